import type { ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PacksRoom } from './packs/packs-room';

type Props = ComponentProps<typeof PacksRoom>;

/** The room of packs is large, and few people come to it: it is loaded when somebody does. */
export function PacksLater(props: Props) {
  const [Room, setRoom] = useState<ComponentType<Props>>();
  useEffect(() => void import('./packs/packs-room').then((loaded) => setRoom(() => loaded.PacksRoom)), []);
  return Room ? <Room {...props} /> : null;
}
