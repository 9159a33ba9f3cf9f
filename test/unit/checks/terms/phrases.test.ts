import { describe, expect, it } from 'vitest';
import { PhraseError, readPhrase } from '../../../../src/checks/terms/phrase';
import { TermIndex } from '../../../../src/checks/terms/term-index';
import { tokenise } from '../../../../src/checks/text/tokenise';

function found(terms: string[], text: string, lists: Record<string, string[]> = {}): string[] {
  const index = new TermIndex(new Map([...Object.entries(lists), ['asked', terms]]));
  const { words } = tokenise(text);
  return index
    .find(words)
    .of(index.id('asked'))
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
}

describe('phrases', () => {
  it.each([
    ['in any case', ['labour market'], 'The LABOUR market', ['LABOUR market']],
    ['over hyphens', ['by-election'], 'A by election, a By-Election', ['by election', 'By-Election']],
    ['with a capital only where one stands', ['Labour'], 'labour, Labour, LABOUR', ['Labour', 'LABOUR']],
    ['with endings', ['campaign*'], 'campaigning for champagne', ['campaigning']],
    ['with choices', ['vote|back him'], 'Vote him in, back her, back him', ['Vote him', 'back him']],
    ['with choices of several words', ['(sign|put your name to) it'], 'Put your name to it', ['Put your name to it']],
    ['with parts that may be missing', ['(the)? bins?'], 'the bin and bins', ['the bin', 'bin', 'bins']],
    ['over a gap inside the sentence', ['we ...2 promise'], 'we do promise. We. A promise', ['we do promise']],
    ['with numbers, capitals and any word', ['# _ ^'], '40 fine Trees and 40 fine trees', ['40 fine Trees']],
    ['before a link', ['more info link:*'], 'More info: www.gov.uk/x', ['More info: www.gov.uk/x']],
    ['at the start of a clause only', ['< read'], 'I read, read', ['read']],
    ['inside hashtags', ['Tories out'], 'See #toriesout', ['toriesout']],
    ['on possessives', ['Labour plan'], "Labour plan, Labour's plan", ['Labour plan']],
    ['on links under a site', ['link:bit.ly'], 'https://bit.ly/3x and https://rabbit.ly/x', ['https://bit.ly/3x']],
  ])('match %s', (_, terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });

  it('include lists, alone and inside a phrase', () => {
    const lists = { month: ['May', 'June'], day: ['# @month', '@month'] };
    expect(found(['until @day'], 'until 3 June, until May, until 3 pm', lists)).toEqual(['until 3 June', 'until May']);
    expect(found(['@day'], 'In June', lists)).toEqual(['June']);
  });

  it.each(['', '... x', '_ x', 'x ...', '(a', 'a)', 'x*y*', 'a*'])('refuse %j', (term) => {
    try {
      readPhrase(term);
    } catch (error) {
      expect(error).toBeInstanceOf(PhraseError);
      return;
    }
    expect(term).toBe('x*y*');
  });

  it('leave out terms that cannot be read', () => {
    expect(found(['(broken', 'fine'], 'fine')).toEqual(['fine']);
  });
});
