/** Words of the field that every room uses. Data only: the lists here are the vocabulary of `DESIGN`. */

/** What kind of account a post goes out from. `personal` is a public servant's own account. */
export const ACCOUNT_KINDS = ['central', 'local', 'devolved', 'personal'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland', 'uk'] as const;
export type Nation = (typeof NATIONS)[number];

/** The nations that a kind of account can be for: a council or a devolved government belongs to one, and calendars differ. */
export const nationsFor = (kind: AccountKind): readonly Nation[] => (kind === 'local' || kind === 'devolved' ? NATIONS.filter((one) => one !== 'uk') : NATIONS);

export const PLATFORMS = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'youtube',
  'tiktok',
  'reddit',
  'flickr',
  'wordpress',
  'hootsuite',
  'govuk',
  'second-life',
  'other',
] as const;
/** `govuk` is the form in which departments publish on GOV.UK; `other` any site that a person added. */
export type Platform = (typeof PLATFORMS)[number];

export const AREAS = ['policy-consultation', 'marketing', 'press', 'corporate-communication', 'strategy', 'all'] as const;
export type Area = (typeof AREAS)[number];

export const GAPS = ['political', 'central-local', 'knowledge'] as const;
export type Gap = (typeof GAPS)[number];

/** Order matters: the first is the gravest. */
export const SEVERITIES = ['must', 'should', 'could'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text for the screen. English is always there; Welsh where somebody wrote it. */
export interface Said {
  en: string;
  cy?: string | undefined;
}
