import type { Nation } from '../../shared/words';
import councils from './council-hosts.json' with { type: 'json' };
import publicBodies from './public-body-hosts.json' with { type: 'json' };

/** What kind of body a site belongs to. From `parliament` on they are not government, though most are public: its guidance does not speak for them. */
export type BodyKind =
  | 'uk-government'
  | 'council'
  | 'scottish-government'
  | 'welsh-government'
  | 'ni-government'
  | 'nhs'
  | 'police'
  | 'public-body'
  | 'crown-dependency'
  | 'parliament'
  | 'judiciary'
  | 'independent'
  | 'party';

export interface Body {
  kind: BodyKind;
  nation: Nation;
}

const body = (kind: BodyKind, nation: Nation = 'uk'): Body => ({ kind, nation });

/** A host belongs to the longest suffix that it ends in, at a dot or whole: `gov.uk.example.com` ends in none of them. */
const SUFFIXES = new Map<string, Body>([
  ['gov.uk', body('uk-government')],
  ['parliament.uk', body('parliament')],
  ['parliament.scot', body('parliament', 'scotland')],
  ['senedd.wales', body('parliament', 'wales')],
  ['senedd.cymru', body('parliament', 'wales')],
  ['niassembly.gov.uk', body('parliament', 'northern-ireland')],
  ['judiciary.uk', body('judiciary')],
  ['supremecourt.uk', body('judiciary')],
  ['gov.scot', body('scottish-government', 'scotland')],
  ['gov.wales', body('welsh-government', 'wales')],
  ['llyw.cymru', body('welsh-government', 'wales')],
  ['nidirect.gov.uk', body('ni-government', 'northern-ireland')],
  ['northernireland.gov.uk', body('ni-government', 'northern-ireland')],
  ['nhs.uk', body('nhs', 'england')],
  ['nhs.scot', body('nhs', 'scotland')],
  ['nhs.wales', body('nhs', 'wales')],
  ['hscni.net', body('nhs', 'northern-ireland')],
  ['police.uk', body('police')],
  ['nhs.net', body('nhs', 'england')],
  ['mod.uk', body('uk-government')],
  ['mil.uk', body('uk-government')],
  ['plaid.cymru', body('party', 'wales')],
  ...(['public-body', 'independent', 'crown-dependency'] as const).flatMap((kind) => publicBodies[kind].map((host): [string, Body] => [host, body(kind)])),
  ...[
    'labour.org.uk',
    'conservatives.com',
    'libdems.org.uk',
    'reformparty.uk',
    'greenparty.org.uk',
    'greens.scot',
    'snp.org',
    'sinnfein.ie',
    'mydup.com',
    'uup.org',
    'sdlp.ie',
    'allianceparty.org',
    'tuv.org.uk',
  ].map((host): [string, Body] => [host, body('party')]),
]);

const COUNCILS = new Map<string, Body>(
  (['england', 'scotland', 'wales', 'northern-ireland'] as const).flatMap((nation) =>
    councils[nation].map((host): [string, Body] => [host, body('council', nation)]),
  ),
);

/** Northern Ireland's departments are `NAME-ni.gov.uk`. */
const NI_DEPARTMENT = /^[a-z]+-ni\.gov\.uk$/;

/** Whose site a host is; `undefined` for everybody else's. */
export function bodyAt(host: string): Body | undefined {
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const suffix = labels.slice(at).join('.');
    const found = COUNCILS.get(suffix) ?? (NI_DEPARTMENT.test(suffix) ? body('ni-government', 'northern-ireland') : undefined) ?? SUFFIXES.get(suffix);
    if (found) return found;
  }
  return undefined;
}
