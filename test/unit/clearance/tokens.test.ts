import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/clearance/subject';
import { framed, LARGEST_TEXT, onOneLine, openTokens, signAnswer, signRequest } from '../../../src/clearance/token';
import { frame, unframe } from '../../../src/shared/signing/framed';
import { fromParcel, toParcel } from '../../../src/shared/signing/parcel';
import { sign, signSmall } from '../../../src/shared/signing/signed';
import { drafterKey, makeAnswer, makeRequest, officerKey } from './make';

const request = drafterKey.then((key) => signRequest(makeRequest(), key));
const answer = officerKey.then((key) => signAnswer(makeAnswer(), key));
const requestText = request.then(({ compact }) => framed(compact, 'request'));
const answerText = answer.then(({ compact }) => framed(compact, 'answer'));

/** What mail clients and chats do to text on its way. */
const MANGLINGS: Record<string, (text: string) => string> = {
  'wrapped at 40': (text) => text.replace(/(.{40})/g, '$1\n'),
  'on one line': onOneLine,
  'quoted in a reply': (text) => `On Tuesday Sam wrote:\n${text.replace(/^/gm, '> ')}\n\nBest wishes\nSAM`,
  'quoted twice, by lines': (text) => text.replace(/^/gm, '> > '),
  'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'with no-break spaces': (text) => text.replace(/\n/g, '\u00a0\n\u00a0'),
  'in smart quotes': (text) => `“${text}”`,
  'with soft hyphens and zero-width marks': (text) => text.replace(/(.{16})/g, '$1\u200b').replace(/\n/g, '\u00ad\n'),
  'with long dashes': (text) => text.replace(/-/g, '–'),
  'quoted-printable soft breaks': (text) => text.replace(/(.{30})/g, '$1=\n'),
  'in a link that a gateway rewrote': (text) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://example.gov.uk/#${onOneLine(text)}`)}&data=05%7C01`,
  'in a link that two gateways rewrote': (text) =>
    `https://urldefense.com/v3/?u=${encodeURIComponent(`https://x.y/?url=${encodeURIComponent(`chrome-extension://a/#${onOneLine(text)}`)}`)}`,
  'after a first line in words': (text) => `Gap Monitor: please clear this post.\n\n${text}\n\nSent from my phone`,
};

describe('a request and an answer as text', () => {
  it('are short: an answer fits a chat message, a request a mail', async () => {
    expect((await answerText).length).toBeLessThan(900);
    expect((await requestText).length).toBeLessThan(1400);
  });

  for (const [name, mangle] of Object.entries(MANGLINGS)) {
    it(`come through ${name}`, async () => {
      expect(await openTokens(mangle(await requestText))).toMatchObject({ tokens: [{ is: 'request', request: makeRequest() }], troubles: [] });
      expect(await openTokens(mangle(await answerText))).toMatchObject({ tokens: [{ is: 'answer', answer: makeAnswer() }], troubles: [] });
    });
  }

  it('come through together, in one mail', async () => {
    const { tokens } = await openTokens(`${await requestText}\n\n${await answerText}\n${await requestText}`);
    expect(tokens.map(({ is }) => is)).toEqual(['request', 'answer']);
  });

  it('say so when they were cut short, and how much is there', async () => {
    const text = await answerText;
    const cut = await openTokens(text.slice(0, 300));
    expect(cut).toMatchObject({ tokens: [], troubles: [{ is: 'cut-short' }] });
    const [trouble] = cut.troubles;
    expect(trouble?.is === 'cut-short' && trouble.got < trouble.of && trouble.got > 200).toBe(true);
  });

  it('say so when a line in the middle is missing', async () => {
    const lines = (await answerText).split('\n');
    expect(await openTokens([...lines.slice(0, 2), ...lines.slice(3)].join('\n'))).toMatchObject({ tokens: [], troubles: [{ is: 'gap' }] });
  });

  it('say so when a letter was changed on the way', async () => {
    const text = await answerText;
    const at = 200;
    expect(await openTokens(`${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`)).toMatchObject({
      tokens: [],
      troubles: [{ is: 'changed' }],
    });
  });

  it('do not open when somebody changed them and mended the checksum', async () => {
    const bytes = toParcel((await answer).compact);
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
    expect(await openTokens(frame('ANSWER', bytes))).toMatchObject({ tokens: [], troubles: [{ is: 'forged' }] });
  });

  it('do not open as what they are not', async () => {
    const key = await officerKey;
    expect(await openTokens('no token at all')).toEqual({ tokens: [], troubles: [{ is: 'nothing' }] });
    expect(await openTokens('A'.repeat(LARGEST_TEXT + 1))).toEqual({ tokens: [], troubles: [{ is: 'too-large' }] });
    expect(await openTokens(framed(await signSmall({ hello: 1 }, 'gap-answer', key), 'answer'))).toMatchObject({ troubles: [{ is: 'unknown-shape' }] });
    expect(await openTokens(framed(await signSmall({ ...makeAnswer(), extra: 1 }, 'gap-answer', key), 'answer'))).toMatchObject({ tokens: [] });
    // A cleared post without an end would hold for ever.
    expect(await openTokens(framed(await signSmall({ ...makeAnswer(), until: undefined }, 'gap-answer', key), 'answer'))).toMatchObject({ tokens: [] });
    const { publicKey, privateKey, thumbprint } = key;
    const plain = await sign(makeAnswer(), 'gap-answer', { publicKey, privateKey, thumbprint });
    expect(() => toParcel(plain)).toThrow();
  });

  it('unpack into no more than they should', async () => {
    const bomb = await signSmall({ ...makeAnswer(), reason: 'a'.repeat(50_000_000) }, 'gap-answer', await officerKey);
    expect(await openTokens(framed(bomb, 'answer'))).toMatchObject({ tokens: [], troubles: [{ is: 'forged' }] });
  });
});

describe('whatever is pasted', () => {
  it('never throws, and opens nothing that nobody signed', async () => {
    const start = 'GAP-ANSWER:64:ABCDEFGH:';
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(start), fc.constant(':GAP-END'), fc.stringMatching(/^[A-Z2-7]{0,80}$/));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        expect((await openTokens(pieces.join(''))).tokens).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('any bytes come back through a frame, however they were wrapped and quoted', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 600 }),
        fc.integer({ min: 5, max: 90 }),
        fc.constantFrom('', '> ', '>> ', '| ', '\u00a0'),
        (bytes, width, mark) => {
          const [head = '', ...rest] = frame('REQUEST', bytes).split('\n');
          const mangled = [head, ...(rest.join('').match(new RegExp(`.{1,${width}}`, 'g')) ?? [])].map((line) => mark + line).join('\r\n');
          expect(unframe(`Hello.\n${mangled}\nBye`)).toEqual([{ word: 'REQUEST', is: 'whole', bytes }]);
        },
      ),
    );
  });

  it('one changed byte never opens', async () => {
    const bytes = toParcel((await answer).compact);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ by;
        expect((await openTokens(frame('ANSWER', other))).tokens).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('any post comes back from a request letter by letter', async () => {
    const key = await drafterKey;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const subject = subjectOf({ text }, 'x', 'a');
        const { compact } = await signRequest(makeRequest({ subject }), key);
        const { tokens } = await openTokens(framed(compact, 'request'));
        expect(tokens[0]?.is === 'request' && tokens[0].request.subject).toEqual(subject);
        expect(fromParcel(toParcel(compact))?.compact).toBe(compact);
      }),
      { numRuns: 100 },
    );
  });
});
