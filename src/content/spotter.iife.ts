import { answerOnSite } from '../messages/answer-on-site';
import { askWorker, stillConnected } from '../messages/ask-worker';
import type { Spot } from '../spots/platforms/adapter';
import { canPostAt, composerIn, pathToFocus, spotHere } from '../spots/where';
import { world } from './world';

/**
 * Runs on every page of a listed platform and must cost next to nothing: it waits for focus, and observes nothing until a
 * composer has it. Then it asks the worker for the coach, which takes over.
 */
function watch(spot: Spot): void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let composerSeen = false;
  let asked = false;

  const meet = (path: EventTarget[]): void => {
    if (!stillConnected()) leaving.abort();
    if (signal.aborted || !canPostAt(spot, location.pathname)) return;
    const composer = composerIn(spot, path);
    if (!composer) return;
    composerSeen = true;
    world.gapMonitorCoach?.attach(composer);
    if (world.gapMonitorCoach) return;
    world.gapMonitorWaiting = composer;
    if (asked) return;
    asked = true;
    // The coach attaches itself to whatever has focus when it arrives. A failure leaves the page as it was.
    void askWorker('coach.inject', {}).then((reply) => {
      asked = false;
      if (!reply.ok && reply.error === 'gone') leaving.abort();
    });
  };

  document.addEventListener('focusin', (event) => meet(event.composedPath()), { capture: true, passive: true, signal });
  answerOnSite(
    {
      'spot.report': () => ({ platform: spot.platform, canPost: canPostAt(spot, location.pathname), composer: composerSeen }),
      'access.withdrawn': ({ origins }) => {
        // A pattern for many sites may have been granted in the browser's own settings, and taken back there.
        if (!origins.some((origin) => origin === `${location.origin}/*` || origin.includes('//*'))) return null;
        world.gapMonitorCoach?.stop();
        world.gapMonitorCoach = undefined;
        leaving.abort();
        return null;
      },
    },
    signal,
  );
  world.gapMonitorSpotter = { alive: () => stillConnected() && !signal.aborted, stop: () => leaving.abort() };

  // A composer may have had focus before we came.
  meet(pathToFocus());
}

// A second injection changes nothing. After an update of the extension the old scripts may still be here, but they can reach
// nobody; then these take their place.
if (!world.gapMonitorSpotter?.alive()) {
  world.gapMonitorSpotter?.stop();
  world.gapMonitorCoach?.stop();
  world.gapMonitorCoach = undefined;
  const spot = spotHere();
  if (spot) watch(spot);
}
