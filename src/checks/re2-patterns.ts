import { RE2JS } from 're2js';
import { MOST_PATTERN_TEXT, type PatternEngine } from './patterns';

const MOST_MATCHES = 20;

/** RE2 syntax, case as written, `^` and `$` at line ends. Nothing in checks imports this: whoever has packs with patterns loads it. */
export function createRe2Patterns(): PatternEngine {
  const compiled = new Map<string, RE2JS | string>();
  const compile = (pattern: string): RE2JS | string => {
    const known = compiled.get(pattern);
    if (known !== undefined) return known;
    let made: RE2JS | string;
    try {
      made = RE2JS.compile(pattern, RE2JS.MULTILINE);
    } catch (error) {
      made = error instanceof Error ? error.message : String(error);
    }
    compiled.set(pattern, made);
    return made;
  };
  return {
    problem(pattern) {
      const made = compile(pattern);
      return typeof made === 'string' ? made : undefined;
    },
    find(pattern, whole) {
      const made = compile(pattern);
      const text = whole.slice(0, MOST_PATTERN_TEXT);
      if (typeof made === 'string' || !made.test(text)) return [];
      const spans: [number, number][] = [];
      const matcher = made.matcher(text);
      while (spans.length < MOST_MATCHES && matcher.find()) spans.push([matcher.start(), matcher.end()]);
      return spans;
    },
  };
}
