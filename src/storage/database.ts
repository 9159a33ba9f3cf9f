import { Dexie, type Table } from 'dexie';
import type { Period } from '../guidance/pack';
import { MIGRATIONS } from './migrations/list';
import type { PackDraftRecord, ReceivedRecord, SubscriptionRecord } from './pack-records';
import type {
  AccountRecord,
  AskRecord,
  AttemptRecord,
  ClearanceRecord,
  CompletionRecord,
  DismissalRecord,
  EvidenceRecord,
  KeyRecord,
  LearnerRow,
  OutcomeRecord,
  PinnedRecord,
  SettingRecord,
  TickRecord,
} from './records';

export const DATABASE_NAME = 'gap-monitor';

/** All that the extension keeps, in the extension's own IndexedDB. Content scripts never open it. */
export class Database extends Dexie {
  declare settings: Table<SettingRecord, string>;
  declare accounts: Table<AccountRecord, [string, string]>;
  declare completions: Table<CompletionRecord, string>;
  declare attempts: Table<AttemptRecord, number>;
  declare ticks: Table<TickRecord, [string, string]>;
  declare outcomes: Table<OutcomeRecord, number>;
  declare dismissals: Table<DismissalRecord, string>;
  declare periods: Table<Period, string>;
  declare keys: Table<KeyRecord, string>;
  declare pinned: Table<PinnedRecord, string>;
  declare received: Table<ReceivedRecord, string>;
  declare subscriptions: Table<SubscriptionRecord, string>;
  declare begunCourses: Table<{ id: string; at: number }, string>;
  declare learners: Table<LearnerRow, string>;
  declare told: Table<{ id: string; at: number }, string>;
  declare packDrafts: Table<PackDraftRecord, string>;
  declare asks: Table<AskRecord, string>;
  declare evidence: Table<EvidenceRecord, number>;
  declare clearances: Table<ClearanceRecord, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    // Another tab wants to upgrade: let go at once, or it would wait for ever. The next read opens the new version.
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}

export const database = new Database();
