import { NONE } from '../clearance/seen';
import { knownAccount } from '../guidance/directory';
import { spotChanges } from '../guidance/in-force';
import type { Answers } from '../messages/router';
import { findAccount, saveAccount } from '../storage/accounts';
import { keepAsk } from '../storage/asks';
import { anyClearance, clearanceSeen } from '../storage/clearance-seen';
import { recordPosted } from '../storage/clearing';
import { addDismissals, dismissedHashes, recordOutcomes, rulesOftenDismissed } from '../storage/outcomes';
import { DEFAULTS, dismissalSalt, readSettings, silenceRule } from '../storage/settings';
import { injectCoach, injectSpotter } from './inject';
import { openPage } from './open-page';
import { forCoach, packsInForce } from './packs';
import { lookAt, refreshPacks } from './refresh-packs';
import { registerSpotter, spotOpenTabs } from './registration';
import { openCoachShortcut } from './shortcut';

/** What the worker does for each message. */
export const answers: Answers = {
  'coach.inject': async (_, { tab, frame }) => {
    if (tab !== undefined) await injectCoach(tab, frame ?? 0, (await packsInForce()).packs);
    return null;
  },

  'spots.changes': async () => spotChanges((await packsInForce()).packs),

  'frames.spot': async (_, { tab }) => {
    if (tab !== undefined) await injectSpotter(tab);
    return null;
  },

  'coach.start': async ({ platform, handle }) => {
    // Where the browser refuses storage, the coach still checks; it only remembers nothing.
    const settings = await readSettings().catch(() => DEFAULTS);
    const { packs, revision } = await packsInForce();
    const known = handle === undefined ? undefined : ((await findAccount(platform, handle).catch(() => undefined)) ?? knownAccount(packs, platform, handle));
    const { kind, nation } = known ?? settings;
    return {
      packs: forCoach(packs),
      revision,
      account: { kind, nation, handle },
      accountKnown: known !== undefined,
      language: settings.language,
      silenced: settings.silenced,
      clearing: await anyClearance().catch(() => false),
      weary: await rulesOftenDismissed().catch(() => []),
      dismissed: await dismissedHashes().catch(() => []),
      salt: await dismissalSalt().catch(() => crypto.randomUUID()),
      shortcut: await openCoachShortcut().catch(() => ''),
    };
  },

  'coach.revision': async () => (await packsInForce()).revision,

  'packs.look': ({ address }) => lookAt(address),

  'packs.refresh': async ({ address }) => {
    await refreshPacks(address);
    return null;
  },

  'outcomes.record': async ({ outcomes }) => {
    await recordOutcomes(outcomes);
    return null;
  },

  'dismissals.add': async ({ hashes, rule }) => {
    await addDismissals(hashes, rule);
    return null;
  },

  'rules.silence': async ({ rule }) => {
    await silenceRule(rule);
    return null;
  },

  'accounts.say': async (account) => {
    await saveAccount(account);
    return null;
  },

  'sites.changed': async ({ origins }) => {
    await registerSpotter();
    await spotOpenTabs(origins);
    return null;
  },

  'tip.open': async ({ tip }) => {
    await openPage('desk', `#/tip/${encodeURIComponent(tip)}`);
    return null;
  },

  'clearance.state': ({ subject, sketch }) => clearanceSeen(subject, sketch).catch(() => NONE),

  'clearance.ask': async (ask) => {
    await openPage('desk', `#/clearances/ask/${await keepAsk(ask)}`);
    return null;
  },

  'clearance.posted': async ({ request, subject }) => {
    await recordPosted(request, subject);
    return null;
  },
};
