import type { Language } from '../../shared/words';

export interface TryPackWords {
  whatFires: string;
  nothingFires: string;
  from(pack: string, rule: string): string;
  because(condition: string): string;
  words: string;
  thisPack: string;
  file: string;
  fileHint: string;
  pasted: string;
  column: string;
  as: string;
  reading: string;
  read(count: number): string;
  run: string;
  stop: string;
  stopped(done: number, all: number): string;
  running(done: number, all: number): string;
  done(posts: number, spoke: number): string;
  nothingRead: string;
  tooLarge: string;
  skipped(count: number): string;
  rule: string;
  times: string;
  share: string;
  firstPost: string;
  never: string;
  onlyThis: string;
  saveTable: string;
}

/** Trying a pack on a post, and on a file of past posts. */
export const tryPackWords: Record<Language, TryPackWords> = {
  en: {
    whatFires: 'What speaks, and why',
    nothingFires: 'Nothing speaks.',
    from: (pack, rule) => `${pack} · ${rule}`,
    because: (condition) => `Because ${condition}`,
    words: 'The words',
    thisPack: 'this pack',
    file: 'A file of past posts',
    fileHint: 'One post on each line (.txt), a table with a column of posts (.csv), or JSON Lines with a field “text” (.jsonl)',
    pasted: 'Or paste posts, one on each line',
    column: 'Which column holds the posts?',
    as: 'As if posted from',
    reading: 'Reading…',
    read: (count) => (count === 1 ? '1 post to try.' : `${count} posts to try.`),
    run: 'Try them all',
    stop: 'Stop',
    stopped: (done, all) => `Stopped after ${done} of ${all} posts.`,
    running: (done, all) => `${done} of ${all} posts…`,
    done: (posts, spoke) => `${posts} posts tried. Something was said about ${spoke} of them.`,
    nothingRead: 'No posts were found in this. Check the kind of file, or paste the posts.',
    tooLarge: 'This file is larger than 50 MB. Split it.',
    skipped: (count) => `${count} lines could not be read and were left out.`,
    rule: 'Rule',
    times: 'Times',
    share: 'Of all posts',
    firstPost: 'The first post',
    never: 'Never',
    onlyThis: 'Only the rules of this pack',
    saveTable: 'Save the table (CSV)',
  },
  cy: {
    whatFires: 'Beth sy’n siarad, a pham',
    nothingFires: 'Nid oes dim yn siarad.',
    from: (pack, rule) => `${pack} – ${rule}`,
    because: (condition) => `Oherwydd ${condition}`,
    words: 'Y geiriau',
    thisPack: 'y pecyn hwn',
    file: 'Ffeil o hen negeseuon',
    fileHint: 'Un neges ar bob llinell (.txt), tabl â cholofn o negeseuon (.csv), neu JSON Lines â maes “text” (.jsonl)',
    pasted: 'Neu gludwch negeseuon, un ar bob llinell',
    column: 'Pa golofn sy’n dal y negeseuon?',
    as: 'Fel pe baent wedi’u postio o',
    reading: 'Yn darllen…',
    read: (count) => `${count} neges i roi cynnig arnynt.`,
    run: 'Rhoi cynnig ar bob un',
    stop: 'Stopio',
    stopped: (done, all) => `Stopiwyd ar ôl ${done} o ${all} neges.`,
    running: (done, all) => `${done} o ${all} neges…`,
    done: (posts, spoke) => `Rhoddwyd cynnig ar ${posts} neges. Dywedwyd rhywbeth am ${spoke} ohonynt.`,
    nothingRead: 'Ni chafwyd negeseuon yn hwn. Gwiriwch y math o ffeil, neu gludwch y negeseuon.',
    tooLarge: 'Mae’r ffeil hon yn fwy na 50 MB. Rhannwch hi.',
    skipped: (count) => `Ni ellid darllen ${count} llinell, ac fe’u gadawyd allan.`,
    rule: 'Rheol',
    times: 'Sawl gwaith',
    share: 'O’r holl negeseuon',
    firstPost: 'Y neges gyntaf',
    never: 'Byth',
    onlyThis: 'Rheolau’r pecyn hwn yn unig',
    saveTable: 'Cadw’r tabl (CSV)',
  },
};
