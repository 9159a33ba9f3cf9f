import { describe, expect, it } from 'vitest';
import { hostIn } from '../../../src/pages/common/host-in';

describe('the server that somebody typed', () => {
  it('is found in a name, an address and a handle', () => {
    for (const text of ['toot.wales', ' Toot.Wales ', 'https://toot.wales/home', 'toot.wales/@dept', '@dept@toot.wales'])
      expect(hostIn(text)).toBe('toot.wales');
  });

  it('is not made up from anything else', () => {
    for (const text of ['', 'mastodon', 'two words.example', '*', 'https://*/*', 'javascript:alert(1)']) expect(hostIn(text)).toBeUndefined();
  });
});
