import type { Language } from '../../shared/words';

export interface OwnRulesWords {
  periods: string;
  periodsHelp: string;
  kind: string;
  kinds: { 'pre-election': string; mourning: string };
  from: string;
  until: string;
  switchOn: string;
  none: string;
  runs(title: string, from: string, until: string): string;
  takeOff: string;
  takenOff: string;
  undo: string;
  wrongOrder: string;
  missingDay: string;
  silenced: string;
  silencedNone: string;
  hear: string;
  kept: string;
  goes: string;
  stays: string;
  forgetAll: string;
  forgotten: string;
  putBack: string;
}

/** The switch for a snap election or mourning, and the rules that somebody switched off. */
export const ownRulesWords: Record<Language, OwnRulesWords> = {
  en: {
    periods: 'Restricted periods you have switched on',
    periodsHelp:
      'The calendar of elections is built in. Use this for what no calendar knows: an election called at short notice, or national mourning. It holds for your kind of account on this computer.',
    kind: 'What is it?',
    kinds: { 'pre-election': 'An election called at short notice', mourning: 'National mourning' },
    from: 'First day',
    until: 'Last day',
    switchOn: 'Switch it on',
    none: 'None is switched on.',
    runs: (title, from, until) => `${title}, ${from} to ${until}`,
    takeOff: 'Take it off',
    takenOff: 'Taken off.',
    undo: 'Undo',
    wrongOrder: 'The last day must not come before the first',
    missingDay: 'Enter both days',
    silenced: 'Prompts you switched off',
    silencedNone: 'None. When you call the same prompt not relevant in three drafts, the panel offers to switch it off.',
    hear: 'Say it again',
    kept: 'What is kept on this computer',
    goes: 'What goes: what you learned and the courses you began, other people’s results if you train them, your ticks, what you were prompted about (no words), what you called not relevant, the accounts and periods you told us about, your clearances with their record, the keys you trust, and your own signing key. You need the backup of that key to sign as the same again.',
    stays:
      'What stays: the packs you took and where they come from, packs you are writing, and your settings, with the name and the record store you gave for learning. Packs can be taken out in the packs room.',
    forgetAll: 'Forget all of it',
    forgotten: 'All of it is forgotten. You can put it back until you close this page.',
    putBack: 'Put it back',
  },
  cy: {
    periods: 'Cyfnodau cyfyngedig a drowyd ymlaen gennych',
    periodsHelp:
      'Mae calendr yr etholiadau wedi’i gynnwys. Defnyddiwch hwn ar gyfer yr hyn nad oes calendr yn ei wybod: etholiad a alwyd ar fyr rybudd, neu alaru cenedlaethol. Mae’n dal ar gyfer eich math chi o gyfrif ar y cyfrifiadur hwn.',
    kind: 'Beth ydyw?',
    kinds: { 'pre-election': 'Etholiad a alwyd ar fyr rybudd', mourning: 'Galaru cenedlaethol' },
    from: 'Diwrnod cyntaf',
    until: 'Diwrnod olaf',
    switchOn: 'Troi ymlaen',
    none: 'Nid oes un wedi’i droi ymlaen.',
    runs: (title, from, until) => `${title}, ${from} i ${until}`,
    takeOff: 'Ei dynnu i ffwrdd',
    takenOff: 'Wedi’i dynnu i ffwrdd.',
    undo: 'Dadwneud',
    wrongOrder: 'Ni chaiff y diwrnod olaf ddod cyn y cyntaf',
    missingDay: 'Rhowch y ddau ddiwrnod',
    silenced: 'Awgrymiadau a ddiffoddwyd gennych',
    silencedNone: 'Dim. Pan fyddwch yn dweud nad yw’r un awgrym yn berthnasol mewn tri drafft, mae’r panel yn cynnig ei ddiffodd.',
    hear: 'Ei ddweud eto',
    kept: 'Yr hyn a gedwir ar y cyfrifiadur hwn',
    goes: 'Yr hyn sy’n mynd: yr hyn a ddysgoch a’r cyrsiau a ddechreuwyd gennych, canlyniadau pobl eraill os ydych yn eu hyfforddi, eich ticiau, beth y’ch rhybuddiwyd amdano (dim geiriau), yr hyn y dywedoch nad oedd yn berthnasol, y cyfrifon a’r cyfnodau y dywedoch wrthym amdanynt, eich cliriadau a’u cofnod, yr allweddi yr ydych yn ymddiried ynddynt, a’ch allwedd lofnodi eich hun. Bydd angen copi wrth gefn yr allwedd honno arnoch i lofnodi fel yr un eto.',
    stays:
      'Yr hyn sy’n aros: y pecynnau a dderbyniwyd gennych ac o ble y dônt, pecynnau yr ydych yn eu hysgrifennu, a’ch gosodiadau, gyda’r enw a’r storfa gofnodion a roddwyd gennych ar gyfer dysgu. Gellir tynnu pecynnau allan yn ystafell y pecynnau.',
    forgetAll: 'Anghofio’r cyfan',
    forgotten: 'Mae’r cyfan wedi’i anghofio. Gallwch ei roi’n ôl nes i chi gau’r dudalen hon.',
    putBack: 'Ei roi’n ôl',
  },
};
