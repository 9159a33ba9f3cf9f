import type { AccountKind, Language, Nation, Platform, Severity } from '../../shared/words';

export interface CommonWords {
  account: Record<AccountKind, string>;
  nation: Record<Nation, string>;
  severity: Record<Severity, string>;
}

/** Names that every surface uses. */
export const commonWords: Record<Language, CommonWords> = {
  en: {
    account: { central: 'central government', local: 'council', devolved: 'devolved government', personal: 'my own account' },
    nation: { england: 'England', scotland: 'Scotland', wales: 'Wales', 'northern-ireland': 'Northern Ireland', uk: 'The whole UK' },
    severity: { must: 'Stop', should: 'Should', could: 'Could' },
  },
  cy: {
    account: { central: 'llywodraeth ganolog', local: 'cyngor', devolved: 'llywodraeth ddatganoledig', personal: 'fy nghyfrif fy hun' },
    nation: { england: 'Lloegr', scotland: 'Yr Alban', wales: 'Cymru', 'northern-ireland': 'Gogledd Iwerddon', uk: 'Y DU gyfan' },
    severity: { must: 'Stopiwch', should: 'Dylech', could: 'Gallech' },
  },
};

/** Names of platforms are the same in every language. */
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
};
