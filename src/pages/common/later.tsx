import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first drawn, for what is large and not needed at once. Until it is there, nothing stands in its place. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  return (props) => {
    const [Loaded, setLoaded] = useState<ComponentType<Props>>();
    useEffect(() => void load().then((component) => setLoaded(() => component)), []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
