import type { Language } from '../../shared/words';

export interface SignPackWords {
  noKey: string;
  makeKey: string;
  mendFirst(count: number): string;
  show: string;
  version: string;
  versionHint(last: string): string;
  versionFirst: string;
  versionWrong: string;
  versionOld(last: string): string;
  signs: string;
  sign: string;
  signed(version: string): string;
  save: string;
  copy: string;
  copied: string;
  send: string;
  sendSteps: string[];
  site: string;
  siteSteps: string[];
  takeHere: string;
  taken: string;
}

/** Signing a pack and giving it to others. */
export const signPackWords: Record<Language, SignPackWords> = {
  en: {
    noKey: 'You have no signing key on this computer.',
    makeKey: 'Make one, or bring one back from its backup',
    mendFirst: (count) =>
      count === 1 ? 'There is 1 thing to put right before it can be signed.' : `There are ${count} things to put right before it can be signed.`,
    show: 'Show what is wrong',
    version: 'Version',
    versionHint: (last) => `You last signed ${last}. Each version must be higher than the one before.`,
    versionFirst: 'Numbers and dots. We suggest the year, the month and a number.',
    versionWrong: 'Enter numbers and dots, such as 2026.11.2',
    versionOld: (last) => `Enter a version higher than ${last}`,
    signs: 'It is signed by',
    sign: 'Sign this version',
    signed: (version) => `Version ${version} is signed. The draft stays here, so that you can go on with it.`,
    save: 'Save the pack',
    copy: 'Copy as text',
    copied: 'Copied. Paste it into a mail or a message.',
    send: 'By mail or message',
    sendSteps: [
      'Send the file, or paste the copied text.',
      'People open it in Gap Monitor: Packs, then Open a pack.',
      'The first time, they ring you to hear the words of your key.',
    ],
    site: 'From your own site',
    siteSteps: [
      'Put the file on any web server of yours, at an address that begins with https:// and stays the same.',
      'Serve it as plain text or as a download, not as a web page, without a password and without leading on to another address.',
      'Let the server send an ETag, as nearly all do: then an unchanged pack costs one small request.',
      'Give people the address. When you put a higher version there, theirs follows within hours.',
    ],
    takeHere: 'Bring it into force on this computer too',
    taken: 'It is in force here.',
  },
  cy: {
    noKey: 'Nid oes gennych allwedd lofnodi ar y cyfrifiadur hwn.',
    makeKey: 'Gwnewch un, neu dewch ag un yn ôl o’i chopi wrth gefn',
    mendFirst: (count) => `Mae ${count} peth i’w gywiro cyn y gellir ei lofnodi.`,
    show: 'Dangos beth sydd o’i le',
    version: 'Fersiwn',
    versionHint: (last) => `Llofnodwyd ${last} gennych ddiwethaf. Rhaid i bob fersiwn fod yn uwch na’r un o’i blaen.`,
    versionFirst: 'Rhifau a dotiau. Awgrymwn y flwyddyn, y mis a rhif.',
    versionWrong: 'Rhowch rifau a dotiau, megis 2026.11.2',
    versionOld: (last) => `Rhowch fersiwn uwch na ${last}`,
    signs: 'Fe’i llofnodir gan',
    sign: 'Llofnodi’r fersiwn hon',
    signed: (version) => `Mae fersiwn ${version} wedi’i llofnodi. Mae’r drafft yn aros yma, i chi gael mynd ymlaen ag ef.`,
    save: 'Cadw’r pecyn',
    copy: 'Copïo fel testun',
    copied: 'Wedi’i gopïo. Gludwch ef i e-bost neu neges.',
    send: 'Drwy e-bost neu neges',
    sendSteps: [
      'Anfonwch y ffeil, neu gludwch y testun a gopïwyd.',
      'Mae pobl yn ei agor yn Gap Monitor: Pecynnau, yna Agor pecyn.',
      'Y tro cyntaf, byddant yn eich ffonio i glywed geiriau eich allwedd.',
    ],
    site: 'O’ch safle eich hun',
    siteSteps: [
      'Rhowch y ffeil ar unrhyw weinydd gwe o’ch eiddo, mewn cyfeiriad sy’n dechrau â https:// ac sy’n aros yr un fath.',
      'Gweinwch hi fel testun plaen neu fel lawrlwythiad, nid fel tudalen we, heb gyfrinair a heb arwain ymlaen at gyfeiriad arall.',
      'Gadewch i’r gweinydd anfon ETag, fel y mae bron pob un yn ei wneud: yna mae pecyn heb ei newid yn costio un cais bach.',
      'Rhowch y cyfeiriad i bobl. Pan roddwch fersiwn uwch yno, bydd eu rhai nhw’n dilyn o fewn oriau.',
    ],
    takeHere: 'Dod ag ef i rym ar y cyfrifiadur hwn hefyd',
    taken: 'Mae mewn grym yma.',
  },
};
