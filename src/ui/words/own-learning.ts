import type { Language } from '../../shared/words';

export interface OwnLearningWords {
  next: string;
  nextHelp: string;
  nextNone: string;
  reasons: Record<'raised' | 'course' | 'fading' | 'duty', string>;
  nextTip(title: string): string;
  courses: string;
  coursesNone: string;
  openCourse: string;
  progress(done: number, all: number): string;
  due(day: string): string;
  overdue: string;
  passed: string;
  belowMark(share: string, mark: string): string;
  begin: string;
  goOn: string;
  leave: string;
  practised(times: number): string;
  monitor: string;
  evidence: string;
  training: string;
  monitorLead: string;
  widths: string;
  known(share: string): string;
  asTable: string;
  areaColumn: string;
  knownOf(known: number, all: number): string;
  places: string;
  doing: string;
  doingNone: string;
  week: string;
  became: Record<'shown' | 'followed' | 'dismissed' | 'postedAnyway' | 'practised', string>;
  evidenceLead: string;
  yourName: string;
  yourNameHint: string;
  yourTeam: string;
  yourTeamHint: string;
  save: string;
  saved: string;
  print: string;
  csvTotara: string;
  csvMoodle: string;
  file: string;
  fileHelp: string;
  xapi: string;
  store: string;
  storeHelp: string;
  storeUrl: string;
  storeUser: string;
  storePassword: string;
  storeWrong: string;
  storeOff: string;
  storeGone: string;
  send: string;
  sendNone: string;
  stop: string;
  sent(count: number): string;
  sending(count: number, all: number): string;
  trouble: Record<'credentials' | 'unreachable' | 'busy' | 'answer' | 'stopped', (status: number | undefined) => string>;
  tip: string;
  date: string;
  list: string;
  refused: string;
}

export const ownLearningWords: Record<Language, OwnLearningWords> = {
  en: {
    next: 'Your next five minutes',
    nextHelp: 'One question each. Stop whenever you like.',
    nextNone: 'Nothing is due. Tips come back when you are likely to have forgotten them, or when a draft shows the same again.',
    reasons: {
      raised: 'your drafts raised this lately',
      course: 'your course asks for it',
      fading: 'time to see if you still know it',
      duty: 'a duty, and new to you',
    },
    nextTip: (title) => `Next: ${title}`,
    courses: 'Courses',
    coursesNone: 'There is no course in your guidance. If a trainer gave you one, open it as a guidance pack.',
    openCourse: 'Open a course',
    progress: (done, all) => `${done} of ${all} tips`,
    due: (day) => `due ${day}`,
    overdue: 'Overdue',
    passed: 'Passed',
    belowMark: (share, mark) => `All done, with ${share} right at the first go; the course asks for ${mark}. Answer again the ones you missed, twice in a row.`,
    begin: 'Begin',
    goOn: 'Go on',
    leave: 'Take off my list',
    practised: (times) => (times === 1 ? 'put into practice once since' : `put into practice ${times} times since`),
    monitor: 'Gap monitor',
    evidence: 'Evidence of what you learned',
    training: 'For trainers',
    monitorLead: 'How wide your three gaps are, from what you know and what your drafts show. Nobody sees this but you.',
    widths: 'What you know',
    known: (share) => `${share} known`,
    asTable: 'The same as a table',
    areaColumn: 'Area',
    knownOf: (known, all) => `${known} of ${all}`,
    places: 'Where the gap is: tips known, by gap and area',
    doing: 'What you do: prompts in the last twelve weeks',
    doingNone: 'No prompts yet. They are counted here, without your words, once you write posts.',
    week: 'Week of',
    became: { shown: 'Prompts', followed: 'Followed', dismissed: 'Not relevant', postedAnyway: 'Posted anyway', practised: 'Done without a prompt' },
    evidenceLead: 'What you completed and when. It is yours: nothing is sent unless you send it, and it never holds a word of your posts.',
    yourName: 'Your name (optional)',
    yourNameHint: 'Without it you appear under a name made up at random.',
    yourTeam: 'Your team (optional)',
    yourTeamHint: 'So that a trainer can count your team. Teams of fewer than five are shown as counts only.',
    save: 'Save',
    saved: 'Saved.',
    print: 'Print this page',
    csvTotara: 'Table for Totara (CSV)',
    csvMoodle: 'Table for Moodle (CSV)',
    file: 'File for your trainer',
    fileHelp: 'Hand it on as you like: by mail, by chat, in a shared folder. Handing it on twice does no harm.',
    xapi: 'xAPI statements (JSON)',
    store: 'Learning record store',
    storeHelp: 'If your department has one (xAPI 1.0.3), you can send to it. Ask whoever runs it for the address and a key.',
    storeUrl: 'Address, such as https://lrs.example.org/xAPI',
    storeUser: 'Key or user name',
    storePassword: 'Secret or password',
    storeWrong: 'Enter an address that begins with https://',
    storeOff: 'Take this store off',
    storeGone: 'Taken off, and its secret is forgotten. Save again to put it back.',
    send: 'Send what is new',
    sendNone: 'The store has everything already.',
    stop: 'Stop',
    sent: (count) => (count === 1 ? '1 statement sent.' : `${count} statements sent.`),
    sending: (count, all) => `Sending: ${count} of ${all}`,
    trouble: {
      credentials: () => 'The store does not know this key and secret. Nothing is lost: put them right and send again.',
      unreachable: () => 'The store did not answer. Nothing is lost: try again later.',
      busy: () => 'The store is busy. What it took is kept: send again later, and it goes on from there.',
      answer: (status) => `The store answered something we do not understand${status ? ` (${status})` : ''}. What it took is kept.`,
      stopped: () => 'Stopped. What was sent stays sent.',
    },
    tip: 'Tip',
    date: 'Completed',
    list: 'What you completed',
    refused: 'The browser did not allow that address. Nothing was sent.',
  },
  cy: {
    next: 'Eich pum munud nesaf',
    nextHelp: 'Un cwestiwn yr un. Stopiwch pryd bynnag y mynnwch.',
    nextNone: 'Nid oes dim yn ddyledus. Daw cyngor yn ôl pan fyddwch yn debygol o fod wedi’i anghofio, neu pan fydd drafft yn dangos yr un peth eto.',
    reasons: {
      raised: 'cododd eich drafftiau hyn yn ddiweddar',
      course: 'mae eich cwrs yn gofyn amdano',
      fading: 'amser gweld a ydych yn ei wybod o hyd',
      duty: 'dyletswydd, ac yn newydd i chi',
    },
    nextTip: (title) => `Nesaf: ${title}`,
    courses: 'Cyrsiau',
    coursesNone: 'Nid oes cwrs yn eich canllawiau. Os rhoddodd hyfforddwr un i chi, agorwch ef fel pecyn canllawiau.',
    openCourse: 'Agor cwrs',
    progress: (done, all) => `${done} o ${all} cyngor`,
    due: (day) => `i’w orffen erbyn ${day}`,
    overdue: 'Hwyr',
    passed: 'Wedi pasio',
    belowMark: (share, mark) =>
      `Popeth wedi’i wneud, gyda ${share} yn gywir y tro cyntaf; mae’r cwrs yn gofyn am ${mark}. Atebwch eto y rhai a gollwyd, ddwywaith yn olynol.`,
    begin: 'Dechrau',
    goOn: 'Parhau',
    leave: 'Tynnu oddi ar fy rhestr',
    practised: (times) => (times === 1 ? 'wedi’i roi ar waith unwaith ers hynny' : `wedi’i roi ar waith ${times} gwaith ers hynny`),
    monitor: 'Monitor bylchau',
    evidence: 'Tystiolaeth o’r hyn a ddysgoch',
    training: 'I hyfforddwyr',
    monitorLead: 'Pa mor llydan yw eich tri bwlch, o’r hyn a wyddoch a’r hyn mae eich drafftiau’n ei ddangos. Neb ond chi sy’n gweld hyn.',
    widths: 'Yr hyn a wyddoch',
    known: (share) => `${share} yn hysbys`,
    asTable: 'Yr un peth fel tabl',
    areaColumn: 'Maes',
    knownOf: (known, all) => `${known} o ${all}`,
    places: 'Ble mae’r bwlch: cyngor sy’n hysbys, yn ôl bwlch a maes',
    doing: 'Yr hyn a wnewch: awgrymiadau yn y deuddeg wythnos diwethaf',
    doingNone: 'Dim awgrymiadau eto. Cânt eu cyfrif yma, heb eich geiriau, pan fyddwch yn ysgrifennu negeseuon.',
    week: 'Wythnos',
    became: {
      shown: 'Awgrymiadau',
      followed: 'Dilynwyd',
      dismissed: 'Ddim yn berthnasol',
      postedAnyway: 'Postiwyd beth bynnag',
      practised: 'Gwnaed heb awgrym',
    },
    evidenceLead: 'Yr hyn a gwblhawyd a phryd. Chi biau hyn: ni anfonir dim oni bai eich bod chi’n ei anfon, ac nid yw byth yn cynnwys gair o’ch negeseuon.',
    yourName: 'Eich enw (dewisol)',
    yourNameHint: 'Hebddo, rydych yn ymddangos dan enw a wnaed ar hap.',
    yourTeam: 'Eich tîm (dewisol)',
    yourTeamHint: 'Er mwyn i hyfforddwr allu cyfrif eich tîm. Dangosir timau o lai na phump fel cyfrifon yn unig.',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
    print: 'Argraffu’r dudalen hon',
    csvTotara: 'Tabl i Totara (CSV)',
    csvMoodle: 'Tabl i Moodle (CSV)',
    file: 'Ffeil i’ch hyfforddwr',
    fileHelp: 'Rhowch hi ymlaen fel y mynnwch: drwy e-bost, sgwrs, neu ffolder a rennir. Nid yw ei rhoi ddwywaith yn gwneud niwed.',
    xapi: 'Datganiadau xAPI (JSON)',
    store: 'Storfa cofnodion dysgu',
    storeHelp: 'Os oes gan eich adran un (xAPI 1.0.3), gallwch anfon ati. Gofynnwch i bwy bynnag sy’n ei rhedeg am y cyfeiriad ac allwedd.',
    storeUrl: 'Cyfeiriad, fel https://lrs.example.org/xAPI',
    storeUser: 'Allwedd neu enw defnyddiwr',
    storePassword: 'Cyfrinach neu gyfrinair',
    storeWrong: 'Rhowch gyfeiriad sy’n dechrau gyda https://',
    storeOff: 'Tynnu’r storfa hon i ffwrdd',
    storeGone: 'Wedi’i thynnu i ffwrdd, ac anghofiwyd ei chyfrinach. Cadwch eto i’w rhoi’n ôl.',
    send: 'Anfon yr hyn sy’n newydd',
    sendNone: 'Mae popeth gan y storfa eisoes.',
    stop: 'Stopio',
    sent: (count) => `Anfonwyd ${count} datganiad.`,
    sending: (count, all) => `Yn anfon: ${count} o ${all}`,
    trouble: {
      credentials: () => 'Nid yw’r storfa’n adnabod yr allwedd a’r gyfrinach hyn. Ni chollwyd dim: cywirwch nhw ac anfonwch eto.',
      unreachable: () => 'Nid atebodd y storfa. Ni chollwyd dim: rhowch gynnig arall arni yn nes ymlaen.',
      busy: () => 'Mae’r storfa’n brysur. Cedwir yr hyn a gymerodd: anfonwch eto yn nes ymlaen, ac â ymlaen o’r fan honno.',
      answer: (status) => `Atebodd y storfa rywbeth nad ydym yn ei ddeall${status ? ` (${status})` : ''}. Cedwir yr hyn a gymerodd.`,
      stopped: () => 'Stopiwyd. Mae’r hyn a anfonwyd wedi’i anfon.',
    },
    tip: 'Cyngor',
    date: 'Cwblhawyd',
    list: 'Yr hyn a gwblhawyd',
    refused: 'Ni chaniataodd y porwr y cyfeiriad hwnnw. Ni anfonwyd dim.',
  },
};
