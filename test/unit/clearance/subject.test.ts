import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween, wordDifference } from '../../../src/clearance/difference';
import { linksIn } from '../../../src/clearance/links';
import { ALIKE, likeness, sketchOf } from '../../../src/clearance/sketch';
import { canonical, plainText, type Subject, subjectHash, subjectOf } from '../../../src/clearance/subject';
import { PLATFORMS } from '../../../src/shared/words';
import { SUBJECT } from './make';

const draft = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  media: fc.array(fc.record({ kind: fc.constantFrom('image', 'gif', 'video'), alt: fc.string({ maxLength: 20 }) }), { maxLength: 3 }),
});

describe('what a clearance is bound to', () => {
  it('is the same in another spelling of accents and line ends, and with what nobody can see', () => {
    const one = subjectHash(subjectOf({ text: 'Café\r\nopen\u00a0now ' }, 'x', '@Dept'));
    expect(subjectHash(subjectOf({ text: 'Cafe\u0301\nopen now\n' }, 'x', 'dept'))).toBe(one);
  });

  it('is another post with one letter, description, link, kind of media, platform, account or answered post changed', () => {
    const media = [{ kind: 'image' as const, alt: 'Children at the pool' }];
    const others: Subject[] = [
      { ...SUBJECT, text: SUBJECT.text.replace('pool', 'poo1') },
      { ...SUBJECT, text: SUBJECT.text.replace('/pool', '/pond') },
      { ...SUBJECT, text: SUBJECT.text.replace('Monday.', 'Monday!') },
      { ...SUBJECT, text: SUBJECT.text.replace('The', 'the') },
      { ...SUBJECT, media: [{ kind: 'image', alt: 'Children at a pool' }] },
      { ...SUBJECT, media: [{ kind: 'video', alt: 'Children at the pool' }] },
      { ...SUBJECT, media: [...media, ...media] },
      { ...SUBJECT, media: [] },
      { ...SUBJECT, platform: 'linkedin' },
      { ...SUBJECT, account: 'otheroffice' },
      { ...SUBJECT, replyTo: { author: 'resident', text: 'Why?' } },
    ];
    expect(new Set([SUBJECT, ...others].map(subjectHash)).size).toBe(others.length + 1);
  });

  it('one changed character never counts as cleared', () => {
    fc.assert(
      fc.property(draft, fc.nat(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), ({ text, media }, at, letter) => {
        const before = subjectOf({ text, media }, 'x', 'dept');
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + letter + text.slice(place + 1);
        const after = subjectOf({ text: changed, media }, 'x', 'dept');
        expect(subjectHash(before) === subjectHash(after)).toBe(plainText(text) === plainText(changed));
      }),
      { numRuns: 2000 },
    );
  });

  it('different posts never have one canonical form, whatever is in them', () => {
    fc.assert(
      fc.property(draft, draft, fc.constantFrom(...PLATFORMS), fc.constantFrom(...PLATFORMS), fc.string(), fc.string(), (a, b, p, q, h, i) => {
        const [one, other] = [subjectOf(a, p, h), subjectOf(b, q, i)];
        const same =
          JSON.stringify([one.platform, one.account, one.text, one.media]) === JSON.stringify([other.platform, other.account, other.text, other.media]);
        expect(canonical(one) === canonical(other)).toBe(same);
      }),
    );
  });

  it('names its links', () => {
    expect(linksIn('See https://www.example.gov.uk/pool, or bit.ly/abc123. And https://www.example.gov.uk/pool')).toEqual([
      'https://www.example.gov.uk/pool',
      'bit.ly/abc123',
    ]);
  });
});

describe('the difference', () => {
  it('shows the words that came and went, and all of either side', () => {
    expect(wordDifference('The pool opens on Monday', 'The pool opens on Tuesday')).toEqual([
      { is: 'same', text: 'The pool opens on ' },
      { is: 'removed', text: 'Monday' },
      { is: 'added', text: 'Tuesday' },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const changes = wordDifference(before, after);
        const without = (is: string): string =>
          changes
            .filter((change) => change.is !== is)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('names what else differs', () => {
    expect(differenceBetween(SUBJECT, SUBJECT)).toEqual({});
    expect(differenceBetween(SUBJECT, { ...SUBJECT, account: 'other', media: [] })).toEqual({
      account: { before: 'deptexample', after: 'other' },
      media: { before: SUBJECT.media, after: [] },
    });
  });
});

describe('a changed version of a text', () => {
  const text = 'The pool at Ashby Lane opens again on Monday at 7am. The changing rooms have been rebuilt.';
  it('is recognised, and another text is not', () => {
    expect(likeness(sketchOf(text), sketchOf(text.replace('Monday', 'Tuesday')))).toBeGreaterThan(0.8);
    expect(likeness(sketchOf(text), sketchOf(`${text} Step-free access throughout.`))).toBeGreaterThan(ALIKE);
    expect(likeness(sketchOf(text), sketchOf('Have your say on the new timetable for buses in Marlow by Friday.'))).toBeLessThan(0.3);
    expect(likeness([], [])).toBe(0);
  });
});
