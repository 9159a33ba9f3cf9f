import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood still for a while, in milliseconds: what takes long to make of it is then made once. */
export function useDeferred<Value>(value: Value, pause = 300): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
