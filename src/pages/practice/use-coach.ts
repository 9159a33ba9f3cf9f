import { useEffect, useRef } from 'preact/hooks';
import type { PatternEngine } from '../../checks/patterns';
import { readAhead } from '../../checks/read-ahead';
import { NONE } from '../../clearance/seen';
import { Coach } from '../../coach/coach';
import css from '../../coach/coach.scss?inline';
import type { Place } from '../../coach/session';
import type { Pack } from '../../guidance/pack';
import { answerOnSite } from '../../messages/answer-on-site';
import { askWorker } from '../../messages/ask-worker';
import { openOwnPage } from '../common/open-own-page';
import { draftOf, type Imagined, momentOf } from './imagined';

/**
 * The real coach over the practice composer. What is imagined can change at any moment, so it is read through a reference;
 * outcomes of practice are not recorded, since nobody posted anything. `packs` are those to try in place of the ones in force.
 */
export function useCoach(imagined: Imagined, { packs, patterns }: { packs?: Pack[]; patterns?: PatternEngine | undefined } = {}) {
  const composer = useRef<HTMLTextAreaElement>(null);
  const coach = useRef<Coach | null>(null);
  const latest = useRef(imagined);
  latest.current = imagined;

  useEffect(() => {
    const leaving = new AbortController();
    void arrive(leaving.signal);
    return () => leaving.abort();

    async function arrive(signal: AbortSignal): Promise<void> {
      const start = await askWorker('coach.start', { platform: latest.current.platform });
      if (start.ok && packs) start.value.packs = packs;
      if (start.ok) await readAhead(start.value.packs, latest.current);
      if (!start.ok || signal.aborted || !composer.current) return;
      const place: Place = {
        get platform() {
          return latest.current.platform;
        },
        network: () => latest.current.platform,
        sends: (button) => button.matches('.practice__post'),
        keepsText: false,
        keepClear: '.practice__bar',
        scope: () => document.body,
        read: () => draftOf(latest.current),
        handle: () => undefined,
        now: () => momentOf(latest.current),
      };
      coach.current = new Coach({
        place,
        start: start.value,
        css,
        patterns,
        signal,
        office: {
          record: () => undefined,
          remember: async (ask) => (await askWorker('dismissals.add', ask)).ok,
          silence: async (rule) => (await askWorker('rules.silence', { rule })).ok,
          learn: (tip) => openOwnPage('desk', `#/tip/${encodeURIComponent(tip)}`),
          sayAccount: async () => true,
          seeClearance: async (ask) => {
            const reply = await askWorker('clearance.state', ask);
            return reply.ok ? reply.value : NONE;
          },
          askForClearance: async (ask) => (await askWorker('clearance.ask', ask)).ok,
          postedAsked: () => undefined,
          findAccount: async () => undefined,
        },
      });
      answerOnSite(
        {
          'coach.open': () => {
            coach.current?.openByKeyboard();
            return null;
          },
        },
        signal,
      );
      coach.current.setAccount(latest.current);
      coach.current.attach(composer.current);
    }
  }, [packs, patterns]);

  useEffect(() => {
    coach.current?.setAccount(imagined);
  }, [imagined]);

  return composer;
}
