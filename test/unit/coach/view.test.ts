import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/coach/view';
import { finding } from './finding';

describe('the quoted words', () => {
  it('stand with a little on either side, cut at spaces', () => {
    const text = 'It was a long and lovely morning with our Lib Dem candidate at the new library in the square';
    const start = text.indexOf('Lib Dem');
    expect(quoteOf(finding('a', [start, start + 7]), text)).toEqual({ before: '…morning with our ', words: 'Lib Dem', after: ' candidate at the new…' });
  });

  it('stand alone where they are the whole draft, on one line', () => {
    expect(quoteOf(finding('a', [0, 9]), 'VOTE\nNOW!')).toEqual({ before: '', words: 'VOTE NOW!', after: '' });
  });

  it('are absent where no words did it', () => {
    expect(quoteOf(finding('a'), 'text')).toBeUndefined();
  });
});
