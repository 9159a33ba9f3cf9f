import type { Language } from '../../shared/words';

export interface TrainingWords {
  title: string;
  lead: string;
  take: string;
  takeHelp: string;
  files: string;
  folder: string;
  fromStore: string;
  reading(count: number, all: number): string;
  stop: string;
  stopped: string;
  taken(learners: number, statements: number): string;
  leftOut: Record<'other' | 'changed' | 'broken', (count: number) => string>;
  tooLarge(name: string): string;
  noFiles: string;
  notRead(name: string, why: string): string;
  none: string;
  filters: string;
  team: string;
  course: string;
  gap: string;
  area: string;
  every: string;
  noTeam: string;
  counts(people: number, teams: number): string;
  teachNext: string;
  teachNextNone: string;
  wearyRules: string;
  wearyNone: string;
  wearyLine(dismissed: number, shown: number): string;
  teams: string;
  people: string;
  tips: string;
  person: string;
  completed: string;
  share: string;
  last: string;
  status: string;
  passed: string;
  overdue: string;
  underWay: string;
  hidden(count: number): string;
  showMore(count: number): string;
  countsOnly: string;
  tip: string;
  firstGo: string;
  mistake: string;
  mistakeLine(answer: string, times: number): string;
  practised: string;
  before: string;
  after: string;
  months: string;
  monthsHelp: string;
  month: string;
  exportPeople: string;
  exportTips: string;
  forget: string;
  forgotten(count: number): string;
  undo: string;
  make: string;
  makeHelp: string;
  makeCourse: string;
  courseTitle: string;
  handouts: string;
  handout(title: string): string;
  workshop: string;
  workshopHelp: string;
  toWorkshop: string;
  sortBy(column: string): string;
  source: string;
  problems: Record<string, string>;
}

export const trainingWords: Record<Language, TrainingWords> = {
  en: {
    title: 'For trainers',
    lead: 'What your learners gave you, and nothing else. It stays on this computer.',
    take: 'Take in results',
    takeHelp: 'Files that learners made under Learning, Evidence; as many at once as you like. The same file twice does no harm.',
    files: 'Files of results',
    folder: 'A whole folder',
    fromStore: 'Read from the record store',
    reading: (count, all) => `Reading: ${count} of ${all}`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
    taken: (learners, statements) => `Taken in: ${statements} results of ${learners} ${learners === 1 ? 'person' : 'people'}.`,
    leftOut: {
      other: (count) => (count === 1 ? '1 statement of another tool was left alone.' : `${count} statements of other tools were left alone.`),
      changed: (count) =>
        count === 1 ? '1 was left out: it was changed after it was made.' : `${count} were left out: they were changed after they were made.`,
      broken: (count) => (count === 1 ? '1 was left out: it cannot be read.' : `${count} were left out: they cannot be read.`),
    },
    tooLarge: (name) => `${name} is larger than 200 MB. Split it, or read from the record store.`,
    noFiles: 'There are no files of results in it: they end in .json, .jsonl or .txt.',
    notRead: (name, why) => `${name}: ${why}`,
    none: 'No results yet. Ask your learners for the file that they can make under Learning, Evidence, or set a record store there.',
    filters: 'What to show',
    team: 'Team',
    course: 'Course',
    gap: 'Gap',
    area: 'Area',
    every: 'All',
    noTeam: 'No team',
    counts: (people, teams) => `${people} ${people === 1 ? 'person' : 'people'} in ${teams} ${teams === 1 ? 'team' : 'teams'}`,
    teachNext: 'Which tip to teach next',
    teachNextNone: 'Everybody shown here has completed all of these tips.',
    wearyRules: 'Rules for your press office to look at',
    wearyNone: 'No rule is called not relevant every second time or more.',
    wearyLine: (dismissed, shown) => `called not relevant ${dismissed} times of ${shown}`,
    teams: 'Teams',
    people: 'People',
    tips: 'Tips',
    person: 'Person',
    completed: 'Completed',
    share: 'Share',
    last: 'Last',
    status: 'Status',
    passed: 'Passed',
    overdue: 'Overdue',
    underWay: 'Under way',
    hidden: (count) =>
      `${count} ${count === 1 ? 'person is' : 'people are'} in teams of fewer than five and ${count === 1 ? 'is' : 'are'} counted above, not named.`,
    showMore: (count) => `Show ${count} more`,
    countsOnly: 'counts only',
    tip: 'Tip',
    firstGo: 'Right at first',
    mistake: 'Most common mistake',
    mistakeLine: (answer, times) => `“${answer}” (${times})`,
    practised: 'Put into practice',
    before: 'Prompts a week before',
    after: 'Prompts a week after',
    months: 'How the gaps moved',
    monthsHelp: 'Share of tips not yet completed, at the end of each month. The first month shown is the same one a year ago.',
    month: 'Month',
    exportPeople: 'People as a table (CSV)',
    exportTips: 'Tips as a table (CSV)',
    forget: 'Forget all results',
    forgotten: (count) => `Forgot the results of ${count} ${count === 1 ? 'person' : 'people'}.`,
    undo: 'Undo',
    make: 'Make a course',
    makeHelp:
      'A course is a guidance pack: pick tips, put them in order, set a day and a mark, write tips of your own, sign it, and share it by file, by copied text or from an address.',
    makeCourse: 'Begin a course',
    courseTitle: 'New course',
    handouts: 'Handouts',
    handout: (title) => `Print a handout: ${title}`,
    workshop: 'Workshop',
    workshopHelp: 'Put prepared drafts on the screen and ask the room: what is wrong with this post?',
    toWorkshop: 'Open the practice page as a workshop',
    sortBy: (column) => `Sort by ${column}`,
    source: 'Source:',
    problems: {},
  },
  cy: {
    title: 'I hyfforddwyr',
    lead: 'Yr hyn a roddodd eich dysgwyr i chi, a dim arall. Mae’n aros ar y cyfrifiadur hwn.',
    take: 'Derbyn canlyniadau',
    takeHelp: 'Ffeiliau a wnaeth dysgwyr o dan Dysgu, Tystiolaeth; cynifer ag y mynnwch ar unwaith. Nid yw’r un ffeil ddwywaith yn gwneud niwed.',
    files: 'Ffeiliau canlyniadau',
    folder: 'Ffolder gyfan',
    fromStore: 'Darllen o’r storfa cofnodion',
    reading: (count, all) => `Yn darllen: ${count} o ${all}`,
    stop: 'Stopio',
    stopped: 'Stopiwyd. Ni newidiwyd dim.',
    taken: (learners, statements) => `Derbyniwyd: ${statements} canlyniad gan ${learners} ${learners === 1 ? 'person' : 'o bobl'}.`,
    leftOut: {
      other: (count) => `Gadawyd llonydd i ${count} datganiad gan offer eraill.`,
      changed: (count) => `Gadawyd ${count} allan: cawsant eu newid ar ôl eu gwneud.`,
      broken: (count) => `Gadawyd ${count} allan: ni ellir eu darllen.`,
    },
    tooLarge: (name) => `Mae ${name} yn fwy na 200 MB. Rhannwch hi, neu darllenwch o’r storfa cofnodion.`,
    noFiles: 'Nid oes ffeiliau canlyniadau ynddi: maent yn gorffen gyda .json, .jsonl neu .txt.',
    notRead: (name, why) => `${name}: ${why}`,
    none: 'Dim canlyniadau eto. Gofynnwch i’ch dysgwyr am y ffeil y gallant ei gwneud o dan Dysgu, Tystiolaeth, neu gosodwch storfa cofnodion yno.',
    filters: 'Beth i’w ddangos',
    team: 'Tîm',
    course: 'Cwrs',
    gap: 'Bwlch',
    area: 'Maes',
    every: 'Pob un',
    noTeam: 'Dim tîm',
    counts: (people, teams) => `${people} o bobl mewn ${teams} tîm`,
    teachNext: 'Pa gyngor i’w ddysgu nesaf',
    teachNextNone: 'Mae pawb a ddangosir yma wedi cwblhau pob un o’r rhain.',
    wearyRules: 'Rheolau i’ch swyddfa’r wasg edrych arnynt',
    wearyNone: 'Nid oes rheol a elwir yn amherthnasol bob yn ail dro neu fwy.',
    wearyLine: (dismissed, shown) => `galwyd yn amherthnasol ${dismissed} gwaith o ${shown}`,
    teams: 'Timau',
    people: 'Pobl',
    tips: 'Cynghorion',
    person: 'Person',
    completed: 'Cwblhawyd',
    share: 'Cyfran',
    last: 'Diwethaf',
    status: 'Statws',
    passed: 'Wedi pasio',
    overdue: 'Hwyr',
    underWay: 'Ar y gweill',
    hidden: (count) => `Mae ${count} o bobl mewn timau o lai na phump; cânt eu cyfrif uchod, nid eu henwi.`,
    showMore: (count) => `Dangos ${count} arall`,
    countsOnly: 'cyfrifon yn unig',
    tip: 'Cyngor',
    firstGo: 'Cywir y tro cyntaf',
    mistake: 'Y camgymeriad mwyaf cyffredin',
    mistakeLine: (answer, times) => `“${answer}” (${times})`,
    practised: 'Rhoddwyd ar waith',
    before: 'Awgrymiadau bob wythnos cyn',
    after: 'Awgrymiadau bob wythnos wedyn',
    months: 'Sut y symudodd y bylchau',
    monthsHelp: 'Cyfran y cynghorion sydd heb eu cwblhau, ar ddiwedd pob mis. Y mis cyntaf a ddangosir yw’r un mis flwyddyn yn ôl.',
    month: 'Mis',
    exportPeople: 'Pobl fel tabl (CSV)',
    exportTips: 'Cynghorion fel tabl (CSV)',
    forget: 'Anghofio’r holl ganlyniadau',
    forgotten: (count) => `Anghofiwyd canlyniadau ${count} ${count === 1 ? 'person' : 'o bobl'}.`,
    undo: 'Dadwneud',
    make: 'Gwneud cwrs',
    makeHelp:
      'Pecyn canllawiau yw cwrs: dewiswch gynghorion, rhowch nhw mewn trefn, gosodwch ddiwrnod a marc, ysgrifennwch eich cynghorion eich hun, llofnodwch ef, a’i rannu drwy ffeil, testun wedi’i gopïo neu gyfeiriad.',
    makeCourse: 'Dechrau cwrs',
    courseTitle: 'Cwrs newydd',
    handouts: 'Taflenni',
    handout: (title) => `Argraffu taflen: ${title}`,
    workshop: 'Gweithdy',
    workshopHelp: 'Rhowch ddrafftiau parod ar y sgrin a gofynnwch i’r ystafell: beth sydd o’i le ar y neges hon?',
    toWorkshop: 'Agor y dudalen ymarfer fel gweithdy',
    sortBy: (column) => `Trefnu yn ôl ${column}`,
    source: 'Ffynhonnell:',
    problems: {
      'The browser could not read it.': 'Ni allai’r porwr ei darllen.',
      'The file is empty.': 'Mae’r ffeil yn wag.',
      'This is not a file of results: it is not JSON, or it was cut short.': 'Nid ffeil ganlyniadau yw hon: nid JSON ydyw, neu cafodd ei thorri’n fyr.',
      'This file was made by a newer version of Gap Monitor. Update yours to open it.':
        'Gwnaed y ffeil hon gan fersiwn mwy newydd o Gap Monitor. Diweddarwch eich un chi i’w hagor.',
      'This is JSON, but there are no results in it.': 'JSON yw hwn, ond nid oes canlyniadau ynddo.',
    },
  },
};
