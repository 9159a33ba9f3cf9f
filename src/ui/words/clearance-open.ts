import type { Refusal } from '../../clearance/events';
import type { TokenTrouble } from '../../clearance/token';
import type { Language } from '../../shared/words';

export interface ClearanceOpenWords {
  title: string;
  lead: string;
  paste: string;
  pasteHint: string;
  file: string;
  open: string;
  missing: string;
  troubles: Record<Exclude<TokenTrouble['is'], 'cut-short' | 'gap'>, string> & {
    'cut-short'(got: number, of: number): string;
    gap(got: number, of: number): string;
  };
  kept: string;
  ownRequest: string;
  knownRequest: string;
  newRequest: string;
  accepted: string;
  withdrawn: string;
  withdrawnUnknown: string;
  refusals: Record<Refusal, string>;
  refusedKept: string;
  toRecord: string;
  toDecide: string;
  trustTitle: string;
  trustHelp(by: string): string;
  trustName: string;
  trustNameMissing: string;
  trust: string;
  doNot: string;
  notTrusted: string;
  sendRequest: string;
  sendAnswer: string;
  sendHelp: string;
  introRequest(platform: string, by: string): string;
  introAnswer(by: string): string;
  how: string;
  subjectRequest: string;
  subjectAnswer: string;
  copy: string;
  copied: string;
  saveFile: string;
  mail: string;
  copyLink: string;
  qr: string;
  qrLabel: string;
  qrTooLong: string;
}

/** Opening what was sent, trusting whoever signed it, and sending on. */
export const clearanceOpenWords: Record<Language, ClearanceOpenWords> = {
  en: {
    title: 'Open a request or an answer',
    lead: 'Paste the whole mail or message. We find what was signed in it, put it together again where it was wrapped or quoted, and check it.',
    paste: 'What you were sent',
    pasteHint: 'It has a line that begins with GAP-REQUEST or GAP-ANSWER',
    file: 'Or choose a file',
    open: 'Open it',
    missing: 'Paste what you were sent, or choose a file',
    troubles: {
      nothing: 'There is no request or answer in this. Copy the whole message, from the line that begins with GAP- to the line GAP-END.',
      'too-large': 'This is too much to look through. Paste only the message.',
      'cut-short': (got, of) => `It was cut short: ${got} of ${of} characters arrived. Ask for it again, as a file.`,
      gap: (got, of) => `Something is missing in the middle: ${got} of ${of} characters arrived. Ask for it again, as a file.`,
      changed: 'A character was changed on the way, so it cannot be read. Ask for it again, as a file.',
      forged: 'The signature does not hold. Somebody changed this after it was signed. Do not use it, and tell whoever sent it.',
      'unknown-shape': 'It is signed, but it says something that this version does not understand. Bring Gap Monitor up to date.',
    },
    kept: 'Nothing here was changed.',
    ownRequest: 'This is your own request. Send it to whoever clears your posts.',
    knownRequest: 'You have opened this request before.',
    newRequest: 'A request to clear a post.',
    accepted: 'The answer is kept.',
    withdrawn: 'The request was taken back by whoever made it.',
    withdrawnUnknown: 'This takes back a request that was not opened on this computer, or that somebody else made.',
    refusals: {
      'other-request': 'It answers a request that is not on this computer.',
      'other-text': 'It is about another post than the one in your request.',
      'unknown-key': 'Nobody here knows the key that signed it.',
      'own-key': 'It was signed with the key that asked. Nobody clears their own post.',
      expired: 'It had already run out when it was opened. Ask again.',
      replayed: 'You have this answer already.',
      future: 'By this computer’s clock it was signed in the future. Check the clock here, and theirs.',
      'before-request': 'It was signed before the request was made.',
      'not-their-stage': 'Whoever signed it may not decide this.',
    },
    refusedKept: 'It does not count. The record says that it came and why.',
    toRecord: 'See the record',
    toDecide: 'Decide',
    trustTitle: 'Do you know who signed this?',
    trustHelp: (by) =>
      `It says it is from ${by}. Ring them on a number that you know, and have them read out the words of their key. If they are these, trust it:`,
    trustName: 'Keep the key under this name',
    trustNameMissing: 'Enter whose key it is',
    trust: 'The words are the same: trust this key',
    doNot: 'Do not trust it',
    notTrusted: 'The answer was not kept.',
    sendRequest: 'Send the request',
    sendAnswer: 'Send the answer back',
    sendHelp: 'By mail, by chat or as a file: whichever you use. It can be read by whoever gets it, and changed by nobody.',
    introRequest: (platform, by) => `${by} asks you to clear a post for ${platform}.`,
    introAnswer: (by) => `${by} answered your request for clearance.`,
    how: 'To open it, copy this whole message. In Gap Monitor go to Desk, Clearances, Open.',
    subjectRequest: 'Please clear a post',
    subjectAnswer: 'Your request for clearance',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into a mail or a message.',
    saveFile: 'Save as a file',
    mail: 'Write a mail',
    copyLink: 'Copy a link for this browser’s address bar',
    qr: 'Show as a QR code',
    qrLabel: 'QR code of the same text',
    qrTooLong: 'This is too long for a QR code. Use the text or the file.',
  },
  cy: {
    title: 'Agor cais neu ateb',
    lead: 'Gludwch yr e-bost neu’r neges gyfan. Rydym yn dod o hyd i’r hyn a lofnodwyd ynddi, yn ei roi at ei gilydd eto lle cafodd ei lapio neu ei ddyfynnu, ac yn ei wirio.',
    paste: 'Yr hyn a anfonwyd atoch',
    pasteHint: 'Mae ganddo linell sy’n dechrau â GAP-REQUEST neu GAP-ANSWER',
    file: 'Neu dewiswch ffeil',
    open: 'Ei agor',
    missing: 'Gludwch yr hyn a anfonwyd atoch, neu dewiswch ffeil',
    troubles: {
      nothing: 'Nid oes cais nac ateb yn hwn. Copïwch y neges gyfan, o’r llinell sy’n dechrau â GAP- hyd at y llinell GAP-END.',
      'too-large': 'Mae hyn yn ormod i edrych drwyddo. Gludwch y neges yn unig.',
      'cut-short': (got, of) => `Fe’i torrwyd yn fyr: cyrhaeddodd ${got} o ${of} nod. Gofynnwch amdano eto, fel ffeil.`,
      gap: (got, of) => `Mae rhywbeth ar goll yn y canol: cyrhaeddodd ${got} o ${of} nod. Gofynnwch amdano eto, fel ffeil.`,
      changed: 'Newidiwyd nod ar y ffordd, felly ni ellir ei ddarllen. Gofynnwch amdano eto, fel ffeil.',
      forged: 'Nid yw’r llofnod yn dal. Newidiodd rhywun hyn ar ôl ei lofnodi. Peidiwch â’i ddefnyddio, a dywedwch wrth y sawl a’i hanfonodd.',
      'unknown-shape': 'Mae wedi’i lofnodi, ond mae’n dweud rhywbeth nad yw’r fersiwn hwn yn ei ddeall. Diweddarwch Gap Monitor.',
    },
    kept: 'Ni newidiwyd dim yma.',
    ownRequest: 'Dyma eich cais eich hun. Anfonwch ef at bwy bynnag sy’n clirio eich negeseuon.',
    knownRequest: 'Rydych wedi agor y cais hwn o’r blaen.',
    newRequest: 'Cais i glirio neges.',
    accepted: 'Mae’r ateb wedi’i gadw.',
    withdrawn: 'Tynnwyd y cais yn ôl gan y sawl a’i gwnaeth.',
    withdrawnUnknown: 'Mae hwn yn tynnu’n ôl gais nad agorwyd ar y cyfrifiadur hwn, neu a wnaed gan rywun arall.',
    refusals: {
      'other-request': 'Mae’n ateb cais nad yw ar y cyfrifiadur hwn.',
      'other-text': 'Mae’n ymwneud â neges arall i’r un yn eich cais.',
      'unknown-key': 'Nid oes neb yma’n adnabod yr allwedd a’i llofnododd.',
      'own-key': 'Fe’i llofnodwyd â’r allwedd a ofynnodd. Nid oes neb yn clirio ei neges ei hun.',
      expired: 'Roedd eisoes wedi dod i ben pan agorwyd ef. Gofynnwch eto.',
      replayed: 'Mae’r ateb hwn gennych eisoes.',
      future: 'Yn ôl cloc y cyfrifiadur hwn fe’i llofnodwyd yn y dyfodol. Gwiriwch y cloc yma, a’u cloc nhw.',
      'before-request': 'Fe’i llofnodwyd cyn i’r cais gael ei wneud.',
      'not-their-stage': 'Ni chaiff y sawl a’i llofnododd benderfynu hyn.',
    },
    refusedKept: 'Nid yw’n cyfrif. Mae’r cofnod yn dweud iddo ddod a pham.',
    toRecord: 'Gweld y cofnod',
    toDecide: 'Penderfynu',
    trustTitle: 'A ydych yn adnabod y sawl a lofnododd hwn?',
    trustHelp: (by) =>
      `Mae’n dweud ei fod oddi wrth ${by}. Ffoniwch nhw ar rif sy’n hysbys i chi, a gofyn iddynt ddarllen geiriau eu hallwedd. Os dyma’r geiriau, ymddiriedwch ynddi:`,
    trustName: 'Cadw’r allwedd o dan yr enw hwn',
    trustNameMissing: 'Rhowch enw perchennog yr allwedd',
    trust: 'Mae’r geiriau yr un fath: ymddiried yn yr allwedd hon',
    doNot: 'Peidio ag ymddiried ynddi',
    notTrusted: 'Ni chadwyd yr ateb.',
    sendRequest: 'Anfon y cais',
    sendAnswer: 'Anfon yr ateb yn ôl',
    sendHelp: 'Drwy e-bost, drwy sgwrs neu fel ffeil: pa un bynnag a ddefnyddiwch. Gall pwy bynnag sy’n ei gael ei ddarllen, ac ni all neb ei newid.',
    introRequest: (platform, by) => `Mae ${by} yn gofyn i chi glirio neges ar gyfer ${platform}.`,
    introAnswer: (by) => `Mae ${by} wedi ateb eich cais am glirio.`,
    how: 'I’w agor, copïwch y neges gyfan hon. Yn Gap Monitor ewch i Desg, Cliriadau, Agor.',
    subjectRequest: 'Cliriwch neges os gwelwch yn dda',
    subjectAnswer: 'Eich cais am glirio',
    copy: 'Copïo’r testun',
    copied: 'Wedi’i gopïo. Gludwch ef mewn e-bost neu neges.',
    saveFile: 'Cadw fel ffeil',
    mail: 'Ysgrifennu e-bost',
    copyLink: 'Copïo dolen ar gyfer bar cyfeiriad y porwr hwn',
    qr: 'Dangos fel cod QR',
    qrLabel: 'Cod QR o’r un testun',
    qrTooLong: 'Mae hyn yn rhy hir i god QR. Defnyddiwch y testun neu’r ffeil.',
  },
};
