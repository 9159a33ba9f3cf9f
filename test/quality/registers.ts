// Checks the dated data in the packs (retired sites, parties, acronyms) against the public registers: `npm run registers`.
// needs ../shared/registers; says so and does nothing where they are not found.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectLists } from '../../src/checks/conditions/term-lists';
import { retiredSite } from '../../src/checks/detectors/links';
import { retiredSites } from '../../src/checks/make-subject';
import { TermIndex } from '../../src/checks/terms/term-index';
import { tokenise } from '../../src/checks/text/tokenise';
import { loadBuiltInPacks } from '../../src/cli/load-packs';
import { type BodyKind, bodyAt } from '../../src/spots/government/bodies';

const FOLDER = fileURLToPath(new URL('../../../shared/registers/', import.meta.url));
if (!existsSync(FOLDER)) {
  console.log('needs ../shared, not found: nothing checked');
  process.exit(0);
}
/** Rows of a CSV file by column. */
function rows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(FOLDER + file, 'utf8')
    .trim()
    .split('\n');
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted ?? plain ?? '').trim());
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at] ?? '', cell])));
}

const packs = loadBuiltInPacks();
const sites = retiredSites(packs);
const index = new TermIndex(collectLists(packs));
const hit = (list: string, text: string): boolean => index.find(tokenise(text).words).of(index.id(list)).length > 0;

const retired = rows('retired_gov_sites.csv').filter(({ host }) => host?.endsWith('.gov.uk'));
const known = retired.filter(({ host }) => retiredSite(host ?? '', sites) !== undefined);
console.log(`retired gov.uk hosts known: ${known.length} of ${retired.length}`);
const hosts = new Set(rows('retired_gov_sites.csv').map(({ host }) => host?.replace(/^www\./, '')));
const strangers = [...sites.keys()].filter((host) => !host.startsWith('*.') && !hosts.has(host));
console.log(`hosts of ours that the register does not hold: ${strangers.length}${strangers.length > 0 ? ` (${strangers.join(', ')})` : ''}`);

const parties = rows('uk_parties_ge2024.csv')
  .filter(({ candidates }) => Number(candidates) >= 15)
  .map(({ party }) => party ?? '');
const said = parties.map((party) => `Vote ${party} on Thursday. The ${party} Party won.`);
const missing = parties.filter((party, at) => !hit('party-name', said[at] ?? '') && !hit('party-name', party));
console.log(
  `parties with 15 candidates or more in 2024 that no list knows: ${missing.length} of ${parties.length}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`,
);

const live = rows('govuk_organisations.csv').filter(
  ({ abbreviation, format, status }) => abbreviation && /^[A-Z]{2,6}$/.test(abbreviation) && status === 'live' && format === 'Ministerial department',
);
const unknown = live.map(({ abbreviation }) => abbreviation ?? '').filter((acronym) => !hit('common-acronyms', acronym));
console.log(`departments' acronyms that count as unknown: ${unknown.length} of ${live.length}${unknown.length > 0 ? ` (${unknown.join(', ')})` : ''}`);

/** What the registers call a host, in our words; `undefined` where they only say that it is public. */
const KINDS: Record<string, BodyKind[]> = {
  local_authority: ['council'],
  devolved: ['scottish-government', 'welsh-government', 'ni-government', 'parliament', 'public-body', 'independent', 'crown-dependency'],
  devolved_wildcard: ['scottish-government', 'welsh-government'],
  public_sector_wildcard: ['uk-government', 'independent'],
  central_gov: ['uk-government'],
  military: ['uk-government'],
  nhs: ['nhs'],
  police: ['police', 'crown-dependency'],
  ndpb: ['public-body', 'independent'],
  nmd: ['public-body', 'independent', 'judiciary'],
  ea: ['public-body'],
};
const NOT_GOVERNMENT: BodyKind[] = ['parliament', 'judiciary', 'independent', 'party'];
const homepages = rows('council_homepages.csv').map(({ homepage_url }) => ({ host: new URL(homepage_url ?? '').hostname, kinds: ['council'] as BodyKind[] }));
const domains = rows('uk_public_sector_domains.csv').map(({ domain, type }) => ({ host: (domain ?? '').replace('*', 'www'), kinds: KINDS[type ?? ''] }));
const all = [...homepages, ...domains];
const wrong = all.filter(({ host, kinds }) => {
  const kind = bodyAt(host)?.kind;
  return kind === undefined || (kinds && !kinds.includes(kind));
});
console.log(
  `hosts of public bodies whose kind is known: ${all.length - wrong.length} of ${all.length} (${(100 - (100 * wrong.length) / all.length).toFixed(1)}%)${wrong.length > 0 ? `, not ${wrong.map(({ host }) => host).join(', ')}` : ''}`,
);
/** Hosts that borrow an official name: as a part of their own, with a letter changed, or with a word put before. */
const lookAlikes = all.flatMap(({ host }) => [
  `${host}.example.com`,
  `${host.replace(/[.]/g, '-')}.com`,
  host.replace(/o/, '0').replace(/l/, '1').replace(/\.uk$/, '.uk.com'),
]);
const fooled = lookAlikes.filter((host) => bodyAt(host) !== undefined && !all.some((one) => one.host === host));
console.log(`look-alike hosts taken for official: ${fooled.length} of ${lookAlikes.length}${fooled.length > 0 ? ` (${fooled.slice(0, 10).join(', ')})` : ''}`);
const strict = [
  'parliament.uk',
  'www.parliament.scot',
  'senedd.wales',
  'www.niassembly.gov.uk',
  'www.judiciary.uk',
  'www.supremecourt.uk',
  'labour.org.uk',
  'www.conservatives.com',
];
const called = strict.filter((host) => !NOT_GOVERNMENT.includes(bodyAt(host)?.kind as BodyKind));
console.log(`parliaments, courts and parties called government: ${called.length} of ${strict.length}`);
