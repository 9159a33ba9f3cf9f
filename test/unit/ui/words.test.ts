import { describe, expect, it } from 'vitest';
import { accessWords } from '../../../src/ui/words/access';
import { clearanceWords } from '../../../src/ui/words/clearance';
import { clearanceAskWords } from '../../../src/ui/words/clearance-ask';
import { clearanceDecideWords } from '../../../src/ui/words/clearance-decide';
import { clearanceOpenWords } from '../../../src/ui/words/clearance-open';
import { clearanceRecordsWords } from '../../../src/ui/words/clearance-records';
import { clearancesWords } from '../../../src/ui/words/clearances';
import { coachWords } from '../../../src/ui/words/coach';
import { commonWords } from '../../../src/ui/words/common';
import { concernWords } from '../../../src/ui/words/concerns';
import { conditionWords } from '../../../src/ui/words/conditions';
import { deskWords } from '../../../src/ui/words/desk';
import { detectorWords } from '../../../src/ui/words/detectors';
import { identityWords } from '../../../src/ui/words/identity';
import { learningWords } from '../../../src/ui/words/learning';
import { ownRulesWords } from '../../../src/ui/words/own-rules';
import { packEditorWords } from '../../../src/ui/words/pack-editor';
import { packFieldWords } from '../../../src/ui/words/pack-fields';
import { packLayersWords } from '../../../src/ui/words/pack-layers';
import { packTroubleWords } from '../../../src/ui/words/pack-trouble';
import { packsWords } from '../../../src/ui/words/packs';
import { popupWords } from '../../../src/ui/words/popup';
import { practiceWords } from '../../../src/ui/words/practice';
import { day, month, say, shortDay } from '../../../src/ui/words/say';
import { signPackWords } from '../../../src/ui/words/sign-pack';
import { signingKeyWords } from '../../../src/ui/words/signing-key';
import { thisPageWords } from '../../../src/ui/words/this-page';
import { tryPackWords } from '../../../src/ui/words/try-pack';

/** Words that are rightly the same in both languages. */
const SAME = new Set(['Stop']);

/** Every text, by the path that leads to it; functions are called with numbers, since each takes a count or names. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2].map((n) => [`${path}(${n})`, String((value as (...all: unknown[]) => unknown)(n, n, n, n))]);
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('the words on screen', () => {
  const surfaces = {
    accessWords,
    clearanceWords,
    clearanceAskWords,
    clearanceDecideWords,
    clearanceOpenWords,
    clearanceRecordsWords,
    clearancesWords,
    coachWords,
    commonWords,
    deskWords,
    identityWords,
    learningWords,
    ownRulesWords,
    popupWords,
    practiceWords,
    thisPageWords,
    concernWords,
    conditionWords,
    detectorWords,
    packEditorWords,
    packFieldWords,
    packLayersWords,
    packTroubleWords,
    packsWords,
    signPackWords,
    signingKeyWords,
    tryPackWords,
  };
  for (const [name, { en, cy }] of Object.entries(surfaces)) {
    it(`${name}: each text is there in both languages, and none was left in English`, () => {
      const english = texts(en);
      const welsh = new Map(texts(cy));
      expect(english.length).toBeGreaterThan(5);
      for (const [path, text] of english) {
        expect(text.trim(), path).not.toBe('');
        expect(welsh.get(path)?.trim(), path).toBeTruthy();
        if (/[a-z]{4}/.test(text) && !SAME.has(text)) expect(welsh.get(path), path).not.toBe(text);
      }
      expect(welsh.size).toBe(english.length);
    });
  }

  it('a pack’s text falls back to English, and says so', () => {
    expect(say({ en: 'Hello', cy: 'Helo' }, 'cy')).toEqual({ text: 'Helo', lang: 'cy' });
    expect(say({ en: 'Hello' }, 'cy')).toEqual({ text: 'Hello', lang: 'en' });
  });

  it('days are written out, in UK time', () => {
    expect(day('2027-05-06', 'en')).toBe('6 May 2027');
    expect(day('2027-05-06', 'cy')).toBe('6 Mai 2027');
    expect(day('2026-06-30T23:30:00Z', 'en')).toBe('1 July 2026');
  });

  it('days and months are short where there is little room', () => {
    expect(shortDay('2027-07-06', 'en')).toBe('6 Jul');
    expect(shortDay('2027-07-06', 'cy')).toBe('6 Gorff');
    expect(month('2027-06', 'en')).toBe('Jun 2027');
    expect(month('2027-06', 'cy')).toBe('Meh 2027');
  });
});
