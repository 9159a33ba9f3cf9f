import { answerOnSite } from '../messages/answer-on-site';
import { askWorker, stillConnected } from '../messages/ask-worker';
import type { Spot } from '../spots/platforms/adapter';
import { canPostAt, findComposer, isEditable, pathToFocus, type SpotChanges, spotsHere } from '../spots/where';
import { world } from './world';

/**
 * Runs on every page of a listed platform and must cost next to nothing: it waits for focus, and observes nothing until a
 * composer has it. Then it asks the worker for the coach, which takes over.
 */
function watch(spots: Spot[]): void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const top = window === window.top;
  /** What packs change in adapters. Asked once, when something that can be written in first has focus. */
  let changes: SpotChanges | undefined;
  let seen: Spot | undefined;
  let asked = false;

  const meet = async (path: EventTarget[]): Promise<void> => {
    if (!stillConnected()) leaving.abort();
    if (signal.aborted || !isEditable(path)) return;
    if (!changes) {
      const reply = await askWorker('spots.changes', {});
      changes = reply.ok ? reply.value : { disable: [], composers: {} };
      if (signal.aborted) return;
    }
    // What was found once is what this page is: a form of another kind on it is none of ours.
    const found = findComposer(seen ? [seen] : spots, path, changes);
    if (!found || !canPostAt(found.spot, location.pathname)) return;
    seen = found.spot;
    world.gapMonitorCoach?.attach(found);
    if (world.gapMonitorCoach) return;
    world.gapMonitorWaiting = found;
    if (asked) return;
    asked = true;
    // The coach attaches itself to whatever has focus when it arrives. A failure leaves the page as it was.
    void askWorker('coach.inject', {}).then((reply) => {
      asked = false;
      if (!reply.ok && reply.error === 'gone') leaving.abort();
    });
  };

  document.addEventListener('focusin', (event) => void meet(event.composedPath()), { capture: true, passive: true, signal });
  if (top && spots.some(({ frames }) => frames)) followIntoFrames(signal);
  answerOnSite(
    {
      ...(top && {
        'spot.report': () => {
          const spot = seen ?? (spots.length === 1 ? spots[0] : spots.at(-1)) ?? (spots[0] as Spot);
          const off = changes?.disable.includes(spot.id) ?? false;
          return { adapter: spot.id, platform: spot.platform, canPost: canPostAt(spot, location.pathname), composer: seen !== undefined, off };
        },
      }),
      'access.withdrawn': ({ origins }) => {
        // A pattern for many sites may have been granted in the browser's own settings, and taken back there.
        if (!origins.some((origin) => origin === `${self.origin}/*` || origin.includes('//*'))) return null;
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
  void meet(pathToFocus());
}

/** Some editors stand in a frame of the page's own, which has no address to be listed by. Once one has focus, we go there too. */
function followIntoFrames(signal: AbortSignal): void {
  const known = new WeakSet<Element>();
  addEventListener(
    'blur',
    () =>
      setTimeout(() => {
        const frame = document.activeElement;
        if (signal.aborted || !(frame instanceof HTMLIFrameElement) || !frame.contentDocument || known.has(frame)) return;
        known.add(frame);
        void askWorker('frames.spot', {});
      }),
    { signal },
  );
}

// A second injection changes nothing. After an update of the extension the old scripts may still be here, but they can reach
// nobody; then these take their place.
if (!world.gapMonitorSpotter?.alive()) {
  world.gapMonitorSpotter?.stop();
  world.gapMonitorCoach?.stop();
  world.gapMonitorCoach = undefined;
  watch(spotsHere());
}
