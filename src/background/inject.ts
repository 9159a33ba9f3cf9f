import browser from 'webextension-polyfill';
import { needsPatterns } from '../checks/patterns';
import coachFile from '../content/coach.iife.tsx?script&iife';
import patternsFile from '../content/patterns.iife.ts?script&iife';
import type { Pack } from '../guidance/pack';
import { spotterFiles } from './spotter-file';

/** Brings the coach into the frame whose composer has got focus; the engine for patterns only where a pack needs it. */
export async function injectCoach(tab: number, frame: number, packs: Pack[]): Promise<void> {
  const files = needsPatterns(packs) ? [patternsFile, coachFile] : [coachFile];
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files });
}

/** Starts the spotter in every frame of a tab that belongs to the page itself. Those of others refuse, and are left alone. */
export async function injectSpotter(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: spotterFiles() }).catch(() => undefined);
}
