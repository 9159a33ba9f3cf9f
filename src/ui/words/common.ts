import type { AccountKind, Language, Nation, Platform, Severity } from '../../shared/words';

export interface CommonWords {
  account: Record<AccountKind, string>;
  nation: Record<Nation, string>;
  severity: Record<Severity, string>;
  /** Over what must be put right in a form. */
  problem: string;
}

/** Names that every surface uses. */
export const commonWords: Record<Language, CommonWords> = {
  en: {
    account: { central: 'central government', local: 'council', devolved: 'devolved government', personal: 'my own account' },
    nation: { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland', uk: 'The whole UK' },
    severity: { must: 'Stop', should: 'Should', could: 'Could' },
    problem: 'There is a problem',
  },
  cy: {
    account: { central: 'llywodraeth ganolog', local: 'cyngor', devolved: 'llywodraeth ddatganoledig', personal: 'fy nghyfrif fy hun' },
    nation: { england: 'Lloegr', scotland: 'Yr Alban', wales: 'Cymru', 'northern-ireland': 'Gogledd Iwerddon', uk: 'Y DU gyfan' },
    severity: { must: 'Stopiwch', should: 'Dylech', could: 'Gallech' },
    problem: 'Mae problem',
  },
};

/** Names of platforms are the same in every language; the last stands in for a site that has none. */
export const PLATFORM_NAMES: Record<Platform, string> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  reddit: 'Reddit',
  flickr: 'Flickr',
  wordpress: 'WordPress',
  hootsuite: 'Hootsuite',
  govuk: 'GOV.UK publishing',
  'second-life': 'Second Life',
  other: 'Other site',
};

/** The name of a platform on the screen; of any other site, its host. */
export const platformName = (platform: Platform, host = ''): string => (platform === 'other' ? host : PLATFORM_NAMES[platform]);

const CLIENTS: Record<string, string> = { elk: 'Elk (Mastodon)', phanpy: 'Phanpy (Mastodon)' };

/** The name of one of our adapters: of its platform, but for the several that are for one. */
export const adapterName = ({ id, platform }: { id: string; platform: Platform }): string => CLIENTS[id] ?? PLATFORM_NAMES[platform];
