import type { ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LearningHere } from './learning-here';

type Props = ComponentProps<typeof LearningHere>;

/** The popup opens in a blink; what reckons reviews comes after it has, at its foot, where nothing jumps. */
export function LearningLater(props: Props) {
  const [Here, setHere] = useState<ComponentType<Props>>();
  useEffect(() => void import('./learning-here').then((loaded) => setHere(() => loaded.LearningHere)), []);
  return Here ? <Here {...props} /> : null;
}
