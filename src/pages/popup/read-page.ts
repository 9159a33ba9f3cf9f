import browser from 'webextension-polyfill';
import pageFile from '../../content/page.iife.ts?script&iife';
import { askSite } from '../../messages/ask-site';
import type { PageFacts } from '../../spots/government/page-facts';

/** Brings the reader into the page in front. Opening the popup is what allows it, for this page and this once. */
const bringReader = (tab: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId: tab }, files: [pageFile] }).then(
    () => true,
    () => false,
  );

/** What the page in front says of itself; a page that refuses gives nothing. */
export const readPage = async (tab: number): Promise<PageFacts | undefined> => ((await bringReader(tab)) ? askSite(tab, 'page.report', {}) : undefined);

/** How it is built around the boxes that can be written in, without its text. */
export const readStructure = async (tab: number): Promise<string | undefined> => ((await bringReader(tab)) ? askSite(tab, 'page.structure', {}) : undefined);
