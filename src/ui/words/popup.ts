import type { Language } from '../../shared/words';

export interface PopupWords {
  settings: string;
  writing(platform: string): string;
  reading(platform: string): string;
  closed(platform: string): string;
  notReached(platform: string): string;
  reload: string;
  noAccess(platform: string): string;
  allow(platform: string): string;
  practising: string;
  nowhere: string;
  nowhereHelp: string;
  as(handle: string | undefined, kind: string, nation: string): string;
  periodNow(title: string, until: string): string;
  periodNext(title: string, from: string): string;
  expected: string;
  yourDraft: string;
  draftClear: string;
  noDraft: string;
  dismissed: string;
  learnThis: string;
  forThisPlace: string;
  checklist: string;
  done(count: number, all: number): string;
  startAgain: string;
  startedAgain: string;
  undo: string;
  library: string;
  practice: string;
  desk: string;
  loading: string;
}

export const popupWords: Record<Language, PopupWords> = {
  en: {
    settings: 'Settings',
    writing: (platform) => `${platform} · writing a post`,
    reading: (platform) => `${platform} · no post open`,
    closed: (platform) => `${platform} · nothing public is written on this page`,
    notReached: (platform) => `${platform} · we cannot see this page yet`,
    reload: 'Reload the page to get prompts while you write.',
    noAccess: (platform) => `The browser does not let us read the box you write in on ${platform}, so there are no prompts there.`,
    allow: (platform) => `Allow on ${platform}`,
    practising: 'The practice page',
    nowhere: 'Nothing to say about this page',
    nowhereHelp: 'Prompts appear where you write posts. You can try one on the practice page, or look something up.',
    as: (handle, kind, nation) => `${handle ? `as @${handle} · ` : ''}${kind} · ${nation}`,
    periodNow: (title, until) => `${title}: in force until ${until}`,
    periodNext: (title, from) => `No restricted period now. Next: ${title}, from ${from}`,
    expected: 'expected, could change',
    yourDraft: 'Your draft',
    draftClear: 'Nothing to check.',
    noDraft: 'Start writing and we will read along. Nothing leaves the page.',
    dismissed: 'Not shown again for these words.',
    learnThis: 'Learn this',
    forThisPlace: 'For this place',
    checklist: 'Checklist',
    done: (count, all) => `${count} of ${all}`,
    startAgain: 'Untick all for the next post',
    startedAgain: 'All unticked.',
    undo: 'Undo',
    library: 'Library',
    practice: 'Practice',
    desk: 'Desk',
    loading: 'Looking at this page',
  },
  cy: {
    settings: 'Gosodiadau',
    writing: (platform) => `${platform} · ysgrifennu neges`,
    reading: (platform) => `${platform} · dim neges ar agor`,
    closed: (platform) => `${platform} · ni chaiff dim cyhoeddus ei ysgrifennu ar y dudalen hon`,
    notReached: (platform) => `${platform} · ni allwn weld y dudalen hon eto`,
    reload: 'Ail-lwythwch y dudalen i gael awgrymiadau wrth ysgrifennu.',
    noAccess: (platform) => `Nid yw’r porwr yn gadael i ni ddarllen y blwch ysgrifennu ar ${platform}, felly nid oes awgrymiadau yno.`,
    allow: (platform) => `Caniatáu ar ${platform}`,
    practising: 'Y dudalen ymarfer',
    nowhere: 'Dim i’w ddweud am y dudalen hon',
    nowhereHelp: 'Mae awgrymiadau’n ymddangos lle rydych yn ysgrifennu negeseuon. Gallwch roi cynnig ar y dudalen ymarfer, neu chwilio am rywbeth.',
    as: (handle, kind, nation) => `${handle ? `fel @${handle} · ` : ''}${kind} · ${nation}`,
    periodNow: (title, until) => `${title}: mewn grym tan ${until}`,
    periodNext: (title, from) => `Dim cyfnod cyfyngedig nawr. Nesaf: ${title}, o ${from}`,
    expected: 'disgwyliedig, gallai newid',
    yourDraft: 'Eich drafft',
    draftClear: 'Dim i’w wirio.',
    noDraft: 'Dechreuwch ysgrifennu a byddwn yn darllen gyda chi. Nid oes dim yn gadael y dudalen.',
    dismissed: 'Ni ddangosir eto ar gyfer y geiriau hyn.',
    learnThis: 'Dysgu hyn',
    forThisPlace: 'Ar gyfer y lle hwn',
    checklist: 'Rhestr wirio',
    done: (count, all) => `${count} o ${all}`,
    startAgain: 'Dad-dicio popeth ar gyfer y neges nesaf',
    startedAgain: 'Wedi dad-dicio popeth.',
    undo: 'Dadwneud',
    library: 'Llyfrgell',
    practice: 'Ymarfer',
    desk: 'Desg',
    loading: 'Yn edrych ar y dudalen hon',
  },
};
