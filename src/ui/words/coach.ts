import type { Language } from '../../shared/words';
import { accountName } from './say';

export interface CoachWords {
  nothing: string;
  toCheck(count: number): string;
  chip(count: number, worst: string): string;
  announce(count: number, first: string, shortcut: string): string;
  allClear: string;
  close: string;
  postingAs(handle: string | undefined, kind: string, platform: string): string;
  change: string;
  thisAccountIs: string;
  unknownAccount: string;
  accountNation: string;
  saveAccount: string;
  why: string;
  before: string;
  after: string;
  source: string;
  checked(day: string): string;
  unverified: string;
  learn: string;
  learned: string;
  copy: string;
  copied: string;
  copyFailed: string;
  notRelevant: string;
  stopSaying: string;
  period(title: string, until: string): string;
  more(count: number): string;
  notKept: string;
  onlyYou: string;
}

const key = (shortcut: string, before: string, after: string): string => (shortcut ? ` ${before} ${shortcut} ${after}.` : '');

export const coachWords: Record<Language, CoachWords> = {
  en: {
    nothing: 'Nothing to check',
    toCheck: (count) => (count === 1 ? '1 thing to check' : `${count} things to check`),
    chip: (count, worst) => `Gap Monitor: ${count === 1 ? '1 thing' : `${count} things`} to check. ${worst}`,
    announce: (count, first, shortcut) => `${count === 1 ? '1 thing' : `${count} things`} to check. ${first}${key(shortcut, 'Press', 'to read more')}`,
    allClear: 'Nothing left to check.',
    close: 'Close',
    postingAs: (handle, kind, platform) => `Posting ${handle ? `as ${accountName(handle)} ` : ''}· ${kind} · ${platform}`,
    change: 'Change',
    thisAccountIs: 'This account is',
    unknownAccount: 'We do not know this account. Whose is it?',
    accountNation: 'In',
    saveAccount: 'Save',
    why: 'Why, and what to do instead',
    before: 'Instead of',
    after: 'Write',
    source: 'Source:',
    checked: (day) => `checked ${day}`,
    unverified: 'not yet checked against the document',
    learn: 'Learn this (1 minute)',
    learned: 'You have learned this',
    copy: 'Copy corrected post',
    copied: 'Copied. Paste it over your post.',
    copyFailed: 'The browser did not allow copying. Select the text below and copy it.',
    notRelevant: 'Not relevant here',
    stopSaying: 'Stop saying this anywhere',
    period: (title, until) => `${title}: care is needed until ${until}`,
    more: (count) => `Show ${count} more`,
    notKept: 'This computer could not keep that: its disk may be full. It holds until you leave this page.',
    onlyYou: 'Only you see this. Nothing you write leaves this page unless you ask for clearance.',
  },
  cy: {
    nothing: 'Dim i’w wirio',
    toCheck: (count) => `${count} peth i’w wirio`,
    chip: (count, worst) => `Gap Monitor: ${count} peth i’w wirio. ${worst}`,
    announce: (count, first, shortcut) => `${count} peth i’w wirio. ${first}${key(shortcut, 'Pwyswch', 'i ddarllen mwy')}`,
    allClear: 'Dim byd ar ôl i’w wirio.',
    close: 'Cau',
    postingAs: (handle, kind, platform) => `Postio ${handle ? `fel ${accountName(handle)} ` : ''}· ${kind} · ${platform}`,
    change: 'Newid',
    thisAccountIs: 'Y cyfrif hwn yw',
    unknownAccount: 'Nid ydym yn adnabod y cyfrif hwn. Pwy sydd biau ef?',
    accountNation: 'Yn',
    saveAccount: 'Cadw',
    why: 'Pam, a beth i’w wneud yn lle hynny',
    before: 'Yn lle',
    after: 'Ysgrifennwch',
    source: 'Ffynhonnell:',
    checked: (day) => `gwiriwyd ${day}`,
    unverified: 'heb ei gwirio yn erbyn y ddogfen eto',
    learn: 'Dysgu hyn (1 munud)',
    learned: 'Rydych wedi dysgu hyn',
    copy: 'Copïo’r neges wedi’i chywiro',
    copied: 'Wedi’i chopïo. Gludwch hi dros eich neges.',
    copyFailed: 'Ni chaniataodd y porwr gopïo. Dewiswch y testun isod a’i gopïo.',
    notRelevant: 'Ddim yn berthnasol yma',
    stopSaying: 'Peidio â dweud hyn yn unman',
    period: (title, until) => `${title}: mae angen gofal tan ${until}`,
    more: (count) => `Dangos ${count} arall`,
    notKept: 'Ni allai’r cyfrifiadur hwn gadw hynny: efallai fod ei ddisg yn llawn. Mae’n dal nes i chi adael y dudalen hon.',
    onlyYou: 'Dim ond chi sy’n gweld hyn. Nid oes dim a ysgrifennwch yn gadael y dudalen hon oni bai eich bod yn gofyn am ei chlirio.',
  },
};
