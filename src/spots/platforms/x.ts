import type { Media, RepliedTo } from '../../shared/draft';
import { textIn } from '../editors/text-in';
import type { PlatformReader, Spot } from './adapter';

export const xSpot: Spot = {
  id: 'x',
  platform: 'x',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  closedPaths: /^\/(messages|settings|login|logout|i\/(flow|chat|bookmarks|keyboard_shortcuts|premium|verified))(\/|$)/,
  composers: [
    // The rich composer carries its test id on the editable element; threads count up from 0.
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    // Without rich input the same id stands on a plain textarea.
    'textarea[data-testid^="tweetTextarea_"]',
  ],
};

const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const COMPOSER = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';
const POST = 'article[data-testid="tweet"]';
const AVATAR = '[data-testid^="UserAvatar-Container-"]';

export const xReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: `${SEND}, [data-testid="toolBar"], [data-testid="attachments"], [data-testid="addButton"]`,
  scope,
  media: (composer) => itemsIn(attachmentsOf(composer)).map(mediaOf),
  replyTo,
  handle,
};

/** Out to the send button, or to the dialog. In a thread every post of it shares that button. */
function scope(composer: Element): Element {
  for (let at = composer.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.querySelector(SEND) || at.getAttribute('role') === 'dialog') return at;
  }
  return composer.parentElement ?? composer;
}

/** The attachments of this post of a thread: the search stops before it would reach another composer's. */
function attachmentsOf(composer: Element): Element | null {
  const outermost = scope(composer).parentElement;
  for (let at = composer.parentElement; at && at !== outermost; at = at.parentElement) {
    if (at.querySelectorAll(COMPOSER).length > 1) return null;
    const found = at.querySelector('[data-testid="attachments"]');
    if (found) return found;
  }
  return null;
}

/** Each attachment is a group with a picture or a film in it; a group around groups is only layout. */
function itemsIn(attachments: Element | null): Element[] {
  const groups = [...(attachments?.querySelectorAll('[role="group"]') ?? [])];
  return groups.filter((group) => group.querySelector('img, video') && !group.querySelector('[role="group"]'));
}

/**
 * The group's label is the description, or a default such as "Media" in the reader's language. So the label counts only
 * where X shows its own mark that a description was given.
 */
function mediaOf(item: Element): Media {
  const film = item.querySelector('video');
  const described = item.querySelector('[data-testid="altTextLabel"]') !== null;
  const kind = !film ? 'image' : film.loop ? 'gif' : 'video';
  return { kind, alt: described ? (item.getAttribute('aria-label') ?? '') : '' };
}

/** The post that stands before the composer in the same dialog, or the one whose page this is. A quoted post stands after it. */
function replyTo(composer: Element): RepliedTo | undefined {
  const dialog = composer.closest('[role="dialog"]');
  if (!dialog && !/\/status\/\d+/.test(location.pathname)) return undefined;
  const before = [...(dialog ?? document).querySelectorAll(POST)].filter((post) => post.compareDocumentPosition(composer) & Node.DOCUMENT_POSITION_FOLLOWING);
  const post = before.at(-1);
  if (!post) return undefined;
  const author = post.querySelector('[data-testid="User-Name"] a[href^="/"]')?.getAttribute('href')?.slice(1);
  const text = post.querySelector('[data-testid="tweetText"]');
  return { text: text ? textIn(text) : '', author };
}

/** The picture beside the composer names the account that posts; the one in another's post does not. */
function handle(composer: Element): string | undefined {
  const outermost = scope(composer).parentElement;
  for (let at = composer.parentElement; at && at !== outermost; at = at.parentElement) {
    const mine = [...at.querySelectorAll(AVATAR)].find((avatar) => !avatar.closest(POST));
    if (mine) return mine.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  }
  const profile = document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
  return profile?.slice(1) || undefined;
}
