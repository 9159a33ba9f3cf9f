import type { AccountKind, Language } from '../../shared/words';

export interface IdentityWords {
  welcome: string;
  lead: string;
  whatItReads: string;
  reads: string[];
  kind: string;
  kindHint: string;
  kinds: Record<AccountKind, string>;
  nation: string;
  nationHint: string;
  nationMissing: string;
  role: string;
  roles: { 'civil-servant': string; 'press-officer': string; trainer: string };
  language: string;
  save: string;
  saved: string;
  refused: string;
  next: string;
  toPractice: string;
  shortcutHelp(shortcut: string): string;
  trouble: { full: string; refused: string; newer: string; unknown: string };
}

/** Who the person is, what is read, and what to do when something cannot be kept: welcome and settings share it. */
export const identityWords: Record<Language, IdentityWords> = {
  en: {
    welcome: 'Welcome to Gap Monitor',
    lead: 'It looks over your shoulder while you write a post, and says the one thing worth knowing.',
    whatItReads: 'What it reads, and where that goes',
    reads: [
      'It reads the box you are writing a post in, while you write, on the sites you allow. It does not read private messages.',
      'Everything is worked out on this computer. Nothing you write leaves it unless you send it to be cleared, and nothing is reported to anyone: what you learned is yours to hand on or not.',
      'It keeps which tips you completed, what it prompted you about (not your words) and your settings, on this computer.',
      'It never changes what you write.',
    ],
    kind: 'Where do most of your posts go out from?',
    kindHint: 'The guidance differs. You can say otherwise for a single account while you write.',
    kinds: {
      central: 'A UK government department or agency',
      local: 'A council or other local authority',
      devolved: 'The Scottish or Welsh Government, or a Northern Ireland department',
      personal: 'My own account, as a public servant',
    },
    nation: 'Which nation do you work for?',
    nationHint: 'Election periods and some duties differ by nation.',
    nationMissing: 'Choose the nation that your council or government belongs to',
    role: 'What do you do?',
    roles: {
      'civil-servant': 'I write posts, or may do so',
      'press-officer': 'I work in a press or communications office',
      trainer: 'I train others',
    },
    language: 'Language',
    save: 'Save',
    saved: 'Saved.',
    refused: 'The browser did not allow it. You can ask again here, or later from Settings.',
    next: 'Next',
    toPractice: 'Try it on the practice page',
    shortcutHelp: (shortcut) =>
      shortcut
        ? `Press ${shortcut} while you write to open what there is to check.`
        : 'You can set a key that opens what there is to check in your browser’s extension shortcuts.',
    trouble: {
      full: 'This could not be saved: the disk is full. What was saved before is kept. Free some space and save again.',
      refused:
        'This could not be saved: the browser does not let us keep anything (a private window, or a policy). Prompts still work; ask your IT team to allow site data for this extension.',
      newer: 'This could not be read: a newer version of Gap Monitor has used this profile. Nothing is lost. Update the extension and open this page again.',
      unknown: 'This could not be saved. What was saved before is kept. Close this page, open it again and try once more.',
    },
  },
  cy: {
    welcome: 'Croeso i Gap Monitor',
    lead: 'Mae’n edrych dros eich ysgwydd wrth i chi ysgrifennu neges, ac yn dweud yr un peth sy’n werth ei wybod.',
    whatItReads: 'Beth mae’n ei ddarllen, ac i ble mae hynny’n mynd',
    reads: [
      'Mae’n darllen y blwch rydych yn ysgrifennu neges ynddo, wrth i chi ysgrifennu, ar y safleoedd rydych yn eu caniatáu. Nid yw’n darllen negeseuon preifat.',
      'Caiff popeth ei weithio allan ar y cyfrifiadur hwn. Nid oes dim a ysgrifennwch yn ei adael oni bai eich bod yn ei anfon i’w chlirio, ac nid adroddir dim i neb: chi sydd i ddewis a rowch chi’r hyn a ddysgoch ymlaen.',
      'Mae’n cadw pa gynghorion a gwblhawyd gennych, beth y’ch rhybuddiwyd amdano (nid eich geiriau) a’ch gosodiadau, ar y cyfrifiadur hwn.',
      'Nid yw byth yn newid yr hyn a ysgrifennwch.',
    ],
    kind: 'O ble mae’r rhan fwyaf o’ch negeseuon yn mynd allan?',
    kindHint: 'Mae’r canllawiau’n wahanol. Gallwch ddweud fel arall am un cyfrif wrth ysgrifennu.',
    kinds: {
      central: 'Un o adrannau neu asiantaethau llywodraeth y DU',
      local: 'Cyngor neu awdurdod lleol arall',
      devolved: 'Llywodraeth Cymru neu’r Alban, neu un o adrannau Gogledd Iwerddon',
      personal: 'Fy nghyfrif fy hun, fel gwas cyhoeddus',
    },
    nation: 'I ba wlad rydych chi’n gweithio?',
    nationHint: 'Mae cyfnodau etholiad a rhai dyletswyddau’n amrywio fesul gwlad.',
    nationMissing: 'Dewiswch y wlad y mae eich cyngor neu’ch llywodraeth yn perthyn iddi',
    role: 'Beth ydych chi’n ei wneud?',
    roles: {
      'civil-servant': 'Rwy’n ysgrifennu negeseuon, neu gallwn wneud',
      'press-officer': 'Rwy’n gweithio mewn swyddfa’r wasg neu gyfathrebu',
      trainer: 'Rwy’n hyfforddi eraill',
    },
    language: 'Iaith',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    refused: 'Ni chaniataodd y porwr hynny. Gallwch ofyn eto yma, neu’n nes ymlaen o’r Gosodiadau.',
    next: 'Nesaf',
    toPractice: 'Rhoi cynnig arni ar y dudalen ymarfer',
    shortcutHelp: (shortcut) =>
      shortcut
        ? `Pwyswch ${shortcut} wrth ysgrifennu i agor yr hyn sydd i’w wirio.`
        : 'Gallwch osod bysell sy’n agor yr hyn sydd i’w wirio yn llwybrau byr estyniadau eich porwr.',
    trouble: {
      full: 'Ni ellid cadw hyn: mae’r ddisg yn llawn. Cedwir yr hyn a gadwyd o’r blaen. Rhyddhewch le a chadwch eto.',
      refused:
        'Ni ellid cadw hyn: nid yw’r porwr yn gadael i ni gadw dim (ffenestr breifat, neu bolisi). Mae awgrymiadau’n dal i weithio; gofynnwch i’ch tîm TG ganiatáu data safle i’r estyniad hwn.',
      newer:
        'Ni ellid darllen hyn: mae fersiwn mwy newydd o Gap Monitor wedi defnyddio’r proffil hwn. Nid oes dim wedi’i golli. Diweddarwch yr estyniad ac agorwch y dudalen hon eto.',
      unknown: 'Ni ellid cadw hyn. Cedwir yr hyn a gadwyd o’r blaen. Caewch y dudalen, agorwch hi eto a rhowch gynnig arall arni.',
    },
  },
};
