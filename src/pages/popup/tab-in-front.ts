import browser from 'webextension-polyfill';
import { askSite } from '../../messages/ask-site';
import type { DraftReport, SpotReport } from '../../messages/protocol';
import type { Platform } from '../../shared/words';
import { type Body, bodyAt } from '../../spots/government/bodies';
import type { PageFacts } from '../../spots/government/page-facts';
import { spotAt } from '../../spots/where';
import { readPage } from './read-page';

/** What the popup knows of the tab it was opened over. */
export type TabInFront =
  | { is: 'practice' }
  /** `host` where prompts could be switched on. */
  | { is: 'elsewhere'; host?: string | undefined }
  /** A place with guidance of its own, and no box that is read. */
  | { is: 'guidance-only'; platform: Platform }
  | { is: 'government'; body: Body; host: string; facts: PageFacts | undefined }
  | { is: 'no-access'; platform: Platform; origins: string[] }
  | { is: 'not-reached'; platform: Platform; tab: number }
  | { is: 'platform'; platform: Platform; host: string; tab: number; spot: SpotReport; draft: DraftReport | undefined };

/** Looks once. Only at the address, and at what our own scripts in that tab answer. */
export async function lookAtTab(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? new URL(tab.url) : undefined;
  if (!url || tab?.id === undefined) return { is: 'elsewhere' };
  if (url.href.startsWith(browser.runtime.getURL('src/pages/practice/'))) return { is: 'practice' };
  const spot = spotAt(url.hostname);
  if (!spot) {
    // A Mastodon server that was granted is known by its page alone.
    const there = await askSite(tab.id, 'spot.report', {});
    const body = bodyAt(url.hostname);
    // A government site may have a box to write in too, once it was added and somebody has used it.
    const writes = there && !(body && there.adapter === 'general' && !there.composer);
    if (body && !writes) return { is: 'government', body, host: url.hostname, facts: await readPage(tab.id) };
    if (!there) return { is: 'elsewhere', host: url.protocol === 'https:' ? url.hostname : undefined };
    return { is: 'platform', platform: there.platform, host: url.hostname, tab: tab.id, spot: there, draft: await askSite(tab.id, 'draft.report', {}) };
  }
  const { platform } = spot;
  if (spot.composers.length === 0) return { is: 'guidance-only', platform };
  const origins = spot.hosts.map((host) => `https://${host}/*`);
  if (!(await browser.permissions.contains({ origins: [`https://${url.hostname}/*`] }))) return { is: 'no-access', platform, origins };
  const report = await askSite(tab.id, 'spot.report', {});
  if (!report) return { is: 'not-reached', platform, tab: tab.id };
  return { is: 'platform', platform, host: url.hostname, tab: tab.id, spot: report, draft: await askSite(tab.id, 'draft.report', {}) };
}
