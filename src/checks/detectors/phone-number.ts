import { type Detector, matches } from './detector';

const NUMBER = /(?<![\d.])(?:\+44 ?(?:\(0\) ?)?|0)\d(?:[ -]?\d){8,9}(?!\d)/g;

/** A mobile number: landlines, 03 and 08 numbers are how bodies are reached. */
export const mobileNumber: Detector = {
  find: (_, { text }) => matches(text, NUMBER, (match) => /^(?:\+44(?:0)?|0)7[1-57-9]/.test(match[0].replace(/[^\d+]/g, ''))),
};
