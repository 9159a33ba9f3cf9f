import type { PatternEngine } from '../checks/patterns';
import type { Found } from '../spots/where';

/** One of our scripts on this page. Once the extension was updated, the old one reaches nobody and is replaced. */
interface Ours {
  alive(): boolean;
  stop(): void;
}

/**
 * What our content scripts share within one frame. They run in a world of their own, so the page sees none of it; after an
 * update of the extension the new scripts may find the old ones' entry here.
 */
interface World {
  gapMonitorSpotter?: Ours | undefined;
  /** The composer that the coach was called for; the person may have left it before the coach arrives. */
  gapMonitorWaiting?: Found | undefined;
  gapMonitorCoach?: { attach(found: Found): void; stop(): void } | undefined;
  gapMonitorPage?: Ours | undefined;
  /** Put here by `patterns.iife.ts`, which the worker injects before the coach where a pack has patterns. */
  gapMonitorPatterns?: PatternEngine | undefined;
}

export const world = globalThis as World;
