import type { Platform } from '../shared/words';
import type { PlatformReader } from './platforms/adapter';
import { blueskyReader } from './platforms/bluesky';
import { facebookReader } from './platforms/facebook';
import { instagramReader } from './platforms/instagram';
import { linkedinReader } from './platforms/linkedin';
import { mastodonReader } from './platforms/mastodon';
import { redditReader } from './platforms/reddit';
import { threadsReader } from './platforms/threads';
import { tiktokReader } from './platforms/tiktok';
import { xReader } from './platforms/x';
import { youtubeReader } from './platforms/youtube';

const READERS: Partial<Record<Platform, PlatformReader>> = {
  x: xReader,
  linkedin: linkedinReader,
  facebook: facebookReader,
  instagram: instagramReader,
  threads: threadsReader,
  bluesky: blueskyReader,
  mastodon: mastodonReader,
  youtube: youtubeReader,
  tiktok: tiktokReader,
  reddit: redditReader,
};

export const readerOf = (platform: Platform): PlatformReader | undefined => READERS[platform];
