import type { Platform } from '../../shared/words';
import type { PlatformReader, Spot } from './adapter';
import { outTo, previewsIn, saysSend, textOf } from './around';

/** Hootsuite's composer: one text for all networks, or one for each, on tabs of their own. Its previews are no drafts. */
export const hootsuiteSpot: Spot = {
  id: 'hootsuite',
  platform: 'hootsuite',
  hosts: ['hootsuite.com', 'www.hootsuite.com'],
  closedPaths: /^\/(login|signup|pricing)(\/|$)/,
  composers: ['.rc-MessageEditText .public-DraftEditor-content', '.vk-ComposerModal .public-DraftEditor-content[aria-label="First comment"]'],
};

const MODAL = '.vk-ComposerModal';
const SEND = 'button.vk-EditFooterScheduleButton, .vk-ComposerModal button, .vk-ComposerModal [role="button"]';
const NETWORKS: [tab: RegExp, platform: Platform][] = [
  [/^(twitter|x)\b/i, 'x'],
  [/^linkedin/i, 'linkedin'],
  [/^facebook/i, 'facebook'],
  [/^instagram/i, 'instagram'],
  [/^threads/i, 'threads'],
  [/^tiktok/i, 'tiktok'],
  [/^youtube/i, 'youtube'],
];

export const hootsuiteReader: PlatformReader = {
  sendButtons: SEND,
  sends: (button) => button.matches('.vk-EditFooterScheduleButton') || saysSend(button) || /^schedule for later$/i.test(textOf(button)),
  keepClear: '.vk-EditFooterScheduleButton, .vk-ComposerModal .rc-CharacterCounter, .vk-MediaAttachmentThumbnailCard',
  scope: (composer) => composer.closest(MODAL) ?? outTo(composer, SEND),
  media: (composer) => previewsIn(composer.closest(MODAL) ?? composer, '.vk-MediaAttachmentThumbnailCard img, .vk-MediaAttachmentThumbnailCard video'),
  platform: (composer) => {
    const tab = composer.closest(MODAL)?.querySelector('[role="tab"][aria-selected="true"]');
    const name = tab?.getAttribute('aria-label') ?? textOf(tab);
    return NETWORKS.find(([pattern]) => pattern.test(name))?.[1];
  },
  /** Where the post goes out from one account alone, that one is named. */
  handle: (composer) => {
    const accounts = [...(composer.closest(MODAL)?.querySelectorAll('.vk-PillText') ?? [])].map(textOf).filter(Boolean);
    return accounts.length === 1 ? accounts[0]?.replace(/^@/, '') : undefined;
  },
};
