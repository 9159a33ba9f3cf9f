import type { PatternEngine } from '../checks/patterns';

/**
 * What our content scripts share within one frame. They run in a world of their own, so the page sees none of it; after an
 * update of the extension the new scripts may find the old ones' entry here.
 */
interface World {
  gapMonitorSpotter?: { stop(): void } | undefined;
  gapMonitorCoach?: { attach(composer: HTMLElement): void; stop(): void } | undefined;
  gapMonitorPage?: boolean | undefined;
  /** Put here by `patterns.iife.ts`, which the worker injects before the coach where a pack has patterns. */
  gapMonitorPatterns?: PatternEngine | undefined;
}

export const world = globalThis as World;
