import browser from 'webextension-polyfill';
import pageFile from '../../content/page.iife.ts?script&iife';
import { askSite } from '../../messages/ask-site';
import type { PageFacts } from '../../spots/government/page-facts';

/** Reads the page in front. Opening the popup is what allows it, for this page and this once; a page that refuses gives nothing. */
export async function readPage(tab: number): Promise<PageFacts | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [pageFile] });
  } catch {
    return undefined;
  }
  return askSite(tab, 'page.report', {});
}
