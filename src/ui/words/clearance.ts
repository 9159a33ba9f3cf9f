import type { Language } from '../../shared/words';

export interface ClearanceWords {
  title: string;
  chipCleared: string;
  chipChanged: string;
  cleared(by: string, until: string): string;
  conditions: string;
  unsigned: string;
  changed: string;
  changedHelp(by: string): string;
  was: string;
  isNow: string;
  added: string;
  removed: string;
  platform: string;
  account: string;
  pictures: string;
  answers: string;
  none: string;
  waiting(since: string): string;
  changes(by: string): string;
  suggestion: string;
  copySuggestion: string;
  copied: string;
  copyFailed: string;
  refused(by: string): string;
  expired(until: string): string;
  needs(roles: string): string;
  ask: string;
  askAgain: string;
  askHelp: string;
  askFailed: string;
}

/** What chip, panel and popup say of the clearance of a draft. */
export const clearanceWords: Record<Language, ClearanceWords> = {
  en: {
    title: 'Clearance',
    chipCleared: 'Cleared',
    chipChanged: 'Changed since cleared',
    cleared: (by, until) => `Cleared by ${by} until ${until}.`,
    conditions: 'On these conditions:',
    unsigned: 'You wrote this down yourself; nobody signed it.',
    changed: 'Changed since cleared',
    changedHelp: (by) => `${by} cleared other words. Change it back, or ask again.`,
    was: 'Cleared',
    isNow: 'Now',
    added: 'added:',
    removed: 'taken out:',
    platform: 'Platform',
    account: 'Account',
    pictures: 'Pictures and films',
    answers: 'It answers',
    none: 'none',
    waiting: (since) => `You asked for clearance on ${since}. No answer yet.`,
    changes: (by) => `${by} asks for changes.`,
    suggestion: 'These words would be cleared:',
    copySuggestion: 'Copy these words',
    copied: 'Copied. Paste them over your post.',
    copyFailed: 'The browser did not allow copying. Select the words and copy them.',
    refused: (by) => `${by} did not clear this post.`,
    expired: (until) => `The clearance of this post ran out on ${until}.`,
    needs: (roles) => `Needs clearing by: ${roles}.`,
    ask: 'Ask for clearance',
    askAgain: 'Ask again',
    askHelp: 'You see all that is sent before you send it.',
    askFailed: 'The page to ask from could not be opened. Your post is as it was. Try again.',
  },
  cy: {
    title: 'Clirio',
    chipCleared: 'Wedi’i chlirio',
    chipChanged: 'Newidiwyd ers ei chlirio',
    cleared: (by, until) => `Cliriwyd gan ${by} tan ${until}.`,
    conditions: 'Ar yr amodau hyn:',
    unsigned: 'Chi a nododd hyn; nid oes neb wedi’i lofnodi.',
    changed: 'Newidiwyd ers ei chlirio',
    changedHelp: (by) => `Geiriau eraill a gliriwyd gan ${by}. Newidiwch hi’n ôl, neu gofynnwch eto.`,
    was: 'Cliriwyd',
    isNow: 'Nawr',
    added: 'ychwanegwyd:',
    removed: 'tynnwyd:',
    platform: 'Platfform',
    account: 'Cyfrif',
    pictures: 'Lluniau a ffilmiau',
    answers: 'Mae’n ateb',
    none: 'dim',
    waiting: (since) => `Gofynnoch am ei chlirio ar ${since}. Dim ateb eto.`,
    changes: (by) => `Mae ${by} yn gofyn am newidiadau.`,
    suggestion: 'Byddai’r geiriau hyn yn cael eu clirio:',
    copySuggestion: 'Copïo’r geiriau hyn',
    copied: 'Wedi’u copïo. Gludwch nhw dros eich neges.',
    copyFailed: 'Ni chaniataodd y porwr gopïo. Dewiswch y geiriau a’u copïo.',
    refused: (by) => `Ni chliriwyd y neges hon gan ${by}.`,
    expired: (until) => `Daeth y clirio ar gyfer y neges hon i ben ar ${until}.`,
    needs: (roles) => `Angen ei chlirio gan: ${roles}.`,
    ask: 'Gofyn am ei chlirio',
    askAgain: 'Gofyn eto',
    askHelp: 'Cewch weld popeth a anfonir cyn ei anfon.',
    askFailed: 'Ni ellid agor y dudalen i ofyn ohoni. Mae eich neges fel yr oedd. Rhowch gynnig arall arni.',
  },
};
