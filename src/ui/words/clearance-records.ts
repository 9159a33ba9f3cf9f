import type { Language } from '../../shared/words';

export interface ClearanceRecordsWords {
  title: string;
  chain: string;
  chainHelp: string;
  checkChain: string;
  chainHolds(links: number, letGo: number): string;
  chainBroken(at: number): string;
  verify: string;
  verifyHelp: string;
  verifyIt: string;
  verifiedAnswer(decision: string, when: string): string;
  verifiedRequest(when: string): string;
  verifiedWithdrawal(when: string): string;
  holdsUntil(when: string): string;
  ranOut(when: string): string;
  postHash: string;
  signer: string;
  known(name: string): string;
  unknown: string;
  exporting: string;
  exportHelp: string;
  csv: string;
  json: string;
  keeping: string;
  keepDays: string;
  keepDaysHint: string;
  keepDaysWrong(most: number): string;
  hashOnly: string;
  hashOnlyHint: string;
  save: string;
  saved: string;
  keys: string;
  toKeys: string;
}

/** Records: checks, export, how long they are kept, and whose keys are trusted. */
export const clearanceRecordsWords: Record<Language, ClearanceRecordsWords> = {
  en: {
    title: 'Records and checks',
    chain: 'Is the record whole?',
    chainHelp: 'Each entry carries the hash of the one before, so that none can be changed or taken out unseen.',
    checkChain: 'Check the record',
    chainHolds: (links, letGo) => `The record is whole: ${links} entries, ${letGo} of them with their words let go.`,
    chainBroken: (at) => `The record was changed: entry ${at} does not fit the one before. Everything before it still holds.`,
    verify: 'Check any answer',
    verifyHelp: 'Paste an answer or a request, from any computer. Nothing is kept.',
    verifyIt: 'Check it',
    verifiedAnswer: (decision, when) => `The signature holds. Decision: ${decision}, on ${when}.`,
    verifiedRequest: (when) => `The signature holds. A request of ${when}.`,
    verifiedWithdrawal: (when) => `The signature holds. A request taken back on ${when}.`,
    holdsUntil: (when) => `It holds until ${when}.`,
    ranOut: (when) => `It ran out on ${when}.`,
    postHash: 'Hash of the post',
    signer: 'Signed with the key',
    known: (name) => `This is the key of ${name}.`,
    unknown: 'Nobody here knows this key. Compare its words with whoever should have signed.',
    exporting: 'Take the record out',
    exportHelp: 'For freedom of information and records staff. The file goes to your downloads.',
    csv: 'Export as a table (CSV)',
    json: 'Export everything, signatures too (JSON)',
    keeping: 'How long records are kept',
    keepDays: 'Days',
    keepDaysHint: 'After that only hashes stay, which prove that nothing else was taken out. Export first what must be kept longer',
    keepDaysWrong: (most) => `Enter a whole number of days from 1 to ${most}`,
    hashOnly: 'Let go of the words of a post once its clearance is over',
    hashOnlyHint:
      'Who decided what, and when, stays. The words do not: a post can then only be matched by its hash. This cannot be undone: export first what you may need',
    save: 'Save',
    saved: 'Saved.',
    keys: 'Keys',
    toKeys: 'Your own key, and whose answers count here',
  },
  cy: {
    title: 'Cofnodion a gwiriadau',
    chain: 'A yw’r cofnod yn gyfan?',
    chainHelp: 'Mae pob cofnodiad yn cario hash yr un o’i flaen, fel na ellir newid na thynnu’r un heb i neb weld.',
    checkChain: 'Gwirio’r cofnod',
    chainHolds: (links, letGo) => `Mae’r cofnod yn gyfan: ${links} cofnodiad, ${letGo} ohonynt a’u geiriau wedi’u gollwng.`,
    chainBroken: (at) => `Newidiwyd y cofnod: nid yw cofnodiad ${at} yn gweddu i’r un o’i flaen. Mae popeth o’i flaen yn dal.`,
    verify: 'Gwirio unrhyw ateb',
    verifyHelp: 'Gludwch ateb neu gais, o unrhyw gyfrifiadur. Ni chedwir dim.',
    verifyIt: 'Ei wirio',
    verifiedAnswer: (decision, when) => `Mae’r llofnod yn dal. Penderfyniad: ${decision}, ar ${when}.`,
    verifiedRequest: (when) => `Mae’r llofnod yn dal. Cais ar ${when}.`,
    verifiedWithdrawal: (when) => `Mae’r llofnod yn dal. Tynnwyd cais yn ôl ar ${when}.`,
    holdsUntil: (when) => `Mae’n dal tan ${when}.`,
    ranOut: (when) => `Daeth i ben ar ${when}.`,
    postHash: 'Hash y neges',
    signer: 'Llofnodwyd â’r allwedd',
    known: (name) => `Dyma allwedd ${name}.`,
    unknown: 'Nid oes neb yma’n adnabod yr allwedd hon. Cymharwch ei geiriau â’r sawl a ddylai fod wedi llofnodi.',
    exporting: 'Tynnu’r cofnod allan',
    exportHelp: 'Ar gyfer staff rhyddid gwybodaeth a chofnodion. Mae’r ffeil yn mynd i’ch lawrlwythiadau.',
    csv: 'Allforio fel tabl (CSV)',
    json: 'Allforio popeth, gan gynnwys llofnodion (JSON)',
    keeping: 'Am ba hyd y cedwir cofnodion',
    keepDays: 'Diwrnodau',
    keepDaysHint: 'Ar ôl hynny dim ond hashau sy’n aros, sy’n profi na thynnwyd dim arall. Allforiwch yn gyntaf yr hyn y mae’n rhaid ei gadw’n hirach',
    keepDaysWrong: (most) => `Rhowch rif cyfan o ddiwrnodau o 1 i ${most}`,
    hashOnly: 'Gollwng geiriau neges unwaith y bydd ei chlirio ar ben',
    hashOnlyHint:
      'Mae pwy benderfynodd beth, a phryd, yn aros. Nid yw’r geiriau: dim ond trwy ei hash y gellir cyfateb neges wedyn. Ni ellir dadwneud hyn: allforiwch yn gyntaf yr hyn y gallai fod ei angen',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    keys: 'Allweddi',
    toKeys: 'Eich allwedd eich hun, ac atebion pwy sy’n cyfrif yma',
  },
};
