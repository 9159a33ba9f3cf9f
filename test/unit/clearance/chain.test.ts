import { describe, expect, it } from 'vitest';
import { BEGINNING, type Link, link, verifyChain } from '../../../src/clearance/chain';

const chain = (): Link[] => {
  const links: Link[] = [];
  for (let at = 0; at < 4; at += 1) links.push(link(links.at(-1)?.hash ?? BEGINNING, 'answer', 'r', at, { facts: `{"n":${at}}`, words: '{}' }));
  return links;
};
const changed = (change: (links: Link[]) => void): Link[] => {
  const links = chain();
  change(links);
  return links;
};

describe('the chain of records', () => {
  it('holds, also when contents were let go', () => {
    expect(verifyChain(chain())).toEqual({ ok: true, links: 4, letGo: 0 });
    expect(verifyChain(chain().map(({ facts: _, words: __, ...rest }) => rest))).toEqual({ ok: true, links: 4, letGo: 4 });
    expect(verifyChain([])).toEqual({ ok: true, links: 0, letGo: 0 });
  });
  it('shows where a record was changed, taken out, put in or moved', () => {
    expect(verifyChain(changed((links) => Object.assign(links[1] ?? {}, { facts: '{"n":9}' })))).toEqual({ ok: false, at: 1 });
    expect(verifyChain(changed((links) => Object.assign(links[3] ?? {}, { words: '{"text":"other"}' })))).toEqual({ ok: false, at: 3 });
    expect(verifyChain(changed((links) => Object.assign(links[2] ?? {}, { at: 9 })))).toEqual({ ok: false, at: 2 });
    expect(verifyChain(changed((links) => links.splice(1, 1)))).toEqual({ ok: false, at: 1 });
    expect(verifyChain(changed((links) => links.splice(2, 0, link(BEGINNING, 'answer', 'r', 2, { facts: '{}', words: '{}' }))))).toEqual({ ok: false, at: 2 });
    expect(verifyChain(changed((links) => links.reverse()))).toEqual({ ok: false, at: 0 });
  });
});
