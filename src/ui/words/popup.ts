import type { Language } from '../../shared/words';
import { accountName } from './say';

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
  guidanceOnly(platform: string): string;
  promptsHere(host: string): string;
  adapterOff: string;
  notSeen: string;
  notSeenHelp: string;
  describe: string;
  describeFailed: string;
  structure: string;
  copyStructure: string;
  copiedStructure: string;
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
    as: (handle, kind, nation) => `${handle ? `as ${accountName(handle)} · ` : ''}${kind} · ${nation}`,
    periodNow: (title, until) => `${title}: in force until ${until}`,
    periodNext: (title, from) => `No restricted period now. Next: ${title}, from ${from}`,
    expected: 'expected, could change',
    guidanceOnly: (platform) => `${platform} · guidance for this place, and no prompts while you write`,
    promptsHere: (host) => `Check what I write on ${host}`,
    adapterOff: 'Your press office’s guidance has switched prompts off on this site.',
    notSeen: 'Writing here, and no prompts?',
    notSeenHelp:
      'We have not seen the box you write in. Click into it first. If nothing appears beside it, the site may have changed. You can send whoever looks after Gap Monitor a description of how the page is built. It holds none of your words.',
    describe: 'Describe how this page is built',
    describeFailed: 'The browser did not let us look at this page.',
    structure: 'How this page is built',
    copyStructure: 'Copy the description',
    copiedStructure: 'Copied. Nothing was sent.',
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
    as: (handle, kind, nation) => `${handle ? `fel ${accountName(handle)} · ` : ''}${kind} · ${nation}`,
    periodNow: (title, until) => `${title}: mewn grym tan ${until}`,
    periodNext: (title, from) => `Dim cyfnod cyfyngedig nawr. Nesaf: ${title}, o ${from}`,
    expected: 'disgwyliedig, gallai newid',
    guidanceOnly: (platform) => `${platform} · canllawiau ar gyfer y lle hwn, a dim awgrymiadau wrth ysgrifennu`,
    promptsHere: (host) => `Gwirio’r hyn rwy’n ei ysgrifennu ar ${host}`,
    adapterOff: 'Mae canllawiau eich swyddfa’r wasg wedi diffodd awgrymiadau ar y safle hwn.',
    notSeen: 'Ysgrifennu yma, a dim awgrymiadau?',
    notSeenHelp:
      'Nid ydym wedi gweld y blwch rydych yn ysgrifennu ynddo. Cliciwch ynddo yn gyntaf. Os nad oes dim yn ymddangos wrth ei ymyl, efallai fod y safle wedi newid. Gallwch anfon disgrifiad o sut mae’r dudalen wedi’i hadeiladu at bwy bynnag sy’n gofalu am Gap Monitor. Nid yw’n cynnwys dim o’ch geiriau.',
    describe: 'Disgrifio sut mae’r dudalen hon wedi’i hadeiladu',
    describeFailed: 'Ni adawodd y porwr i ni edrych ar y dudalen hon.',
    structure: 'Sut mae’r dudalen hon wedi’i hadeiladu',
    copyStructure: 'Copïo’r disgrifiad',
    copiedStructure: 'Wedi’i gopïo. Ni anfonwyd dim.',
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
