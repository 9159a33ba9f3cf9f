import type { PlatformReader } from './platforms/adapter';
import { blueskyReader } from './platforms/bluesky';
import { elkReader } from './platforms/elk';
import { facebookReader } from './platforms/facebook';
import { flickrReader } from './platforms/flickr';
import { generalReader } from './platforms/general';
import { hootsuiteReader } from './platforms/hootsuite';
import { instagramReader } from './platforms/instagram';
import { linkedinReader } from './platforms/linkedin';
import { mastodonReader } from './platforms/mastodon';
import { phanpyReader } from './platforms/phanpy';
import { pinaforeReader } from './platforms/pinafore';
import { redditReader } from './platforms/reddit';
import { threadsReader } from './platforms/threads';
import { tiktokReader } from './platforms/tiktok';
import { whitehallReader } from './platforms/whitehall';
import { wordpressReader } from './platforms/wordpress';
import { xReader } from './platforms/x';
import { youtubeReader } from './platforms/youtube';

/** The reader of each adapter, by the adapter's id. */
const READERS: Record<string, PlatformReader> = {
  x: xReader,
  linkedin: linkedinReader,
  facebook: facebookReader,
  instagram: instagramReader,
  threads: threadsReader,
  bluesky: blueskyReader,
  mastodon: mastodonReader,
  elk: elkReader,
  phanpy: phanpyReader,
  pinafore: pinaforeReader,
  youtube: youtubeReader,
  tiktok: tiktokReader,
  reddit: redditReader,
  flickr: flickrReader,
  wordpress: wordpressReader,
  hootsuite: hootsuiteReader,
  whitehall: whitehallReader,
  general: generalReader,
};

export const readerOf = (adapter: string): PlatformReader | undefined => READERS[adapter];
