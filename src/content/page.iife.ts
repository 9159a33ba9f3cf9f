import { answerOnSite } from '../messages/answer-on-site';
import { stillConnected } from '../messages/ask-worker';
import { readPageFacts } from '../spots/government/page-facts';
import { structureOf } from '../spots/structure';
import { world } from './world';

/** Brought into a government page when the person opens the popup over it; reads its own marks, and only those. */
if (!world.gapMonitorPage?.alive()) {
  world.gapMonitorPage?.stop();
  const leaving = new AbortController();
  world.gapMonitorPage = { alive: stillConnected, stop: () => leaving.abort() };
  answerOnSite(
    {
      'page.report': () => readPageFacts(document, location.href),
      'page.structure': () => structureOf(document, location.hostname),
    },
    leaving.signal,
  );
}
