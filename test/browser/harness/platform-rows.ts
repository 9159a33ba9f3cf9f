/** What is read of a post that is being written, on each platform: every row at its real address. */
export interface PlatformRow {
  address: string;
  /** The box that the person clicks into; the first editable where absent. */
  box?: string;
  adapter: string;
  network: string;
  handle?: string;
  media?: { kind: string; alt: string | null }[];
  replyTo?: { text: string; author?: string };
  remaining?: number;
  /** The button that sends and empties the box; absent where a form keeps its text. */
  send?: string;
}

export const WRITTEN = 'Come along #worldsoilday';

export const ROWS: PlatformRow[] = [
  {
    address: 'https://www.linkedin.com/',
    adapter: 'linkedin',
    network: 'linkedin',
    handle: 'Department for Examples',
    media: [{ kind: 'image', alt: null }],
    send: '.share-actions__primary-action',
  },
  {
    address: 'https://www.linkedin.com/feed/update/1',
    adapter: 'linkedin',
    network: 'linkedin',
    replyTo: { text: 'The library opens on Monday.', author: 'Anytown Council' },
    send: 'form button',
  },
  { address: 'https://www.linkedin.com/article/new/', box: '.ProseMirror', adapter: 'linkedin', network: 'linkedin' },
  { address: 'https://www.facebook.com/', adapter: 'facebook', network: 'facebook', send: '[aria-label="Post"]' },
  {
    address: 'https://www.facebook.com/dept/posts/1',
    box: '#editor',
    adapter: 'facebook',
    network: 'facebook',
    replyTo: { text: 'Við opnum á mánudag.' },
    send: '[aria-label="Comment"]',
  },
  { address: 'https://www.instagram.com/', adapter: 'instagram', network: 'instagram', media: [{ kind: 'image', alt: null }], send: '#share' },
  { address: 'https://www.instagram.com/p/1/', adapter: 'instagram', network: 'instagram', replyTo: { text: 'Our new playground' }, send: 'form button' },
  {
    address: 'https://www.threads.com/',
    adapter: 'threads',
    network: 'threads',
    handle: 'deptexample',
    replyTo: { text: '', author: 'anytown' },
    send: '[role="dialog"] [role="button"]',
  },
  {
    address: 'https://bsky.app/',
    adapter: 'bluesky',
    network: 'bluesky',
    handle: 'dept.example.gov.uk',
    media: [{ kind: 'image', alt: null }],
    send: '[data-testid="composerPublishBtn"]',
  },
  {
    address: 'https://toot.example/',
    adapter: 'mastodon',
    network: 'mastodon',
    handle: 'dept',
    media: [{ kind: 'image', alt: '' }],
    replyTo: { text: 'Is the pool open?', author: 'resident' },
    remaining: 5000 - WRITTEN.length,
    send: 'form button[type="submit"]',
  },
  { address: 'https://elk.example/compose', adapter: 'elk', network: 'mastodon', remaining: 500, send: '.publish-button' },
  {
    address: 'https://phanpy.example/',
    box: '[name="status"]',
    adapter: 'phanpy',
    network: 'mastodon',
    handle: 'dept',
    media: [{ kind: 'image', alt: '' }],
    replyTo: { text: 'Is the pool open?', author: 'resident' },
    remaining: 500,
    send: 'button[type="submit"]',
  },
  { address: 'https://pinafore.example/', adapter: 'pinafore', network: 'mastodon', remaining: 500, send: '.compose-box-button button' },
  { address: 'https://www.youtube.com/channel/1/community', box: '.seen', adapter: 'youtube', network: 'youtube', send: '#submit-button' },
  {
    address: 'https://www.youtube.com/watch',
    adapter: 'youtube',
    network: 'youtube',
    replyTo: { text: 'Why not my road?', author: 'resident' },
    send: '#submit-button',
  },
  { address: 'https://studio.youtube.com/video/1/edit', box: '.seen', adapter: 'youtube', network: 'youtube' },
  { address: 'https://www.tiktok.com/tiktokstudio/upload', adapter: 'tiktok', network: 'tiktok', send: '[data-e2e="post_video_button"]' },
  { address: 'https://www.reddit.com/r/anytown/submit', adapter: 'reddit', network: 'reddit', send: '[slot="submit-button"]' },
  {
    address: 'https://old.reddit.com/r/anytown/comments/1',
    adapter: 'reddit',
    network: 'reddit',
    replyTo: { text: 'When are bins collected?', author: 'resident' },
    send: '.save',
  },
  { address: 'https://www.flickr.com/photos/upload/', box: '.box textarea', adapter: 'flickr', network: 'flickr', send: '#upload' },
  { address: 'https://hootsuite.com/dashboard', adapter: 'hootsuite', network: 'x', handle: 'deptexample', send: '.vk-EditFooterScheduleButton' },
  {
    address: 'https://whitehall-admin.publishing.service.gov.uk/government/admin/news/new',
    box: '#edition_title',
    adapter: 'whitehall',
    network: 'govuk',
    handle: 'Department for Examples',
    remaining: 65 - WRITTEN.length,
  },
  { address: 'https://planner.example/compose', box: '#seen', adapter: 'general', network: 'other', remaining: 300, send: '[role="dialog"] button' },
];

/** Boxes on the same pages that are no composers: private messages, searches, the words that describe a picture. */
export const NO_COMPOSERS: { address: string; box: string }[] = [
  { address: 'https://www.facebook.com/dept/posts/1', box: '#chat' },
  { address: 'https://phanpy.example/', box: '.alt' },
  { address: 'https://www.flickr.com/photos/upload/', box: '[type="search"]' },
  { address: 'https://planner.example/compose', box: '[role="search"] textarea' },
  { address: 'https://planner.example/compose', box: '.dm' },
  { address: 'https://planner.example/compose', box: '.alt' },
];
