import type { Language } from '../../shared/words';

export interface PracticeWords {
  title: string;
  lead: string;
  compose: string;
  placeholder: string;
  post: string;
  posted: string;
  picture: string;
  pictureDescribed: string;
  setting: string;
  platform: string;
  account: string;
  nation: string;
  date: string;
  replyTo: string;
  replyHint: string;
  examples: string;
  examplesHint: string;
  workshop: string;
  workshopFrom: string;
  workshopExamples: string;
  workshopOwn: string;
  workshopOwnHint: string;
  whatIsWrong: string;
  draftOf(at: number, all: number): string;
  reveal: string;
  nextDraft: string;
  previousDraft: string;
  noDrafts: string;
}

export const practiceWords: Record<Language, PracticeWords> = {
  en: {
    workshop: 'Workshop',
    workshopFrom: 'Drafts from',
    workshopExamples: 'Our examples',
    workshopOwn: 'My own drafts',
    workshopOwnHint: 'Leave an empty line between two drafts.',
    whatIsWrong: 'What is wrong with this post?',
    draftOf: (at, all) => `Draft ${at} of ${all}`,
    reveal: 'Show what the coach says',
    nextDraft: 'Next draft',
    previousDraft: 'Draft before',
    noDrafts: 'There is no draft here yet. Tips with an example give one each, or write your own.',
    title: 'Practice',
    lead: 'Write a post as you would on the platform. Nothing is posted, and nothing leaves this page.',
    compose: 'Your post',
    placeholder: 'What is happening?',
    post: 'Post',
    posted: 'Nothing was posted: this is practice. Your next post starts afresh.',
    picture: 'Attach a picture',
    pictureDescribed: 'What does the picture show?',
    setting: 'Imagine you are writing',
    platform: 'On',
    account: 'For',
    nation: 'In',
    date: 'On this day',
    replyTo: 'In reply to',
    replyHint: 'Leave empty for a post of its own',
    examples: 'Drafts to try',
    examplesHint: 'Each puts a post in the box. See what is said, then mend it.',
  },
  cy: {
    workshop: 'Gweithdy',
    workshopFrom: 'Drafftiau o',
    workshopExamples: 'Ein henghreifftiau',
    workshopOwn: 'Fy nrafftiau fy hun',
    workshopOwnHint: 'Gadewch linell wag rhwng dau ddrafft.',
    whatIsWrong: 'Beth sydd o’i le ar y neges hon?',
    draftOf: (at, all) => `Drafft ${at} o ${all}`,
    reveal: 'Dangos beth mae’r hyfforddwr yn ei ddweud',
    nextDraft: 'Drafft nesaf',
    previousDraft: 'Drafft blaenorol',
    noDrafts: 'Nid oes drafft yma eto. Mae cynghorion ag enghraifft yn rhoi un yr un, neu ysgrifennwch eich rhai eich hun.',
    title: 'Ymarfer',
    lead: 'Ysgrifennwch neges fel y byddech ar y platfform. Ni chaiff dim ei bostio, ac nid oes dim yn gadael y dudalen hon.',
    compose: 'Eich neges',
    placeholder: 'Beth sy’n digwydd?',
    post: 'Postio',
    posted: 'Ni phostiwyd dim: ymarfer yw hwn. Mae eich neges nesaf yn dechrau o’r newydd.',
    picture: 'Atodi llun',
    pictureDescribed: 'Beth mae’r llun yn ei ddangos?',
    setting: 'Dychmygwch eich bod yn ysgrifennu',
    platform: 'Ar',
    account: 'Ar ran',
    nation: 'Yn',
    date: 'Ar y diwrnod hwn',
    replyTo: 'Yn ateb i',
    replyHint: 'Gadewch yn wag ar gyfer neges ar ei phen ei hun',
    examples: 'Drafftiau i roi cynnig arnynt',
    examplesHint: 'Mae pob un yn rhoi neges yn y blwch. Gwelwch beth a ddywedir, yna cywirwch hi.',
  },
};
