import type { Language } from '../../shared/words';
import { accountName } from './say';

export interface DeskWords {
  guidance: string;
  clearances: string;
  learning: string;
  gapMonitor: string;
  settings: string;
  practice: string;
  allTips: string;
  filterGap: string;
  filterArea: string;
  every: string;
  noTip: string;
  learned(count: number, all: number): string;
  accounts: string;
  accountsNone: string;
  accountsHelp: string;
  forget: string;
  accountForgotten(handle: string): string;
  silence: string;
  silencedNone: string;
  silenced(count: number): string;
  bringBack: string;
  broughtBack: string;
  packsRoom: string;
  packs: string;
  packLine(title: string, version: string, rules: number, tips: number): string;
  stale: string;
  who: string;
}

export const deskWords: Record<Language, DeskWords> = {
  en: {
    guidance: 'Guidance',
    clearances: 'Clearances',
    learning: 'Learning',
    gapMonitor: 'Gap monitor',
    settings: 'Settings',
    practice: 'Practice',
    allTips: 'All tips',
    filterGap: 'Gap',
    filterArea: 'Area',
    every: 'All',
    noTip: 'There is no such tip in your guidance. It may have been renamed or withdrawn.',
    learned: (count, all) => `You have completed ${count} of ${all} tips.`,
    accounts: 'Accounts you told us about',
    accountsNone: 'None yet. When you write from an account we do not know, the panel asks whose it is.',
    accountsHelp: 'Guidance for these accounts follows what you said.',
    forget: 'Forget',
    accountForgotten: (handle) => `${accountName(handle)} is forgotten.`,
    silence: 'Prompts you called not relevant',
    silencedNone: 'None.',
    silenced: (count) => (count === 1 ? '1 prompt stays silent for the words it was about.' : `${count} prompts stay silent for the words they were about.`),
    bringBack: 'Bring all of them back',
    broughtBack: 'They will be said again.',
    packsRoom: 'Packs',
    packs: 'Guidance packs in force',
    packLine: (title, version, rules, tips) => `${title}, version ${version}: ${rules} rules, ${tips} tips`,
    stale: 'due for review',
    who: 'Who you are',
  },
  cy: {
    guidance: 'Canllawiau',
    clearances: 'Cliriadau',
    learning: 'Dysgu',
    gapMonitor: 'Monitor bylchau',
    settings: 'Gosodiadau',
    practice: 'Ymarfer',
    allTips: 'Pob cyngor',
    filterGap: 'Bwlch',
    filterArea: 'Maes',
    every: 'Pob un',
    noTip: 'Nid oes cyngor o’r fath yn eich canllawiau. Efallai iddo gael ei ailenwi neu ei dynnu’n ôl.',
    learned: (count, all) => `Rydych wedi cwblhau ${count} o ${all} cyngor.`,
    accounts: 'Cyfrifon y dywedoch wrthym amdanynt',
    accountsNone: 'Dim eto. Pan fyddwch yn ysgrifennu o gyfrif nad ydym yn ei adnabod, bydd y panel yn gofyn pwy sydd biau ef.',
    accountsHelp: 'Mae’r canllawiau ar gyfer y cyfrifon hyn yn dilyn yr hyn a ddywedoch.',
    forget: 'Anghofio',
    accountForgotten: (handle) => `Anghofiwyd ${accountName(handle)}.`,
    silence: 'Awgrymiadau y dywedoch nad oeddent yn berthnasol',
    silencedNone: 'Dim.',
    silenced: (count) => `Mae ${count} awgrym yn aros yn dawel ar gyfer y geiriau dan sylw.`,
    bringBack: 'Dod â phob un yn ôl',
    broughtBack: 'Cânt eu dweud eto.',
    packsRoom: 'Pecynnau',
    packs: 'Pecynnau canllawiau mewn grym',
    packLine: (title, version, rules, tips) => `${title}, fersiwn ${version}: ${rules} rheol, ${tips} cyngor`,
    stale: 'i’w adolygu',
    who: 'Pwy ydych chi',
  },
};
