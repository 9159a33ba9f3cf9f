import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../../src/checks/detectors/registry';
import { makeSubject } from '../../../../src/checks/make-subject';
import { TermIndex } from '../../../../src/checks/terms/term-index';
import type { Context, Draft } from '../../../../src/shared/draft';

const index = new TermIndex(
  new Map([
    ['common-acronyms', ['NHS|GP|BSL']],
    ['words-in-capitals', ['PLEASE']],
    ['marking', ['TOP SECRET']],
  ]),
);
const sites = new Map([
  ['defra.gov.uk', { host: 'defra.gov.uk' }],
  ['*.direct.gov.uk', { host: '*.direct.gov.uk', movedTo: 'https://www.gov.uk' }],
]);

function found(detector: string, draft: string | Draft, context: Context = {}): string[] | undefined {
  const subject = makeSubject(typeof draft === 'string' ? { text: draft } : draft, context, index, sites, undefined, () => []);
  return DETECTORS[detector]?.find(subject, subject.main, {})?.map(([start, end]) => subject.main.text.slice(start, end));
}

describe('detectors', () => {
  it.each<[string, string, string[] | undefined]>([
    ['national-insurance-number', 'It is JT 45 12 78 B.', ['JT 45 12 78 B']],
    ['national-insurance-number', 'ab123456c', ['ab123456c']],
    ['national-insurance-number', 'QQ 12 34 56 C, BG123456A, AO123456A, AB123456E', undefined],
    ['nhs-number', 'NHS no. 999 526 0182', ['999 526 0182']],
    ['nhs-number', 'patient 9434765919', ['9434765919']],
    ['nhs-number', '943 476 5918, 111 111 1111, 9434765919', undefined],
    ['mobile-number', 'Ring 07700 900482 or +44 7700 900482', ['07700 900482', '+44 7700 900482']],
    ['mobile-number', '0300 555 0142, 020 7946 0321, 0800 123 4567', undefined],
    ['private-email', 'june.bickley62@example.com, dave@gmail.com', ['june.bickley62@example.com', 'dave@gmail.com']],
    ['private-email', 'press@example.com, jo.ward@leeds.gov.uk, enquiries@gmail.com', undefined],
    ['birth-date', 'born 14 March 1961, DOB 02/05/1974', ['born 14 March 1961', 'DOB 02/05/1974']],
    ['birth-date', 'born 9 April 1806, born on Friday, 02/05/1974', undefined],
    ['case-reference', 'claim HB/2291047', ['claim HB/2291047']],
    ['case-reference', 'application 26/01187/FUL, FOI 4471', undefined],
    ['street-address', 'at 14 Tansy Close, HX9 4QT and 6 Heol Wen', ['14 Tansy Close, HX9 4QT', '6 Heol Wen']],
    ['street-address', '40 homes off the road', undefined],
    ['capitals', 'The bridge. DO NOT CROSS IT. NHS GP BSL', ['DO NOT CROSS IT']],
    ['capitals', 'BREAKING: TOP SECRET PAPERS LOST', undefined],
    ['acronym', 'The IJB and the NHS', ['IJB']],
    ['acronym', 'The integration joint board (IJB) met. HX9 4QT. #COP30', undefined],
    ['styled-letters', '𝗥𝗼𝗮𝗱 closed', ['𝗥𝗼𝗮𝗱 ']],
    ['styled-letters', 'ŵ ŷ é ½ ™', undefined],
    [
      'internal-link',
      'https://a.sharepoint.com/x, http://10.0.0.4/a, https://intranet.a.gov.uk',
      ['https://a.sharepoint.com/x', 'http://10.0.0.4/a', 'https://intranet.a.gov.uk'],
    ],
    ['internal-link', 'https://forms.office.com/e/1, www.gov.uk/test', undefined],
    ['document-link', 'www.gov.uk/a.pdf?x=1', ['www.gov.uk/a.pdf?x=1']],
    ['retired-link', 'www.defra.gov.uk/x and www.direct.gov.uk', ['www.defra.gov.uk/x', 'www.direct.gov.uk']],
    ['retired-link', 'https://uk-air.defra.gov.uk', undefined],
    ['emoji', '🎪🎡🎠🎢 fair', ['🎪', '🎡', '🎠', '🎢']],
    ['emoji', '🐝 one\n🌼 two\n💧 three', ['🐝', '🌼', '💧']],
    ['emoji', 'take the 🚌 to town', ['🚌']],
    ['emoji', 'Well done all 🎉🎉🎉', undefined],
    ['hashtag-case', '#mentalhealth #MentalHealth #budget #NHS #COP30', ['#mentalhealth']],
    ['hashtag-case', '#haveyoursay #cleanairday #thankyounhs #vatreturn', ['#haveyoursay', '#cleanairday', '#thankyounhs', '#vatreturn']],
    ['hashtag-case', '#inflation #workforce #trafficking #highlights #blackpool #safeguarding #cymraeg', undefined],
  ])('%s: %s', (detector, text, expected) => {
    expect(found(detector, text)).toEqual(expected);
  });

  it('counts sentences as a reader does', () => {
    const thirty = Array.from({ length: 30 }, () => 'word').join(' ');
    expect(found('long-sentence', `${thirty}.`)).toBeUndefined();
    expect(found('long-sentence', `${thirty} #tag @handle www.gov.uk/x`)).toBeUndefined();
    expect(found('long-sentence', `${thirty} well-known.`)).toHaveLength(1);
  });
  it('asks for descriptions, and takes no file name for one', () => {
    const media = (alt?: string): Draft => ({ text: 'x', media: [{ kind: 'image', alt }] });
    expect(found('missing-description', media())).toEqual([]);
    expect(found('missing-description', media('IMG_4471.jpg'))).toEqual([]);
    expect(found('missing-description', media('A gritter in snow.'))).toBeUndefined();
    expect(found('missing-description', 'x')).toBeUndefined();
  });
  it.each([
    ['x', 'a'.repeat(280), false],
    ['x', 'a'.repeat(281), true],
    ['x', '👩‍👩‍👧‍👦'.repeat(140), false],
    ['x', `${'a'.repeat(256)} https://www.gov.uk/${'b'.repeat(90)}`, false],
    ['bluesky', '👩‍👩‍👧‍👦'.repeat(300), false],
    ['bluesky', 'a'.repeat(301), true],
    ['mastodon', `${'a '.repeat(238)} https://www.gov.uk/${'b'.repeat(90)}`, false],
    ['mastodon', 'a'.repeat(501), true],
    ['wordpress', 'a'.repeat(90_000), false],
  ] as const)('over-length on %s', (platform, text, expected) => {
    expect(found('over-length', text, { platform }) !== undefined).toBe(expected);
  });
});
