import type { Language } from '../../shared/words';

export interface ClearanceAskWords {
  title: string;
  lead: string;
  gone: string;
  thePost: string;
  noMedia: string;
  undescribed: string;
  kinds: { image: string; gif: string; video: string };
  links: string;
  answering(author: string): string;
  findings: string;
  noFindings: string;
  setAside: string;
  reason(finding: string): string;
  reasonHint: string;
  optional(label: string): string;
  reasonMissing: string;
  who: string;
  whoNone: string;
  packs: string;
  pack(title: string, version: string): string;
  posting: string;
  postingHint: string;
  note: string;
  noteHint: string;
  before: string;
  signAs(name: string): string;
  sign: string;
  notNow: string;
  elsewhere: string;
  elsewhereHelp: string;
}

/** Asking: all that will be sent, and the key to sign it with. */
export const clearanceAskWords: Record<Language, ClearanceAskWords> = {
  en: {
    title: 'Ask for clearance',
    lead: 'This is all that is sent. Nothing has left this computer yet.',
    gone: 'This draft is no longer here: it was sent, or let be. Go back to your post and ask again.',
    thePost: 'The post',
    noMedia: 'No pictures or films',
    undescribed: 'no description that we can see',
    kinds: { image: 'Picture', gif: 'Moving picture', video: 'Film' },
    links: 'Links in it',
    answering: (author) => `It answers @${author}`,
    findings: 'What we found',
    noFindings: 'Nothing to check.',
    setAside: 'you called this not relevant',
    reason: (finding) => `Why may it stay? ${finding}`,
    optional: (label) => `${label} (optional)`,
    reasonHint: 'Whoever clears it reads this. A sentence is enough',
    reasonMissing: 'Say why this may stay, or go back and change the post',
    who: 'Who must clear it, in this order',
    whoNone: 'No guidance asks for this post to be cleared. You can still ask the press office.',
    packs: 'Guidance it was written under',
    pack: (title, version) => `${title}, version ${version}`,
    posting: 'When should it go out?',
    postingHint: 'Leave it empty for as soon as it is cleared',
    note: 'Anything else they should know?',
    noteHint: 'For example the purpose, or who has seen it',
    before: 'Changed since you last asked',
    signAs: (name) => `You sign as ${name}.`,
    sign: 'Sign the request',
    notNow: 'Do not ask',
    elsewhere: 'Was it cleared already, by phone or mail?',
    elsewhereHelp: 'Sign it all the same. Its record then has a form to write down who cleared it.',
  },
  cy: {
    title: 'Gofyn am glirio',
    lead: 'Dyma’r cyfan a anfonir. Nid oes dim wedi gadael y cyfrifiadur hwn eto.',
    gone: 'Nid yw’r drafft hwn yma mwyach: fe’i hanfonwyd, neu fe’i gadawyd. Ewch yn ôl at eich neges a gofynnwch eto.',
    thePost: 'Y neges',
    noMedia: 'Dim lluniau na ffilmiau',
    undescribed: 'dim disgrifiad y gallwn ei weld',
    kinds: { image: 'Llun', gif: 'Llun symudol', video: 'Ffilm' },
    links: 'Dolenni ynddi',
    answering: (author) => `Mae’n ateb @${author}`,
    findings: 'Yr hyn a gawsom',
    noFindings: 'Dim i’w wirio.',
    setAside: 'dywedoch nad yw’n berthnasol',
    reason: (finding) => `Pam y caiff aros? ${finding}`,
    optional: (label) => `${label} (dewisol)`,
    reasonHint: 'Bydd pwy bynnag sy’n ei chlirio’n darllen hyn. Mae brawddeg yn ddigon',
    reasonMissing: 'Dywedwch pam y caiff hyn aros, neu ewch yn ôl a newid y neges',
    who: 'Pwy sy’n gorfod ei chlirio, yn y drefn hon',
    whoNone: 'Nid oes canllaw’n gofyn am glirio’r neges hon. Gallwch ofyn i swyddfa’r wasg o hyd.',
    packs: 'Y canllawiau yr ysgrifennwyd hi odanynt',
    pack: (title, version) => `${title}, fersiwn ${version}`,
    posting: 'Pryd ddylai fynd allan?',
    postingHint: 'Gadewch yn wag ar gyfer cyn gynted ag y’i clirir',
    note: 'Unrhyw beth arall y dylent ei wybod?',
    noteHint: 'Er enghraifft y pwrpas, neu bwy sydd wedi’i gweld',
    before: 'Newidiwyd ers i chi ofyn ddiwethaf',
    signAs: (name) => `Rydych yn llofnodi fel ${name}.`,
    sign: 'Llofnodi’r cais',
    notNow: 'Peidio â gofyn',
    elsewhere: 'A gliriwyd hi eisoes, dros y ffôn neu drwy e-bost?',
    elsewhereHelp: 'Llofnodwch hi yr un fath. Yna mae gan ei chofnod ffurflen i nodi pwy a’i cliriodd.',
  },
};
