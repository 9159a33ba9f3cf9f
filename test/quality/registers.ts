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
