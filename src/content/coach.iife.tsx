import { readAhead } from '../checks/read-ahead';
import { NONE } from '../clearance/seen';
import { Coach, type Office } from '../coach/coach';
import css from '../coach/coach.scss?inline';
import type { Place } from '../coach/session';
import { answerOnSite } from '../messages/answer-on-site';
import { askWorker, stillConnected } from '../messages/ask-worker';
import type { ToWorker } from '../messages/protocol';
import type { Draft } from '../shared/draft';
import { editorOf } from '../spots/editors/registry';
import type { PlatformReader, Spot } from '../spots/platforms/adapter';
import { readerOf } from '../spots/readers';
import { canPostAt, type Found, findComposer, pathToFocus } from '../spots/where';
import { world } from './world';

/** The coach on a platform's page. The worker injects it once a composer has got focus. */
async function arrive({ spot, composer: focused }: Found, reader: PlatformReader): Promise<void> {
  const leaving = new AbortController();
  const { signal } = leaving;
  // Known at once, so that a second injection finds this one and the spotter hands composers over.
  world.gapMonitorCoach = {
    attach: (found) => {
      world.gapMonitorWaiting = found;
    },
    stop: () => leaving.abort(),
  };
  const start = await askWorker('coach.start', { platform: spot.platform, handle: reader.handle?.(focused) });
  if (start.ok) await readAhead(start.value.packs, start.value.account);
  if (!start.ok || signal.aborted) {
    world.gapMonitorCoach = undefined;
    return;
  }

  /** Resolves to whether it was done, and never rejects. Once the extension is gone, so are we. */
  const tell = async <N extends keyof ToWorker>(name: N, ask: ToWorker[N]['ask']): Promise<boolean> => {
    const reply = await askWorker(name, ask);
    if (!reply.ok && reply.error === 'gone') leaving.abort();
    return reply.ok;
  };
  const office: Office = {
    // Nobody asked for these: a failure to record must never be felt on the page.
    record: (outcomes) => void tell('outcomes.record', { outcomes }),
    remember: (ask) => tell('dismissals.add', ask),
    silence: (rule) => tell('rules.silence', { rule }),
    learn: (tip) => void tell('tip.open', { tip }),
    seeClearance: async (ask) => {
      const reply = await askWorker('clearance.state', ask);
      return reply.ok ? reply.value : NONE;
    },
    askForClearance: async (ask) => (await askWorker('clearance.ask', ask)).ok,
    postedAsked: (ask) => void tell('clearance.posted', ask),
    findAccount: async (handle) => {
      const again = await askWorker('coach.start', { platform: spot.platform, handle });
      return again.ok ? { account: again.value.account, known: again.value.accountKnown } : undefined;
    },
    sayAccount: async ({ handle, kind, nation }) => handle === undefined || tell('accounts.say', { platform: spot.platform, handle, kind, nation }),
  };
  const coach = new Coach({ place: placeOn(spot, reader, () => leaving.abort()), start: start.value, office, css, patterns: world.gapMonitorPatterns, signal });
  world.gapMonitorCoach.attach = ({ composer }) => {
    if (canPostAt(spot, location.pathname)) coach.attach(composer);
  };
  answerOnSite(
    {
      'draft.report': () => coach.report(),
      'draft.dismiss': ({ rule }) => {
        coach.dismiss(rule);
        return null;
      },
      'draft.ask': () => {
        void coach.askForClearance();
        return null;
      },
      'coach.open': () => {
        coach.openByKeyboard();
        return null;
      },
    },
    signal,
  );
  // Guidance may have changed while the page stayed open. Whoever comes back to it gets the new one, with a coach made afresh.
  const cameBack = (event: Event): void => {
    if (!event.isTrusted || document.visibilityState !== 'visible') return;
    void askWorker('coach.revision', {}).then((reply) => {
      if (signal.aborted || !reply.ok || reply.value === start.value.revision) return;
      leaving.abort();
      world.gapMonitorWaiting = findComposer([spot], pathToFocus());
      world.gapMonitorCoach = undefined;
      void tell('coach.inject', {});
    });
  };
  addEventListener('focus', cameBack, { signal });
  document.addEventListener('visibilitychange', cameBack, { signal });
  const waiting = world.gapMonitorWaiting?.composer;
  world.gapMonitorWaiting = undefined;
  if (waiting?.isConnected) coach.attach(waiting);
}

const placeOn = (spot: Spot, reader: PlatformReader, leave: () => void): Place => ({
  platform: spot.platform,
  network: (composer) => reader.platform?.(composer) ?? spot.platform,
  sends: (button) => button.matches(reader.sendButtons) && (reader.sends?.(button) ?? true),
  keepsText: reader.keepsText ?? false,
  keepClear: reader.keepClear,
  scope: (composer) => reader.scope(composer),
  handle: (composer) => reader.handle?.(composer),
  now: () => new Date().toISOString(),
  read: (composer): Draft | undefined => {
    // The extension was updated or removed under us. Nobody can be told of anything any more, so leave the page as it was.
    if (!stillConnected()) {
      leave();
      return undefined;
    }
    // A page without page loads may have become one where nothing public is written.
    const text = canPostAt(spot, location.pathname) ? editorOf(composer)?.read(composer) : undefined;
    if (text === undefined) return undefined;
    return { text, media: reader.media?.(composer) ?? [], replyTo: reader.replyTo?.(composer), remaining: reader.remaining?.(composer) };
  },
});

const waiting = world.gapMonitorWaiting;
const reader = waiting && readerOf(waiting.spot.id);
if (waiting && reader && !world.gapMonitorCoach) void arrive(waiting, reader);
