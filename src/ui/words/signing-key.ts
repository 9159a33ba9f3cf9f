import type { Language } from '../../shared/words';

export interface SigningKeyWords {
  title: string;
  lead: string;
  none: string;
  make: string;
  restore: string;
  name: string;
  nameHint: string;
  nameMissing: string;
  passphrase: string;
  passphraseHint(least: number): string;
  passphraseShort(least: number): string;
  again: string;
  notSame: string;
  makeIt: string;
  making: string;
  made: string;
  backupTitle: string;
  backupHelp: string;
  download: string;
  downloaded: string;
  signsAs: string;
  words: string;
  wordsHelp: string;
  thumbprint: string;
  publicKey: string;
  copyWords: string;
  copied: string;
  renew: string;
  renewHelp: string;
  renewIt: string;
  renewed: string;
  file: string;
  fileMissing: string;
  restoreIt: string;
  restored: string;
  wrong: string;
  lost: string;
  lostHelp: string[];
  replaces: string;
  first: string;
  firstHelp: string;
  trusted: string;
  trustedNone: string;
  namedBy(pack: string): string;
  distrust: string;
  distrusted: string;
  undo: string;
}

export const signingKeyWords: Record<Language, SigningKeyWords> = {
  en: {
    title: 'Your signing key',
    lead: 'Packs, requests and answers are signed with a key. Whoever gets them can see that they are yours, and that nobody changed them on the way.',
    none: 'You have no key yet. You need one to sign, not to read what others sign.',
    make: 'Make a key',
    restore: 'Bring a key back from its backup',
    name: 'Whose key is it?',
    nameHint: 'As others will read it, for example: Press office, Department for Examples, or: Sam Writer, Policy',
    nameMissing: 'Enter whose key it is',
    passphrase: 'Passphrase for the backup',
    passphraseHint: (least) => `At least ${least} characters. Four words that have nothing to do with each other are good. Nobody can tell you it again.`,
    passphraseShort: (least) => `Enter at least ${least} characters`,
    again: 'The same passphrase again',
    notSame: 'The two passphrases differ. Enter the same one twice',
    makeIt: 'Make the key',
    making: 'Making the key…',
    made: 'Your key is made.',
    backupTitle: 'Save the backup now',
    backupHelp:
      'The browser keeps the key so that it can be used but never read. This file is the only copy there will ever be. Keep it where your office keeps its passwords, not on this computer alone.',
    download: 'Save the backup',
    downloaded: 'The backup went to your downloads. Move it to a safe place.',
    signsAs: 'Signs as',
    words: 'The key in words',
    wordsHelp: 'Read these out when somebody rings to check that a pack or an answer is yours.',
    thumbprint: 'The same for IT departments',
    publicKey: 'Public key, for packs that name you as somebody who clears posts',
    copyWords: 'Copy the words',
    copied: 'Copied.',
    renew: 'Change to a new key',
    renewHelp: 'Do this when somebody who knew the passphrase leaves. Your old key vouches for the new one, so people who trust you need do nothing.',
    renewIt: 'Make a new key, vouched for by this one',
    renewed: 'Your new key is made. What you sign from now on carries the old key’s word for it.',
    file: 'Backup file',
    fileMissing: 'Choose the backup file',
    restoreIt: 'Bring it back',
    restored: 'Your key is back.',
    wrong: 'This backup did not open. Either the passphrase is not the right one, or the file was changed or cut short. Nothing was changed here.',
    lost: 'If the key or its passphrase is lost',
    lostHelp: [
      'Nobody can bring it back, and nothing you signed stops working.',
      'Make a new key, and sign your packs with it. People who took them under the old key are refused the new ones, as they should be.',
      'So tell them, in a way they know, and read them the new words. They remove the old pack and take the new one.',
      'If somebody else may have the key, say that first of all.',
    ],
    replaces: 'You have a key on this computer already. This one would take its place. Save the backup of that one first if you may need it again.',
    first: 'First, a key to sign with',
    firstHelp:
      'A signature shows that this comes from you and was not changed on the way. You do this once. The key stays in this browser and cannot be read out of it.',
    trusted: 'Whose answers about posts count here',
    trustedNone: 'Nobody’s yet. A pack can name people, and you are asked when an answer comes from a key that is new here.',
    namedBy: (pack) => `Named by “${pack}”`,
    distrust: 'Trust it no longer',
    distrusted: 'Its next answers do not count. What was counted stays.',
    undo: 'Undo',
  },
  cy: {
    title: 'Eich allwedd lofnodi',
    lead: 'Llofnodir pecynnau, ceisiadau ac atebion ag allwedd. Gall pwy bynnag sy’n eu cael weld mai chi biau nhw, ac na newidiodd neb nhw ar y ffordd.',
    none: 'Nid oes gennych allwedd eto. Mae angen un arnoch i lofnodi, nid i ddarllen yr hyn y mae eraill yn ei lofnodi.',
    make: 'Gwneud allwedd',
    restore: 'Dod ag allwedd yn ôl o’i chopi wrth gefn',
    name: 'Allwedd pwy yw hi?',
    nameHint: 'Fel y bydd eraill yn ei ddarllen, er enghraifft: Swyddfa’r wasg, yr Adran Enghreifftiau, neu: Sam Writer, Polisi',
    nameMissing: 'Rhowch enw perchennog yr allwedd',
    passphrase: 'Cyfrinymadrodd ar gyfer y copi wrth gefn',
    passphraseHint: (least) => `O leiaf ${least} nod. Mae pedwar gair sydd heb ddim i’w wneud â’i gilydd yn dda. Ni all neb ei ddweud wrthych eto.`,
    passphraseShort: (least) => `Rhowch o leiaf ${least} nod`,
    again: 'Yr un cyfrinymadrodd eto',
    notSame: 'Mae’r ddau gyfrinymadrodd yn wahanol. Rhowch yr un un ddwywaith',
    makeIt: 'Gwneud yr allwedd',
    making: 'Yn gwneud yr allwedd…',
    made: 'Mae eich allwedd wedi’i gwneud.',
    backupTitle: 'Cadwch y copi wrth gefn nawr',
    backupHelp:
      'Mae’r porwr yn cadw’r allwedd fel y gellir ei defnyddio ond byth ei darllen. Y ffeil hon yw’r unig gopi fydd byth. Cadwch hi lle mae eich swyddfa’n cadw ei chyfrineiriau, nid ar y cyfrifiadur hwn yn unig.',
    download: 'Cadw’r copi wrth gefn',
    downloaded: 'Aeth y copi wrth gefn i’ch lawrlwythiadau. Symudwch ef i le diogel.',
    signsAs: 'Yn llofnodi fel',
    words: 'Yr allwedd mewn geiriau',
    wordsHelp: 'Darllenwch y rhain pan fydd rhywun yn ffonio i wirio mai chi biau pecyn neu ateb.',
    thumbprint: 'Yr un peth i adrannau TG',
    publicKey: 'Allwedd gyhoeddus, ar gyfer pecynnau sy’n eich enwi fel rhywun sy’n clirio negeseuon',
    copyWords: 'Copïo’r geiriau',
    copied: 'Wedi’i gopïo.',
    renew: 'Newid i allwedd newydd',
    renewHelp:
      'Gwnewch hyn pan fydd rhywun a wyddai’r cyfrinymadrodd yn gadael. Mae eich hen allwedd yn gwarantu’r un newydd, felly nid oes angen i bobl sy’n ymddiried ynoch wneud dim.',
    renewIt: 'Gwneud allwedd newydd, wedi’i gwarantu gan hon',
    renewed: 'Mae eich allwedd newydd wedi’i gwneud. Mae’r hyn a lofnodwch o hyn ymlaen yn cario gair yr hen allwedd drosti.',
    file: 'Ffeil y copi wrth gefn',
    fileMissing: 'Dewiswch ffeil y copi wrth gefn',
    restoreIt: 'Dod â hi’n ôl',
    restored: 'Mae eich allwedd yn ôl.',
    wrong: 'Nid agorodd y copi hwn. Naill ai nid dyma’r cyfrinymadrodd cywir, neu newidiwyd y ffeil neu fe’i torrwyd yn fyr. Ni newidiwyd dim yma.',
    lost: 'Os collir yr allwedd neu ei chyfrinymadrodd',
    lostHelp: [
      'Ni all neb ddod â hi’n ôl, ac nid oes dim a lofnodwyd gennych yn peidio â gweithio.',
      'Gwnewch allwedd newydd, a llofnodwch eich pecynnau â hi. Gwrthodir y rhai newydd i bobl a’u derbyniodd o dan yr hen allwedd, fel y dylai fod.',
      'Felly dywedwch wrthynt, mewn ffordd sy’n hysbys iddynt, a darllenwch y geiriau newydd iddynt. Byddant yn tynnu’r hen becyn ac yn derbyn yr un newydd.',
      'Os gallai’r allwedd fod gan rywun arall, dywedwch hynny yn gyntaf oll.',
    ],
    replaces:
      'Mae gennych allwedd ar y cyfrifiadur hwn eisoes. Byddai hon yn cymryd ei lle. Cadwch gopi wrth gefn o’r llall yn gyntaf os gallai fod ei hangen eto.',
    first: 'Yn gyntaf, allwedd i lofnodi â hi',
    firstHelp:
      'Mae llofnod yn dangos bod hwn yn dod oddi wrthych chi ac na chafodd ei newid ar y ffordd. Gwnewch hyn unwaith. Mae’r allwedd yn aros yn y porwr hwn ac ni ellir ei darllen allan ohono.',
    trusted: 'Atebion pwy am negeseuon sy’n cyfrif yma',
    trustedNone: 'Neb eto. Gall pecyn enwi pobl, a gofynnir i chi pan ddaw ateb o allwedd sy’n newydd yma.',
    namedBy: (pack) => `Enwir gan “${pack}”`,
    distrust: 'Peidio ag ymddiried ynddi mwyach',
    distrusted: 'Nid yw ei hatebion nesaf yn cyfrif. Mae’r hyn a gyfrifwyd yn aros.',
    undo: 'Dadwneud',
  },
};
