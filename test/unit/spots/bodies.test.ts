import { describe, expect, it } from 'vitest';
import { bodyAt } from '../../../src/spots/government/bodies';

const kind = (host: string): string | undefined => bodyAt(host)?.kind;

describe('whose site a host is', () => {
  it('knows governments, councils and the rest by the longest suffix', () => {
    expect(kind('www.gov.uk')).toBe('uk-government');
    expect(kind('gds.blog.gov.uk')).toBe('uk-government');
    expect(kind('www.ambervalley.gov.uk')).toBe('council');
    expect(bodyAt('www.cardiff.gov.uk')).toEqual({ kind: 'council', nation: 'wales' });
    expect(kind('consult.gov.scot')).toBe('scottish-government');
    expect(kind('www.llyw.cymru')).toBe('welsh-government');
    expect(kind('www.health-ni.gov.uk')).toBe('ni-government');
    expect(kind('www.guysandstthomas.nhs.uk')).toBe('nhs');
    expect(kind('www.met.police.uk')).toBe('police');
  });

  it('tells what is public but not government', () => {
    expect(kind('hansard.parliament.uk')).toBe('parliament');
    expect(kind('senedd.wales')).toBe('parliament');
    expect(kind('www.judiciary.uk')).toBe('judiciary');
    expect(kind('www.snp.org')).toBe('party');
    expect(kind('www.plaid.cymru')).toBe('party');
    expect(kind('covid19.public-inquiry.uk')).toBe('independent');
    expect(kind('ico.org.uk')).toBe('independent');
    expect(kind('www.nationalhighways.co.uk')).toBe('public-body');
    expect(kind('www.gov.je')).toBe('crown-dependency');
  });

  it('is not fooled by hosts that look official', () => {
    for (const host of ['gov.uk.example.com', 'www-gov.uk', 'notgov.uk.com', 'xgov.uk', 'www.g0v.uk', 'gov.scot.example', 'example.com', 'uk'])
      expect(kind(host)).toBeUndefined();
  });
});
