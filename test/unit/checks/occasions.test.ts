import { describe, expect, it } from 'vitest';
import { occasionsIn } from '../../../src/checks/occasions';
import { loadBuiltInPacks } from '../../../src/cli/load-packs';

const occasions = occasionsIn(loadBuiltInPacks());
const tips = (text: string, media?: { kind: 'image'; alt: string | null }[]): string[] => occasions({ text, media }).map(({ tip }) => tip);

describe('what a draft gave occasion to', () => {
  it('is only what can be told: a hashtag of several words, a picture whose description is known', () => {
    expect(tips('Come along #WorldSoilDay')).toContain('capitalise-each-word-in-hashtags');
    expect(tips('Come along #soil')).not.toContain('capitalise-each-word-in-hashtags');
    expect(tips('Look', [{ kind: 'image', alt: 'A new crossing' }])).toContain('describe-every-picture');
    expect(tips('Look', [{ kind: 'image', alt: null }])).not.toContain('describe-every-picture');
    expect(tips('Hello')).toEqual([]);
  });
});
