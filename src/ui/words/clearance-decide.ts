import type { Decision } from '../../clearance/answer';
import type { Language } from '../../shared/words';

export interface ClearanceDecideWords {
  title: string;
  lead(by: string, when: string): string;
  posting(when: string): string;
  soon: string;
  note: string;
  own: string;
  future: string;
  notWaiting: string;
  theirFindings: string;
  yourFindings: string;
  noneFound: string;
  same: string;
  theirReason(reason: string): string;
  setAside: string;
  otherPacks: string;
  changed: string;
  before: string;
  now: string;
  unseenBefore: string;
  earlier: string;
  stage: string;
  items: string;
  noItems: string;
  itemsMissing: string;
  decision: string;
  decisions: Record<Decision, string>;
  decisionHints: Record<Decision, string>;
  decisionMissing: string;
  reason: string;
  conditions: string;
  reasonMissing: string;
  suggestion: string;
  suggestionHint: string;
  until: string;
  untilHint: string;
  untilMissing: string;
  sign: string;
  signAs(name: string): string;
  elsewhereTitle: string;
  elsewhereLead: string;
  who: string;
  whoMissing: string;
  how: string;
  howHint: string;
  howMissing: string;
  when: string;
  reference: string;
  referenceHint: string;
  forStage: string;
  allStages: string;
  keep: string;
}

/** Deciding, and writing down what was decided elsewhere. */
export const clearanceDecideWords: Record<Language, ClearanceDecideWords> = {
  en: {
    title: 'Decide',
    lead: (by, when) => `${by} asked on ${when}.`,
    posting: (when) => `To go out on ${when}.`,
    soon: 'To go out as soon as it is cleared.',
    note: 'They say',
    own: 'You asked for this yourself. Somebody else must decide.',
    future: 'By this computer’s clock the request comes from the future. Check the clock here, and theirs.',
    notWaiting: 'This request is over: it was withdrawn or posted.',
    theirFindings: 'What the writer was told',
    yourFindings: 'What your guidance says',
    noneFound: 'Nothing to check.',
    same: 'Your guidance finds the same.',
    theirReason: (reason) => `Why it may stay: ${reason}`,
    setAside: 'called not relevant',
    otherPacks: 'The writer’s guidance is not the same as yours:',
    changed: 'Changed since the last request',
    before: 'Before',
    now: 'Now',
    unseenBefore: 'They asked before, but that request was not opened on this computer.',
    earlier: 'Answered so far',
    stage: 'You decide as',
    items: 'You confirm',
    noItems: 'Your guidance has no checklist for this.',
    itemsMissing: 'Confirm each point before you clear the post, or ask for changes',
    decision: 'Your decision',
    decisions: { clear: 'Clear it', conditions: 'Clear it with conditions', changes: 'Ask for changes', refuse: 'Do not clear it' },
    decisionHints: {
      clear: 'In exactly these words, for this account',
      conditions: 'For example a time, or who must reply to comments',
      changes: 'They change it and ask again',
      refuse: 'It must not go out',
    },
    decisionMissing: 'Choose what you decide',
    reason: 'Why?',
    conditions: 'What are the conditions?',
    reasonMissing: 'Say why, so that the writer knows what to do',
    suggestion: 'Words that you would clear',
    suggestionHint: 'Change them here. Leave them as they are to suggest nothing',
    until: 'Until when does this hold?',
    untilHint: 'After that they must ask again',
    untilMissing: 'Enter a time that is still to come',
    sign: 'Sign the answer',
    signAs: (name) => `You sign as ${name}.`,
    elsewhereTitle: 'Write down an answer given elsewhere',
    elsewhereLead: 'For an answer by phone, by mail or in a meeting. It counts as cleared for these exact words, and is marked as not signed.',
    who: 'Who answered?',
    whoMissing: 'Enter who answered',
    how: 'How?',
    howHint: 'For example: phone, mail, chat',
    howMissing: 'Enter how the answer was given',
    when: 'When?',
    reference: 'Reference',
    referenceHint: 'Where it can be found, for example the subject of the mail',
    forStage: 'For whom did they answer?',
    allStages: 'Everyone who must clear it',
    keep: 'Keep it',
  },
  cy: {
    title: 'Penderfynu',
    lead: (by, when) => `Gofynnodd ${by} ar ${when}.`,
    posting: (when) => `I fynd allan ar ${when}.`,
    soon: 'I fynd allan cyn gynted ag y’i clirir.',
    note: 'Maent yn dweud',
    own: 'Chi eich hun a ofynnodd am hyn. Rhaid i rywun arall benderfynu.',
    future: 'Yn ôl cloc y cyfrifiadur hwn, daw’r cais o’r dyfodol. Gwiriwch y cloc yma, a’u cloc nhw.',
    notWaiting: 'Mae’r cais hwn ar ben: fe’i tynnwyd yn ôl neu fe’i postiwyd.',
    theirFindings: 'Yr hyn a ddywedwyd wrth yr awdur',
    yourFindings: 'Yr hyn y mae eich canllawiau’n ei ddweud',
    noneFound: 'Dim i’w wirio.',
    same: 'Mae eich canllawiau’n canfod yr un peth.',
    theirReason: (reason) => `Pam y caiff aros: ${reason}`,
    setAside: 'dywedwyd nad yw’n berthnasol',
    otherPacks: 'Nid yw canllawiau’r awdur yr un fath â’ch rhai chi:',
    changed: 'Newidiwyd ers y cais diwethaf',
    before: 'Cynt',
    now: 'Nawr',
    unseenBefore: 'Gofynnwyd o’r blaen, ond nid agorwyd y cais hwnnw ar y cyfrifiadur hwn.',
    earlier: 'Atebwyd hyd yn hyn',
    stage: 'Rydych yn penderfynu fel',
    items: 'Rydych yn cadarnhau',
    noItems: 'Nid oes gan eich canllawiau restr wirio ar gyfer hyn.',
    itemsMissing: 'Cadarnhewch bob pwynt cyn clirio’r neges, neu gofynnwch am newidiadau',
    decision: 'Eich penderfyniad',
    decisions: { clear: 'Ei chlirio', conditions: 'Ei chlirio ag amodau', changes: 'Gofyn am newidiadau', refuse: 'Peidio â’i chlirio' },
    decisionHints: {
      clear: 'Yn yr union eiriau hyn, ar gyfer y cyfrif hwn',
      conditions: 'Er enghraifft amser, neu bwy sy’n gorfod ateb sylwadau',
      changes: 'Maent yn ei newid ac yn gofyn eto',
      refuse: 'Ni chaiff fynd allan',
    },
    decisionMissing: 'Dewiswch eich penderfyniad',
    reason: 'Pam?',
    conditions: 'Beth yw’r amodau?',
    reasonMissing: 'Dywedwch pam, fel bod yr awdur yn gwybod beth i’w wneud',
    suggestion: 'Geiriau y byddech yn eu clirio',
    suggestionHint: 'Newidiwch nhw yma. Gadewch nhw fel y maent i beidio ag awgrymu dim',
    until: 'Tan pryd mae hyn yn dal?',
    untilHint: 'Ar ôl hynny rhaid gofyn eto',
    untilMissing: 'Rhowch amser sydd eto i ddod',
    sign: 'Llofnodi’r ateb',
    signAs: (name) => `Rydych yn llofnodi fel ${name}.`,
    elsewhereTitle: 'Nodi ateb a roddwyd yn rhywle arall',
    elsewhereLead: 'Ar gyfer ateb dros y ffôn, drwy e-bost neu mewn cyfarfod. Mae’n cyfrif ar gyfer yr union eiriau hyn, ac fe’i nodir fel heb ei lofnodi.',
    who: 'Pwy atebodd?',
    whoMissing: 'Rhowch pwy atebodd',
    how: 'Sut?',
    howHint: 'Er enghraifft: ffôn, e-bost, sgwrs',
    howMissing: 'Rhowch sut y rhoddwyd yr ateb',
    when: 'Pryd?',
    reference: 'Cyfeirnod',
    referenceHint: 'Ble gellir dod o hyd iddo, er enghraifft pwnc yr e-bost',
    forStage: 'Ar ran pwy yr atebwyd?',
    allStages: 'Pawb sy’n gorfod ei chlirio',
    keep: 'Ei gadw',
  },
};
