import type { Language } from '../../shared/words';

/** Why a pack was not taken, or could not be fetched. `detail` is a version, a status or a name, as the case may be. */
export type PackTroubleWords = Record<PackTrouble, (detail: string) => string>;

export type PackTrouble =
  | 'empty'
  | 'too-large'
  | 'web-page'
  | 'not-signed'
  | 'broken'
  | 'invalid'
  | 'older'
  | 'other-key'
  | 'reserved-name'
  | 'another-pack'
  | 'unreachable'
  | 'too-slow'
  | 'redirects'
  | 'not-found'
  | 'refused'
  | 'server-error'
  | 'not-allowed';

export const packTroubleWords: Record<Language, PackTroubleWords> = {
  en: {
    empty: () => 'There is nothing here. Choose the file again, or paste the whole text.',
    'too-large': () => 'This is larger than a pack can be (8 MB). Check that it is the right file, or ask for it in two packs.',
    'web-page': () => 'This is a web page, not a pack. Ask the press office for the address of the file itself.',
    'not-signed': () =>
      'This pack is not signed, so nobody can tell who wrote it. Ask for the signed file. To work on it yourself, write a pack and bring this in.',
    broken: () => 'The signature does not hold: the text was changed or cut short on its way. Ask for it again as a file.',
    invalid: () => 'The signature holds, but the pack has mistakes in it. Send the list below to whoever signed it.',
    older: (version) => `This is an older version (${version}) than the one in force.`,
    'other-key': () =>
      'This was signed with another key than the one you trust for this pack, and that key does not vouch for it. Ring the press office on a number you know before you do anything.',
    'reserved-name': () => 'This pack calls itself by a name that belongs to Gap Monitor. Ask its writer to give it another id.',
    'another-pack': (id) => `This address now gives another pack (${id}) than the one you subscribed to.`,
    unreachable: () => 'There was no answer. The site may be down, or your network may block it.',
    'too-slow': () => 'The answer took longer than 30 seconds.',
    redirects: () => 'The address leads on to another one. Ask for the address where the file itself is.',
    'not-found': () => 'There is nothing at this address any more.',
    refused: (status) => `The site would not give it to us (${status}). It may need a password, which we never send.`,
    'server-error': (status) => `The site has a fault of its own (${status}).`,
    'not-allowed': () => 'The browser no longer lets us ask this site. Subscribe again to allow it.',
  },
  cy: {
    empty: () => 'Nid oes dim yma. Dewiswch y ffeil eto, neu gludwch y testun cyfan.',
    'too-large': () => 'Mae hwn yn fwy nag y gall pecyn fod (8 MB). Gwiriwch mai’r ffeil gywir yw hi, neu gofynnwch amdano mewn dau becyn.',
    'web-page': () => 'Tudalen we yw hon, nid pecyn. Gofynnwch i swyddfa’r wasg am gyfeiriad y ffeil ei hun.',
    'not-signed': () =>
      'Nid yw’r pecyn hwn wedi’i lofnodi, felly ni all neb ddweud pwy a’i hysgrifennodd. Gofynnwch am y ffeil wedi’i llofnodi. I weithio arno eich hun, ysgrifennwch becyn a dewch â hwn i mewn.',
    broken: () => 'Nid yw’r llofnod yn dal: newidiwyd y testun neu fe’i torrwyd yn fyr ar ei ffordd. Gofynnwch amdano eto fel ffeil.',
    invalid: () => 'Mae’r llofnod yn dal, ond mae camgymeriadau yn y pecyn. Anfonwch y rhestr isod at bwy bynnag a’i llofnododd.',
    older: (version) => `Mae hon yn fersiwn hŷn (${version}) na’r un sydd mewn grym.`,
    'other-key': () =>
      'Llofnodwyd hwn ag allwedd wahanol i’r un rydych yn ymddiried ynddi ar gyfer y pecyn hwn, ac nid yw’r allwedd honno’n ei gwarantu. Ffoniwch swyddfa’r wasg ar rif rydych yn ei adnabod cyn gwneud dim.',
    'reserved-name': () => 'Mae’r pecyn hwn yn ei alw ei hun wrth enw sy’n perthyn i Gap Monitor. Gofynnwch i’w awdur roi id arall iddo.',
    'another-pack': (id) => `Mae’r cyfeiriad hwn bellach yn rhoi pecyn arall (${id}) i’r un y tanysgrifioch iddo.`,
    unreachable: () => 'Ni ddaeth ateb. Efallai fod y safle i lawr, neu fod eich rhwydwaith yn ei rwystro.',
    'too-slow': () => 'Cymerodd yr ateb fwy na 30 eiliad.',
    redirects: () => 'Mae’r cyfeiriad yn arwain ymlaen at un arall. Gofynnwch am y cyfeiriad lle mae’r ffeil ei hun.',
    'not-found': () => 'Nid oes dim yn y cyfeiriad hwn bellach.',
    refused: (status) => `Ni roddodd y safle ef i ni (${status}). Efallai fod angen cyfrinair arno, ac nid ydym byth yn anfon un.`,
    'server-error': (status) => `Mae nam ar y safle ei hun (${status}).`,
    'not-allowed': () => 'Nid yw’r porwr bellach yn gadael i ni ofyn i’r safle hwn. Tanysgrifiwch eto i’w ganiatáu.',
  },
};

/** The sentence for a word that was kept, perhaps by another version: one that nobody knows is said as it is. */
export function packTrouble(why: string, detail: string | undefined, language: Language): string {
  const words = packTroubleWords[language];
  return Object.hasOwn(words, why) ? words[why as PackTrouble](detail ?? '') : [why, detail].filter(Boolean).join(' ');
}
