import { describe, expect, it } from 'vitest';
import { splitHashtag } from '../../../../src/checks/text/hashtag-words';
import { tokenise } from '../../../../src/checks/text/tokenise';

const words = (text: string): string[] => tokenise(text).words.map(({ lower }) => lower);
const kinds = (text: string): string[] => tokenise(text).tokens.map(({ kind, text: token }) => `${kind} ${token}`);

describe('tokenise', () => {
  it('cuts clitics off and mends missing apostrophes', () => {
    expect(words("We’ve Labour's, dont youre")).toEqual(['we', "'ve", 'labour', "'s", "don't", 'you', "'re"]);
  });
  it('tells links, mailboxes, handles, numbers and emoji apart', () => {
    expect(kinds('See www.gov.uk/x me@gov.uk @gov 9.30am £5 👩‍👩‍👧‍👦')).toEqual([
      'word See',
      'url www.gov.uk/x',
      'email me@gov.uk',
      'handle @gov',
      'number 9.30am',
      'symbol £',
      'number 5',
      'emoji 👩‍👩‍👧‍👦',
    ]);
  });
  it('ends sentences at stops and lines, not at abbreviations or inside numbers', () => {
    expect(tokenise('Cllr. Bose spoke at 9.30. We left').sentences).toBe(2);
    expect(new Set(tokenise('One\nTwo').words.map(({ sentence }) => sentence)).size).toBe(2);
  });
  it('reads styled letters as plain ones', () => {
    expect(words('𝗥𝗼𝗮𝗱')).toEqual(['road']);
  });
  it('keeps offsets true', () => {
    const text = 'Lôn 𝗥𝗼𝗮𝗱 #SaveTheNHS';
    for (const { start, end, text: token } of tokenise(text).words) expect(text.slice(start, end)).toBe(token);
  });
});

describe('splitHashtag', () => {
  it.each([
    ['mentalhealth', 'mental health'],
    ['SaveTheNHS', 'Save The NHS'],
    ['toriesout', 'tories out'],
    ['budget', 'budget'],
    ['inflationreport', 'inflation report'],
    ['prideinthepark', 'pride in the park'],
    ['nationalapprenticeshipweek', 'national apprenticeship week'],
  ])('%s', (tag, expected) => {
    expect(
      splitHashtag(tag)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(expected);
  });
});
