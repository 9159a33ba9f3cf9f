import type { Correction } from './correction';
import { replaceSpans } from './replace-spans';

/**
 * Abstract words and what to write instead. Only those that can be swapped without touching the rest of the
 * sentence, whatever part they play in it: "purchase" and "leverage" are nouns as often as verbs, so they stay.
 */
const PLAIN: Readonly<Record<string, string>> = {
  utilise: 'use',
  utilises: 'uses',
  utilised: 'used',
  utilising: 'using',
  utilize: 'use',
  commence: 'start',
  commences: 'starts',
  commenced: 'started',
  commencing: 'starting',
  assist: 'help',
  assists: 'helps',
  assisting: 'helping',
  terminate: 'end',
  terminates: 'ends',
  endeavour: 'try',
  streamline: 'simplify',
  streamlining: 'simplifying',
  streamlined: 'simplified',
  collaborate: 'work',
  collaborating: 'working',
  initiate: 'start',
  initiated: 'started',
  initiating: 'starting',
  'in order to': 'to',
  'going forward': 'from now on',
  'moving forward': 'from now on',
  'at pace': 'quickly',
  'liaise with': 'talk to',
  'liaising with': 'talking to',
  'prior to': 'before',
  'with regard to': 'about',
  'in relation to': 'about',
  disseminate: 'share',
  disseminating: 'sharing',
  ascertain: 'find out',
};
const longest = Object.keys(PLAIN)
  .sort((a, b) => b.length - a.length)
  .join('|');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}#@/.-])(?:${longest})(?![\\p{L}\\p{N}/@-])`, 'giu');

/** Jargon replaced by plain words; text inside quotation marks stays as it is. */
export const plainWords: Correction = ({ main }) => {
  const found = [...main.text.matchAll(WORD)].filter(({ index }) => !main.words.some(({ start, quoted }) => start === index && quoted));
  return replaceSpans(
    main.text,
    found.map(({ index, 0: word }) => [index, index + word.length]),
    (old) => {
      const plain = PLAIN[old.toLowerCase()] ?? old;
      if (old.length > 1 && old === old.toUpperCase()) return plain.toUpperCase();
      return /^\p{Lu}/u.test(old) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    },
  );
};
