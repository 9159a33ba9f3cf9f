import { useEffect, useState } from 'preact/hooks';
import type { PatternEngine } from '../../../../checks/patterns';
import { runExamples } from '../../../../checks/prove-pack';
import type { Pack } from '../../../../guidance/pack';
import { readPackValue } from '../../../../guidance/read-pack';
import type { Problem } from '../../../../shared/result';

/** Somebody who types has paused by then, in milliseconds. */
const PAUSE = 300;

/** The engine for patterns, loaded once it is there. */
export function usePatterns(): PatternEngine | undefined {
  const [patterns, setPatterns] = useState<PatternEngine>();
  useEffect(() => void import('../../../../checks/re2-patterns').then(({ createRe2Patterns }) => setPatterns(createRe2Patterns())), []);
  return patterns;
}

/** Everything that is wrong with a pack as it stands, its examples run; `undefined` until it was looked at. */
export function useProblems(pack: Pack | undefined, under: Pack[], patterns: PatternEngine | undefined): Problem[] | undefined {
  const [problems, setProblems] = useState<Problem[]>();
  useEffect(() => {
    if (!pack || !patterns) return;
    const timer = setTimeout(() => {
      const read = readPackValue(pack, { under, runExamples, patterns });
      setProblems(read.ok ? [] : read.problems);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [pack, under, patterns]);
  return problems;
}
