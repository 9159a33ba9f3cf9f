import { useEffect, useRef, useState } from 'preact/hooks';
import type { PatternEngine } from '../../../../checks/patterns';
import type { Pack } from '../../../../guidance/pack';
import type { Problem } from '../../../../shared/result';
import type { Proven, ToProve } from './prove-worker';

/** Somebody who types has paused by then, in milliseconds. */
const PAUSE = 300;

/** The engine for patterns, loaded once it is there. */
export function usePatterns(): PatternEngine | undefined {
  const [patterns, setPatterns] = useState<PatternEngine>();
  useEffect(() => void import('../../../../checks/re2-patterns').then(({ createRe2Patterns }) => setPatterns(createRe2Patterns())), []);
  return patterns;
}

const ask = (worker: Worker | undefined, message: ToProve): void => worker?.postMessage(message);

/** Everything that is wrong with a pack, its examples run; `undefined` until it was looked at. While somebody types, what was found last. */
export function useProblems(pack: Pack | undefined, under: Pack[]): Problem[] | undefined {
  const [problems, setProblems] = useState<Problem[]>();
  const worker = useRef<Worker | undefined>(undefined);
  const round = useRef(0);
  useEffect(() => {
    const beside = new Worker(new URL('./prove-worker.ts', import.meta.url), { type: 'module' });
    beside.addEventListener('message', ({ data }: MessageEvent<Proven>) => {
      if (data.round === round.current) setProblems(data.problems);
    });
    worker.current = beside;
    return () => beside.terminate();
  }, []);
  useEffect(() => ask(worker.current, { under }), [under]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on other packs below, the same pack may be right or wrong
  useEffect(() => {
    if (!pack) return;
    const timer = setTimeout(() => {
      round.current += 1;
      ask(worker.current, { pack, round: round.current });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [pack, under]);
  return problems;
}
