import { type Detector, matches } from './detector';

const POSTCODE = String.raw`(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? ?\d[ABD-HJLNP-UW-Z]{2})`;
const KIND =
  '(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Terrace|Crescent|Gardens|Way|Place|Court|Grove|Rise|Row|Walk|Park|Hill|Square|Mews|View|Green|Bank|Brae|Wynd|Vale|Parade|Heights|Croft|Fold|Gate|Loan|Path|Hall|House)';
const NAME = String.raw`(?:[A-Z][\p{L}'’-]+ ){1,3}`;
const ADDRESS = new RegExp(
  String.raw`(?<![\d.,£$])\b(?:(?:Flat|Apartment|Unit) \w{1,4},? )?\d{1,4}[a-zA-Z]?,? (?:${NAME}${KIND}\b|(?:Heol|Ffordd|Stryd|Lôn|Maes|Clos|Rhodfa|Bryn)(?: \p{Lu}[\p{L}'’-]+){1,3})(?:,? (?:\p{Lu}[\p{L}'’-]+,? ){0,3}${POSTCODE}\b)?`,
  'gu',
);

/** A house number with a street, and the postcode where it is there. Whose address it is, the rule must judge. */
export const streetAddress: Detector = { find: (_, { text }) => matches(text, ADDRESS) };
