import type { Layer } from '../../guidance/layers';
import type { ChangedKind } from '../../guidance/pack-difference';
import type { Language } from '../../shared/words';

export interface PacksWords {
  title: string;
  lead: string;
  inForce: string;
  layer: Record<Layer, string>;
  layerHelp: string;
  signedBy: string;
  comesWithUs: string;
  yourOwn: string;
  version: string;
  versionShort(version: string): string;
  reviewBy: string;
  holds: string;
  counts(rules: number, tips: number): string;
  keptFrom: string;
  lastChecked(day: string): string;
  notChecked: string;
  checkNow: string;
  checking: string;
  checked: string;
  stopAsking: string;
  stopped(address: string): string;
  lift: string;
  goOn: string;
  remove: string;
  removed(title: string): string;
  putBack: string;
  lookInside: string;
  writeFrom: string;
  open: string;
  write: string;
  key: string;
  whichSays: string;
  nowInForce(title: string, version: string): string;
  back: string;
  noneReceived: string;
  how: string;
  ways: { file: string; text: string; address: string };
  file: string;
  text: string;
  textHint: string;
  address: string;
  addressHint: string;
  addressMissing: string;
  addressAsks: string;
  go: string;
  fileMissing: string;
  textMissing: string;
  permissionRefused: string;
  nothingChanged: string;
  take: string;
  takeTitle(title: string): string;
  leave: string;
  left: string;
  publisher: string;
  contact: string;
  everyone: string;
  fingerprint: string;
  knownKey(name: string, day: string): string;
  newKey(publisher: string): string;
  vouched: string;
  replaces(version: string): string;
  wouldChange: string;
  noChange: string;
  kind: Record<ChangedKind, string>;
  what: { added: string; removed: string; changed: string; silenced: string };
  severityChanges(before: string, after: string): string;
  fields(names: string): string;
  termsAdded(terms: string): string;
  termsRemoved(terms: string): string;
  more(count: number): string;
  showAll: string;
  rules: string;
  tips: string;
  copyText: string;
  copied: string;
  noPack: string;
}

export const packsWords: Record<Language, PacksWords> = {
  en: {
    title: 'Guidance packs',
    lead: 'A pack holds tips, rules and checklists. Packs lie on one another: a later one adds to those before it, and has the last word.',
    inForce: 'In force, in this order',
    layer: { 'built-in': 'Built in', subscribed: 'Taken by you', department: 'Set by your department', own: 'Your own settings' },
    layerHelp: 'From',
    signedBy: 'Signed by',
    comesWithUs: 'Comes with Gap Monitor',
    yourOwn: 'You, in Settings',
    version: 'Version',
    versionShort: (version) => `version ${version}`,
    reviewBy: 'Review by',
    holds: 'Holds for',
    counts: (rules, tips) => `${rules === 1 ? '1 rule' : `${rules} rules`}, ${tips === 1 ? '1 tip' : `${tips} tips`}`,
    keptFrom: 'Kept up to date from',
    lastChecked: (day) => `Last checked on ${day}`,
    notChecked: 'The last check did not work',
    checkNow: 'Check for new versions now',
    checking: 'Checking…',
    checked: 'Checked.',
    stopAsking: 'Stop asking there',
    stopped: (address) => `We no longer ask ${address}. The pack stays in force.`,
    lift: 'Give it the last word',
    goOn: 'Go on writing this pack',
    remove: 'Remove',
    removed: (title) => `“${title}” is no longer in force.`,
    putBack: 'Put it back',
    lookInside: 'Look inside',
    writeFrom: 'Write a pack from this one',
    open: 'Open a pack',
    write: 'Write a pack',
    key: 'Your signing key',
    whichSays: 'Find which pack says what',
    nowInForce: (title, version) => `“${title}”, version ${version}, is now in force.`,
    back: 'Back to all packs',
    noneReceived: 'Only built-in packs so far. When a press office sends you a pack, open it here.',
    how: 'How did you get the pack?',
    ways: { file: 'As a file', text: 'As text in a mail or message', address: 'As an address, to be kept up to date from there' },
    file: 'Choose the file',
    text: 'Paste the whole text',
    textHint: 'It is one long line. Line breaks that a mail put in do no harm.',
    address: 'Address of the file',
    addressHint: 'It begins with https:// and usually ends with .gap-pack',
    addressMissing: 'Enter an address that begins with https://',
    addressAsks: 'Your browser will ask whether we may reach this one site. Every few hours we ask it for a new version, and send nothing.',
    go: 'Continue',
    fileMissing: 'Choose a file',
    textMissing: 'Paste the text of the pack',
    permissionRefused: 'The browser did not allow this site, so there is nothing to show. You can try again, or ask for the pack as a file.',
    nothingChanged: 'Nothing was changed: what was in force still is.',
    take: 'Take this pack',
    takeTitle: (title) => `Take “${title}”?`,
    leave: 'Do not take it',
    left: 'Not taken. Nothing was changed.',
    publisher: 'Publisher',
    contact: 'Contact',
    everyone: 'Everyone',
    fingerprint: 'The key in words',
    knownKey: (name, day) => `You have trusted this key since ${day}, as “${name}”.`,
    newKey: (publisher) =>
      `You have not met this key before. Ring ${publisher} on a number you already know, and ask for the words of their key. If they differ, do not take the pack.`,
    vouched: 'This key is new. The key you trusted until now vouches for it.',
    replaces: (version) => `It takes the place of version ${version}.`,
    wouldChange: 'What it would change',
    noChange: 'Nothing: all of it holds already.',
    kind: {
      rule: 'Rules',
      tip: 'Tips',
      list: 'Lists of words',
      checklist: 'Checklists',
      period: 'Periods',
      course: 'Courses',
      approver: 'People who clear posts',
      account: 'Known accounts',
      retired: 'Closed sites',
      'adapter-off': 'Sites where prompts are switched off',
      'adapter-marks': 'Sites where the box you write in is found by other marks',
    },
    what: { added: 'New', removed: 'Goes', changed: 'Changes', silenced: 'Is silenced' },
    severityChanges: (before, after) => `from ${before} to ${after}`,
    fields: (names) => `changed: ${names}`,
    termsAdded: (terms) => `adds ${terms}`,
    termsRemoved: (terms) => `takes out ${terms}`,
    more: (count) => `and ${count} more`,
    showAll: 'Show all',
    rules: 'Rules',
    tips: 'Tips',
    copyText: 'Copy the signed text',
    copied: 'Copied.',
    noPack: 'There is no such pack in force.',
  },
  cy: {
    title: 'Pecynnau canllawiau',
    lead: 'Mae pecyn yn dal cynghorion, rheolau a rhestrau gwirio. Mae pecynnau’n gorwedd ar ei gilydd: mae un diweddarach yn ychwanegu at y rhai o’i flaen, a ganddo ef y mae’r gair olaf.',
    inForce: 'Mewn grym, yn y drefn hon',
    layer: {
      'built-in': 'Wedi’i gynnwys',
      subscribed: 'Wedi’i dderbyn gennych chi',
      department: 'Wedi’i osod gan eich adran',
      own: 'Eich gosodiadau eich hun',
    },
    layerHelp: 'O ble',
    signedBy: 'Llofnodwyd gan',
    comesWithUs: 'Daw gyda Gap Monitor',
    yourOwn: 'Chi, yn y Gosodiadau',
    version: 'Fersiwn',
    versionShort: (version) => `fersiwn ${version}`,
    reviewBy: 'Adolygu erbyn',
    holds: 'Yn dal ar gyfer',
    counts: (rules, tips) => `${rules} rheol, ${tips} cyngor`,
    keptFrom: 'Diweddarir o',
    lastChecked: (day) => `Gwiriwyd ddiwethaf ar ${day}`,
    notChecked: 'Ni weithiodd y gwiriad diwethaf',
    checkNow: 'Gwirio am fersiynau newydd nawr',
    checking: 'Yn gwirio…',
    checked: 'Wedi gwirio.',
    stopAsking: 'Peidio â gofyn yno',
    stopped: (address) => `Nid ydym yn gofyn i ${address} bellach. Mae’r pecyn yn aros mewn grym.`,
    lift: 'Rhoi’r gair olaf iddo',
    goOn: 'Mynd ymlaen i ysgrifennu’r pecyn hwn',
    remove: 'Tynnu',
    removed: (title) => `Nid yw “${title}” mewn grym bellach.`,
    putBack: 'Ei roi’n ôl',
    lookInside: 'Edrych y tu mewn',
    writeFrom: 'Ysgrifennu pecyn o’r un hwn',
    open: 'Agor pecyn',
    write: 'Ysgrifennu pecyn',
    key: 'Eich allwedd lofnodi',
    whichSays: 'Canfod pa becyn sy’n dweud beth',
    nowInForce: (title, version) => `Mae “${title}”, fersiwn ${version}, bellach mewn grym.`,
    back: 'Yn ôl at bob pecyn',
    noneReceived: 'Pecynnau wedi’u cynnwys yn unig hyd yma. Pan fydd swyddfa’r wasg yn anfon pecyn atoch, agorwch ef yma.',
    how: 'Sut cawsoch chi’r pecyn?',
    ways: { file: 'Fel ffeil', text: 'Fel testun mewn e-bost neu neges', address: 'Fel cyfeiriad, i’w ddiweddaru oddi yno' },
    file: 'Dewiswch y ffeil',
    text: 'Gludwch y testun cyfan',
    textHint: 'Un llinell hir ydyw. Nid yw toriadau llinell a roddwyd gan e-bost yn gwneud drwg.',
    address: 'Cyfeiriad y ffeil',
    addressHint: 'Mae’n dechrau â https:// ac fel arfer yn gorffen â .gap-pack',
    addressMissing: 'Rhowch gyfeiriad sy’n dechrau â https://',
    addressAsks: 'Bydd eich porwr yn gofyn a gawn gyrraedd yr un safle hwn. Bob ychydig oriau byddwn yn gofyn iddo am fersiwn newydd, heb anfon dim.',
    go: 'Parhau',
    fileMissing: 'Dewiswch ffeil',
    textMissing: 'Gludwch destun y pecyn',
    permissionRefused: 'Ni chaniataodd y porwr y safle hwn, felly nid oes dim i’w ddangos. Gallwch roi cynnig arall arni, neu ofyn am y pecyn fel ffeil.',
    nothingChanged: 'Ni newidiwyd dim: mae’r hyn oedd mewn grym yn dal i fod.',
    take: 'Derbyn y pecyn hwn',
    takeTitle: (title) => `Derbyn “${title}”?`,
    leave: 'Peidio â’i dderbyn',
    left: 'Heb ei dderbyn. Ni newidiwyd dim.',
    publisher: 'Cyhoeddwr',
    contact: 'Cyswllt',
    everyone: 'Pawb',
    fingerprint: 'Yr allwedd mewn geiriau',
    knownKey: (name, day) => `Rydych wedi ymddiried yn yr allwedd hon ers ${day}, fel “${name}”.`,
    newKey: (publisher) =>
      `Nid ydych wedi cwrdd â’r allwedd hon o’r blaen. Ffoniwch ${publisher} ar rif rydych eisoes yn ei adnabod, a gofynnwch am eiriau eu hallwedd. Os ydynt yn wahanol, peidiwch â derbyn y pecyn.`,
    vouched: 'Mae’r allwedd hon yn newydd. Mae’r allwedd yr oeddech yn ymddiried ynddi hyd yma yn ei gwarantu.',
    replaces: (version) => `Mae’n cymryd lle fersiwn ${version}.`,
    wouldChange: 'Beth y byddai’n ei newid',
    noChange: 'Dim: mae’r cyfan yn dal eisoes.',
    kind: {
      rule: 'Rheolau',
      tip: 'Cynghorion',
      list: 'Rhestrau geiriau',
      checklist: 'Rhestrau gwirio',
      period: 'Cyfnodau',
      course: 'Cyrsiau',
      approver: 'Pobl sy’n clirio negeseuon',
      account: 'Cyfrifon hysbys',
      retired: 'Safleoedd a gaewyd',
      'adapter-off': 'Safleoedd lle mae awgrymiadau wedi’u diffodd',
      'adapter-marks': 'Safleoedd lle canfyddir y blwch ysgrifennu drwy farciau eraill',
    },
    what: { added: 'Newydd', removed: 'Yn mynd', changed: 'Yn newid', silenced: 'Yn cael ei dawelu' },
    severityChanges: (before, after) => `o ${before} i ${after}`,
    fields: (names) => `wedi newid: ${names}`,
    termsAdded: (terms) => `yn ychwanegu ${terms}`,
    termsRemoved: (terms) => `yn tynnu ${terms}`,
    more: (count) => `a ${count} arall`,
    showAll: 'Dangos pob un',
    rules: 'Rheolau',
    tips: 'Cynghorion',
    copyText: 'Copïo’r testun wedi’i lofnodi',
    copied: 'Wedi’i gopïo.',
    noPack: 'Nid oes pecyn o’r fath mewn grym.',
  },
};
