import * as v from 'valibot';
import { ACCOUNT_KINDS, LANGUAGES, NATIONS } from '../shared/words';
import { database } from './database';
import { ROLES, type Settings } from './records';

/** Ten years: longer than any office keeps such records. */
export const MOST_DAYS = 3653;

const SHAPES = {
  welcomed: v.boolean(),
  language: v.picklist(LANGUAGES),
  kind: v.picklist(ACCOUNT_KINDS),
  nation: v.picklist(NATIONS),
  role: v.picklist(ROLES),
  silenced: v.array(v.string()),
  salt: v.string(),
  sites: v.array(v.string()),
  learnerId: v.string(),
  learnerName: v.string(),
  learnerTeam: v.string(),
  recordStore: v.nullable(v.object({ url: v.string(), user: v.string(), password: v.string() })),
  keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
  hashOnly: v.boolean(),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** Until the person has said who they are: the most careful reading, a central account. */
export const DEFAULTS: Settings = {
  welcomed: false,
  language: 'en',
  kind: 'central',
  nation: 'uk',
  role: 'civil-servant',
  silenced: [],
  salt: '',
  sites: [],
  learnerId: '',
  learnerName: '',
  learnerTeam: '',
  recordStore: null,
  keepDays: 730,
  hashOnly: false,
};

/** All settings. A value that does not fit (written by hand, or by another version) counts as not set. */
export async function readSettings(): Promise<Settings> {
  const stored = new Map((await database.settings.toArray()).map(({ key, value }) => [key, value]));
  const fitting = Object.entries(SHAPES).filter(([key, shape]) => v.is(shape as v.GenericSchema, stored.get(key)));
  return { ...DEFAULTS, ...Object.fromEntries(fitting.map(([key]) => [key, stored.get(key)])) };
}

/** Saves some settings, all of them or none. */
export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await database.settings.bulkPut(Object.entries(changes).map(([key, value]) => ({ key, value })));
}

/** The salt for dismissal hashes, made once: two people's hashes of the same words then have nothing in common. */
export function dismissalSalt(): Promise<string> {
  return database.transaction('rw', database.settings, async () => {
    const { salt } = await readSettings();
    if (salt) return salt;
    const fresh = crypto.randomUUID();
    await saveSettings({ salt: fresh });
    return fresh;
  });
}

const changeSilenced = (change: (silenced: Set<string>) => void): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const silenced = new Set((await readSettings()).silenced);
    change(silenced);
    await saveSettings({ silenced: [...silenced] });
  });

/** Switches a rule off for this person, everywhere. */
export const silenceRule = (rule: string): Promise<void> => changeSilenced((silenced) => silenced.add(rule));

/** Lets a silenced rule speak again. */
export const hearRule = (rule: string): Promise<void> => changeSilenced((silenced) => silenced.delete(rule));

const changeSites = (change: (sites: Set<string>) => void): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const sites = new Set((await readSettings()).sites);
    change(sites);
    await saveSettings({ sites: [...sites] });
  });

/** Prompts are wanted on this host. The browser must allow it too. */
export const addSite = (host: string): Promise<void> => changeSites((sites) => sites.add(host));

/** They are wanted there no longer. */
export const removeSites = (hosts: string[]): Promise<void> =>
  changeSites((sites) => {
    for (const host of hosts) sites.delete(host);
  });
