/** The parts of the editor, in the order in which a pack is written. */
export const SECTIONS = [
  'about',
  'tips',
  'rules',
  'changes',
  'lists',
  'checklists',
  'periods',
  'directory',
  'courses',
  'approvers',
  'test',
  'posts',
  'json',
  'sign',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Every word of the pack editor. */
export interface PackEditorWords {
  section: Record<Section, string>;
  sectionHelp: Record<Section, string>;
  drafts: string;
  draftsNone: string;
  changedOn(day: string): string;
  signedAs(version: string, day: string): string;
  drop: string;
  dropped(title: string): string;
  newTitle: string;
  newPublisher: string;
  newHint: string;
  newMissing: string;
  begin: string;
  beginFrom: string;
  nothing: string;
  bringIn: string;
  bringInWrong: string;
  copyOf(title: string): string;
  noDraft: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  saved: string;
  saving: string;
  notSaved: string;
  sound: string;
  problems(count: number): string;
  english: string;
  welsh: string;
  remove: string;
  up: string;
  add: string;
  none: string;
  unnamed: string;
  id: string;
  idHint: string;
  backTo(section: string): string;
  next(section: string): string;
  title: string;
  publisherName: string;
  publisherContact: string;
  publisherContactHint: string;
  accounts: string;
  accountsHint: string;
  nations: string;
  nationsHint: string;
  reviewBy: string;
  reviewByHint: string;
  concern: string;
  severity: string;
  severityUsual: string;
  ruleTip: string;
  ruleTipNone: string;
  say: string;
  sayHint: string;
  fix: string;
  fixNone: string;
  fires: string;
  firesHint: string;
  silent: string;
  silentHint: string;
  exampleRight: string;
  exampleWrong: { fires: string; silent: string };
  body: string;
  bodyHint: string;
  before: string;
  after: string;
  area: string;
  gap: string;
  audience: string;
  platforms: string;
  platformsHint: string;
  concerns: string;
  sourceTitle: string;
  sourcePublisher: string;
  sourceUrl: string;
  sourceChecked: string;
  verified: string;
  ask: string;
  answer(n: number): string;
  answerText: string;
  right: string;
  fixes: Record<string, string>;
  because: string;
  addAnswer: string;
  findRule: string;
  doWhat: string;
  does: { silence: string; must: string; should: string; could: string };
  listName: string;
  listHint: string;
  items: string;
  item: string;
  itemTip: string;
  needed: string;
  neededHint: string;
  neededAlways: string;
  areas: string;
  neededConcerns: string;
  fromSeverity: string;
  anySeverity: string;
  neededPeriods: string;
  stages: string;
  stagesHint: string;
  role: string;
  addStage: string;
  addItem: string;
  validFor: string;
  validForHint: string;
  kind: string;
  from: string;
  until: string;
  status: string;
  statuses: { certain: string; expected: string };
  checkedOn: string;
  platform: string;
  handle: string;
  accountName: string;
  accountKind: string;
  nation: string;
  addAccount: string;
  closedSites: string;
  host: string;
  movedTo: string;
  addSite: string;
  courseTips: string;
  addTip: string;
  due: string;
  passMark: string;
  approver: string;
  approverKey: string;
  approverKeyHint: string;
  approverStages: string;
  addApprover: string;
  useMyKey: string;
  keyWrong: string;
  jsonHelp: string;
  jsonApply: string;
  jsonApplied: string;
  jsonWrong(at: string): string;
  saveJson: string;
}
