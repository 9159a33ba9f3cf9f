import { knownAccount } from '../guidance/directory';
import type { Answers } from '../messages/router';
import { findAccount, saveAccount } from '../storage/accounts';
import { addDismissals, dismissedHashes, recordOutcomes } from '../storage/outcomes';
import { DEFAULTS, dismissalSalt, readSettings } from '../storage/settings';
import { injectCoach } from './inject';
import { openPage } from './open-page';
import { packsForCoach, packsInForce } from './packs';
import { openCoachShortcut } from './shortcut';

/** What the worker does for each message. */
export const answers: Answers = {
  'coach.inject': async (_, { tab, frame }) => {
    if (tab !== undefined) await injectCoach(tab, frame ?? 0, packsInForce());
    return null;
  },

  'coach.start': async ({ platform, handle }) => {
    // Where the browser refuses storage, the coach still checks; it only remembers nothing.
    const settings = await readSettings().catch(() => DEFAULTS);
    const known =
      handle === undefined ? undefined : ((await findAccount(platform, handle).catch(() => undefined)) ?? knownAccount(packsInForce(), platform, handle));
    const { kind, nation } = known ?? settings;
    return {
      packs: packsForCoach(),
      account: { kind, nation, handle },
      accountKnown: known !== undefined,
      language: settings.language,
      silenced: settings.silenced,
      dismissed: await dismissedHashes().catch(() => []),
      salt: await dismissalSalt().catch(() => ''),
      shortcut: await openCoachShortcut(),
    };
  },

  'outcomes.record': async ({ outcomes }) => {
    await recordOutcomes(outcomes);
    return null;
  },

  'dismissals.add': async ({ hashes, rule }) => {
    await addDismissals(hashes, rule);
    return null;
  },

  'accounts.say': async (account) => {
    await saveAccount(account);
    return null;
  },

  'tip.open': async ({ tip }) => {
    await openPage('desk', `#/tip/${encodeURIComponent(tip)}`);
    return null;
  },
};
