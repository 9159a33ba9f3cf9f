import { type Detector, matches } from './detector';

const SAID =
  /\b(?:ref(?:erence)?|case|claim|account|application|appeal|crn|urn|tenancy|ticket)\b(?: (?:no\.?|number|ref|reference))?[ :#]{1,3}(?:is )?(?<code>[A-Z]{0,5}[-/ ]?\d[\d/-]{1,12}\d[A-Z]?)\b(?!\/)/gi;
const BARE = /\b(?<code>[A-Z]{2,5}[-/]\d{4,10})\b/g;
/** What is nobody's own: planning applications, information requests, court and incident numbers that the public is asked to quote. */
const PUBLIC = /\/(?:FUL|OUT|HOU|LBC|REM|TPO|PP|ADV)\b|^(?:FOI|EIR|ISO|CPT|TRO|PSPO|ISBN|COVID)/i;

/** A case or claim reference. */
export const caseReference: Detector = {
  find(_, { text }) {
    const fine = (match: RegExpExecArray): boolean => !PUBLIC.test(match.groups?.code ?? '') && !/^\/[A-Z]{3}/.test(text.slice(match.index + match[0].length));
    const said = matches(text, SAID, fine) ?? [];
    const found = [...said, ...(matches(text, BARE, fine) ?? []).filter(([start, end]) => !said.some(([from, to]) => start >= from && end <= to))];
    return found.length > 0 ? found : undefined;
  },
};
