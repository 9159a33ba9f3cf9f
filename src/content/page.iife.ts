import { answerOnSite } from '../messages/answer-on-site';
import { readPageFacts } from '../spots/government/page-facts';
import { world } from './world';

/** Brought into a government page when the person opens the popup over it; reads its own marks, and only those. */
if (!world.gapMonitorPage) {
  world.gapMonitorPage = true;
  answerOnSite({ 'page.report': () => readPageFacts(document, location.href) }, new AbortController().signal);
}
