import { describe, expect, it } from 'vitest';
import { correct } from '../../../../src/checks/corrections/registry';
import { makeSubject } from '../../../../src/checks/make-subject';
import { TermIndex } from '../../../../src/checks/terms/term-index';

const index = new TermIndex(new Map([['common-acronyms', ['NHS']]]));
const sites = new Map([['*.direct.gov.uk', { host: '*.direct.gov.uk', movedTo: 'https://www.gov.uk' }]]);
const mended = (name: string, text: string): string | undefined =>
  correct(
    name,
    makeSubject({ text }, {}, index, sites, undefined, () => []),
  );

describe('corrections', () => {
  it.each([
    ['hashtag-case', 'See #mentalhealthawareness and #NHS', 'See #MentalHealthAwareness and #NHS'],
    ['plain-letters', '𝗥𝗼𝗮𝗱 closed, tŷ, t̶h̶u̶', 'Road closed, tŷ, thu'],
    ['plain-words', 'Utilise the hall in order to dance. "We utilise"', 'Use the hall to dance. "We utilise"'],
    ['plain-words', 'WE WILL UTILISE the hall', 'WE WILL USE the hall'],
    ['plain-words', 'the purchase of leverage', 'the purchase of leverage'],
    ['retired-link', 'Go to www.direct.gov.uk now', 'Go to https://www.gov.uk now'],
    ['retired-link', 'Go to www.direct.gov.uk/car-tax now', 'Go to www.direct.gov.uk/car-tax now'],
  ])('%s', (name, text, expected) => {
    expect(mended(name, text)).toBe(expected);
  });
  it('knows no others', () => {
    expect(mended('no-such', 'x')).toBeUndefined();
  });
});
