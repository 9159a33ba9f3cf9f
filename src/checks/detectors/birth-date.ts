import { type Detector, matches } from './detector';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const BORN = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[\s:,(-]{1,4}(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?[\s/.-](?:of )?(?:\d{1,2}|${MONTH})[\s/.-](?<year>(?:19|20)?\d{2})|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?<year2>(?:19|20)\d{2}))\b`,
  'gi',
);
const OLDEST = 1920;

/** A date said to be somebody's birth, of a person who may be alive. */
export const birthDate: Detector = {
  find: (_, { text }) =>
    matches(text, BORN, ({ groups }) => {
      const year = Number(groups?.year ?? groups?.year2);
      return year < 100 || year >= OLDEST;
    }),
};
