import { retiredSite } from '../detectors/links';
import type { Correction } from './correction';
import { replaceSpans } from './replace-spans';

/** A link to a page of the site, not to the site. Which page took its place, a list of sites cannot say. */
const DEEP = /^(?:https?:\/\/)?[^/]+\/[^/?#]/i;

/** Links to retired sites replaced by where the site moved, where that is known. */
export const moveLinks: Correction = ({ main, directory }) =>
  replaceSpans(
    main.text,
    main.tokens
      .filter(({ kind, lower }) => kind === 'url' && !DEEP.test(lower) && retiredSite(lower, directory)?.movedTo !== undefined)
      .map(({ start, end }) => [start, end]),
    (old) => retiredSite(old.toLowerCase(), directory)?.movedTo ?? old,
  );
