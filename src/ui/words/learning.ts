import type { Area, Gap, Language } from '../../shared/words';

export interface LearningWords {
  area: Record<Area, string>;
  gap: Record<Gap, string>;
  question: string;
  answerIt: string;
  chooseOne: string;
  right: string;
  wrong: string;
  tryAgain: string;
  completed: string;
  completedOn(day: string): string;
  notCompleted: string;
  minute: string;
  back: string;
  source: string;
  checked(day: string): string;
  unverified: string;
  before: string;
  after: string;
  search: string;
  searchHint: string;
  found(count: number): string;
  noneFound: string;
  youCompleted: string;
  noneCompleted: string;
  withdrawn: string;
  tips(count: number): string;
  showMore(count: number): string;
}

/** Tips, their questions and what was learned: the same in popup and desk. */
export const learningWords: Record<Language, LearningWords> = {
  en: {
    area: {
      'policy-consultation': 'Policy consultation',
      marketing: 'Marketing',
      press: 'Press',
      'corporate-communication': 'Corporate communication',
      strategy: 'Strategy',
      all: 'Everything you post',
    },
    gap: { political: 'Politics and public service', 'central-local': 'Central and local', knowledge: 'Knowledge' },
    question: 'Check that you have it',
    answerIt: 'Check my answer',
    chooseOne: 'Choose an answer',
    right: 'Right.',
    wrong: 'Not quite.',
    tryAgain: 'Choose another answer and try again.',
    completed: 'Completed',
    completedOn: (day) => `Completed on ${day}`,
    notCompleted: 'Not completed yet',
    minute: '1 minute',
    back: 'Back',
    source: 'Source:',
    checked: (day) => `checked ${day}`,
    unverified: 'not yet checked against the document; ask your press office if it matters today',
    before: 'Instead of',
    after: 'Write',
    search: 'Search all tips',
    searchHint: 'For example “alt text” or “election”',
    found: (count) => (count === 1 ? '1 tip found' : `${count} tips found`),
    noneFound: 'No tip has these words. Try another word.',
    youCompleted: 'What you completed',
    noneCompleted: 'Nothing yet. A tip is completed when you answer its question rightly.',
    withdrawn: 'This tip is no longer in your guidance. Your completion is kept.',
    tips: (count) => (count === 1 ? '1 tip' : `${count} tips`),
    showMore: (count) => `Show ${count} more`,
  },
  cy: {
    area: {
      'policy-consultation': 'Ymgynghori ar bolisi',
      marketing: 'Marchnata',
      press: 'Y wasg',
      'corporate-communication': 'Cyfathrebu corfforaethol',
      strategy: 'Strategaeth',
      all: 'Popeth rydych yn ei bostio',
    },
    gap: { political: 'Gwleidyddiaeth a gwasanaeth cyhoeddus', 'central-local': 'Canolog a lleol', knowledge: 'Gwybodaeth' },
    question: 'Gwiriwch eich bod wedi deall',
    answerIt: 'Gwirio fy ateb',
    chooseOne: 'Dewiswch ateb',
    right: 'Cywir.',
    wrong: 'Ddim yn hollol.',
    tryAgain: 'Dewiswch ateb arall a rhowch gynnig arall arni.',
    completed: 'Wedi’i gwblhau',
    completedOn: (day) => `Cwblhawyd ar ${day}`,
    notCompleted: 'Heb ei gwblhau eto',
    minute: '1 munud',
    back: 'Yn ôl',
    source: 'Ffynhonnell:',
    checked: (day) => `gwiriwyd ${day}`,
    unverified: 'heb ei gwirio yn erbyn y ddogfen eto; gofynnwch i’ch swyddfa’r wasg os yw’n bwysig heddiw',
    before: 'Yn lle',
    after: 'Ysgrifennwch',
    search: 'Chwilio’r holl gynghorion',
    searchHint: 'Er enghraifft “testun amgen” neu “etholiad”',
    found: (count) => `${count} cyngor wedi’i ganfod`,
    noneFound: 'Nid oes cyngor â’r geiriau hyn. Rhowch gynnig ar air arall.',
    youCompleted: 'Yr hyn a gwblhawyd gennych',
    noneCompleted: 'Dim eto. Mae cyngor wedi’i gwblhau pan fyddwch yn ateb ei gwestiwn yn gywir.',
    withdrawn: 'Nid yw’r cyngor hwn yn eich canllawiau mwyach. Cedwir eich cofnod.',
    tips: (count) => `${count} cyngor`,
    showMore: (count) => `Dangos ${count} arall`,
  },
};
