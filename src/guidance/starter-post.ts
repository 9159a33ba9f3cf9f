import type { Stage } from './consultation-stage';

interface PageToPost {
  title: string;
  url: string;
  closes?: string | undefined;
  organisation?: string | undefined;
}

const LONGEST_HASHTAG = 26;

/** The body that publishes, as a hashtag that is read word by word; none where it would be too long to read. */
function hashtagOf(organisation: string | undefined): string {
  const words = (organisation ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return name && name.length <= LONGEST_HASHTAG ? ` #${name}` : '';
}

const day = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/London' }).format(new Date(instant));

const asked = (title: string): string => title.replace(/[.?!]$/, '');

/**
 * A post to start from, which says what the link is and, for an open consultation, asks and gives the closing date. It is a
 * start: the writer knows what matters to whom. `undefined` where a page of this stage is better not posted yet.
 */
export function starterPost({ title, url, closes, organisation }: PageToPost, stage: Stage | undefined): string | undefined {
  switch (stage) {
    case 'not-open':
      return undefined;
    case 'open':
      return closes ? `${asked(title)}: what do you think? Tell us by ${day(closes)}. The questions and how to reply: ${url}` : undefined;
    case 'closed':
      return `Thank you to everyone who replied about “${asked(title)}”. We are reading your answers, and will say here what we heard: ${url}`;
    case 'answered':
      return `You told us what you think about “${asked(title)}”. What we heard, and what happens next: ${url}`;
    default:
      return `${asked(title)}. In full: ${url}${hashtagOf(organisation)}`;
  }
}
