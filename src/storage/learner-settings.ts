import type { LearnerName } from '../learning/statement';
import { database } from './database';
import type { Settings } from './records';
import { readSettings, saveSettings } from './settings';

/** Makes up a name for this learner, at random and once. */
export function nameLearner(): Promise<void> {
  return database.transaction('rw', database.settings, async () => {
    if (!(await readSettings()).learnerId) await saveSettings({ learnerId: crypto.randomUUID() });
  });
}

/** Who learns: that name, and what the person typed in besides; `undefined` until it was made up. */
export const learnerIn = ({ learnerId, learnerName, learnerTeam }: Settings): LearnerName | undefined =>
  learnerId ? { id: learnerId, name: learnerName || undefined, team: learnerTeam || undefined } : undefined;
