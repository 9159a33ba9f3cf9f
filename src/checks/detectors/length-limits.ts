import type { Platform } from '../../shared/words';

/** The longest post that each platform takes from an ordinary account, checked November 2026. Platforms change them: this is the one place. */
export const LIMITS: Record<Platform, number | undefined> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  linkedin: 3000,
  instagram: 2200,
  facebook: 63_206,
  tiktok: 4000,
  youtube: 5000,
  reddit: 40_000,
  flickr: undefined,
  wordpress: undefined,
  hootsuite: undefined,
  govuk: undefined,
  'second-life': undefined,
  other: undefined,
};
