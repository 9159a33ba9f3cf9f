import type { Language } from '../../shared/words';

export type ConditionKind = 'terms' | 'near' | 'sentence' | 'clause' | 'reply' | 'alt' | 'context' | 'during' | 'detector' | 'group' | 'json';

export interface ConditionWords {
  when: string;
  mode: string;
  modes: { all: string; any: string; none: string };
  lookFor: string;
  kinds: Record<ConditionKind, string>;
  add: string;
  addGroup: string;
  remove: string;
  terms: string;
  termsHint: string;
  unless: string;
  unlessHint: string;
  count: string;
  first: string;
  second: string;
  further: string;
  addNear: string;
  within: string;
  account: string;
  nation: string;
  platform: string;
  reply: string;
  media: string;
  either: string;
  yes: string;
  no: string;
  during: string;
  period: { 'pre-election': string; mourning: string };
  detector: string;
  about: string;
  json: string;
  jsonHint: string;
  jsonWrong: string;
  inWords: string;
  part(n: number): string;
  // In a sentence:
  and: string;
  or: string;
  mentions(terms: string): string;
  mentionsSeveral(count: number, terms: string): string;
  butNot(terms: string): string;
  isNear(terms: string, within: number): string;
  sameSentence(parts: string): string;
  sameClause(parts: string): string;
  inReply(part: string): string;
  inAlt(part: string): string;
  not(part: string): string;
  accountIs(names: string): string;
  nationIs(names: string): string;
  platformIs(names: string): string;
  isReply: string;
  isNoReply: string;
  hasMedia: string;
  hasNoMedia: string;
  duringIt(period: string): string;
  finds(what: string): string;
  pattern(pattern: string): string;
}

/** Conditions as sentences: to read in one, and to build one from. */
export const conditionWords: Record<Language, ConditionWords> = {
  en: {
    when: 'When should it speak?',
    mode: 'It speaks when',
    modes: { all: 'all of these are true', any: 'any of these is true', none: 'none of these is true' },
    lookFor: 'Look for',
    kinds: {
      terms: 'The post mentions…',
      near: 'Words stand near each other',
      sentence: 'The same sentence…',
      clause: 'The same part of a sentence…',
      reply: 'The post being answered…',
      alt: 'The description of a picture…',
      context: 'The account, place or kind of post is…',
      during: 'It is during…',
      detector: 'We find…',
      group: 'A group of conditions',
      json: 'Something written as JSON',
    },
    add: 'Add a condition',
    addGroup: 'Add a group',
    remove: 'Remove this condition',
    terms: 'any of these words or phrases',
    termsHint: 'One on each line. campaign* stands for any ending, @name for a list of words.',
    unless: 'but not as part of any of these',
    unlessHint: 'Look-alikes, one on each line. Leave empty if there are none.',
    count: 'How many different ones it takes',
    first: 'one of these',
    second: 'and one of these',
    further: 'and one of these too',
    addNear: 'Add a third group of words',
    within: 'with at most so many words between',
    account: 'The account is',
    nation: 'The nation is',
    platform: 'The platform is',
    reply: 'Is it a reply?',
    media: 'Does it have a picture or film?',
    either: 'Either',
    yes: 'Yes',
    no: 'No',
    during: 'It is during',
    period: { 'pre-election': 'a pre-election period', mourning: 'national mourning' },
    detector: 'We find',
    about: 'What it is about',
    json: 'Condition as JSON',
    jsonHint: 'This one has no sentence. It stays as it is unless you change it here.',
    jsonWrong: 'This is not JSON that a condition can be. What was there before still holds.',
    inWords: 'In words',
    part: (n) => `Condition ${n}`,
    and: ' and ',
    or: ' or ',
    mentions: (terms) => `the post mentions ${terms}`,
    mentionsSeveral: (count, terms) => `the post mentions ${count} different ones of ${terms}`,
    butNot: (terms) => ` but not as part of ${terms}`,
    isNear: (terms, within) => `${terms} stand within ${within} words of each other`,
    sameSentence: (parts) => `in one sentence, ${parts}`,
    sameClause: (parts) => `in one part of a sentence, ${parts}`,
    inReply: (part) => `of the post being answered, ${part}`,
    inAlt: (part) => `of a picture’s description, ${part}`,
    not: (part) => `it is not so that ${part}`,
    accountIs: (names) => `the account is ${names}`,
    nationIs: (names) => `the nation is ${names}`,
    platformIs: (names) => `it is on ${names}`,
    isReply: 'it is a reply',
    isNoReply: 'it is not a reply',
    hasMedia: 'it has a picture or film',
    hasNoMedia: 'it has no picture or film',
    duringIt: (period) => `it is during ${period}`,
    finds: (what) => `we find ${what}`,
    pattern: (pattern) => `the text matches ${pattern}`,
  },
  cy: {
    when: 'Pryd dylai siarad?',
    mode: 'Mae’n siarad pan fydd',
    modes: { all: 'pob un o’r rhain yn wir', any: 'unrhyw un o’r rhain yn wir', none: 'dim un o’r rhain yn wir' },
    lookFor: 'Chwilio am',
    kinds: {
      terms: 'Mae’r neges yn sôn am…',
      near: 'Mae geiriau’n sefyll yn agos at ei gilydd',
      sentence: 'Mae’r un frawddeg…',
      clause: 'Mae’r un rhan o frawddeg…',
      reply: 'Mae’r neges a atebir…',
      alt: 'Mae disgrifiad llun…',
      context: 'Y cyfrif, y lle neu’r math o neges yw…',
      during: 'Mae hi yn ystod…',
      detector: 'Rydym yn canfod…',
      group: 'Grŵp o amodau',
      json: 'Rhywbeth wedi’i ysgrifennu fel JSON',
    },
    add: 'Ychwanegu amod',
    addGroup: 'Ychwanegu grŵp',
    remove: 'Tynnu’r amod hwn',
    terms: 'unrhyw un o’r geiriau neu’r ymadroddion hyn',
    termsHint: 'Un ar bob llinell. Mae campaign* yn sefyll am unrhyw derfyniad, @enw am restr geiriau.',
    unless: 'ond nid fel rhan o unrhyw un o’r rhain',
    unlessHint: 'Pethau tebyg, un ar bob llinell. Gadewch yn wag os nad oes rhai.',
    count: 'Faint o rai gwahanol sydd eu hangen',
    first: 'un o’r rhain',
    second: 'ac un o’r rhain',
    further: 'ac un o’r rhain hefyd',
    addNear: 'Ychwanegu trydydd grŵp o eiriau',
    within: 'gyda chynifer â hyn o eiriau rhyngddynt',
    account: 'Y cyfrif yw',
    nation: 'Y wlad yw',
    platform: 'Y platfform yw',
    reply: 'Ai ateb ydyw?',
    media: 'A oes llun neu ffilm ganddi?',
    either: 'Y naill neu’r llall',
    yes: 'Oes, ydy',
    no: 'Na',
    during: 'Mae hi yn ystod',
    period: { 'pre-election': 'cyfnod cyn etholiad', mourning: 'galar cenedlaethol' },
    detector: 'Rydym yn canfod',
    about: 'Am beth y mae',
    json: 'Amod fel JSON',
    jsonHint: 'Nid oes brawddeg ar gyfer hwn. Mae’n aros fel y mae oni bai i chi ei newid yma.',
    jsonWrong: 'Nid JSON y gall amod fod yw hwn. Mae’r hyn oedd yno o’r blaen yn dal.',
    inWords: 'Mewn geiriau',
    part: (n) => `Amod ${n}`,
    and: ' a ',
    or: ' neu ',
    mentions: (terms) => `mae’r neges yn sôn am ${terms}`,
    mentionsSeveral: (count, terms) => `mae’r neges yn sôn am ${count} o rai gwahanol o ${terms}`,
    butNot: (terms) => ` ond nid fel rhan o ${terms}`,
    isNear: (terms, within) => `mae ${terms} yn sefyll o fewn ${within} gair i’w gilydd`,
    sameSentence: (parts) => `mewn un frawddeg, ${parts}`,
    sameClause: (parts) => `mewn un rhan o frawddeg, ${parts}`,
    inReply: (part) => `o’r neges a atebir, ${part}`,
    inAlt: (part) => `o ddisgrifiad llun, ${part}`,
    not: (part) => `nid yw’n wir bod ${part}`,
    accountIs: (names) => `y cyfrif yw ${names}`,
    nationIs: (names) => `y wlad yw ${names}`,
    platformIs: (names) => `mae ar ${names}`,
    isReply: 'mae’n ateb',
    isNoReply: 'nid yw’n ateb',
    hasMedia: 'mae llun neu ffilm ganddi',
    hasNoMedia: 'nid oes llun na ffilm ganddi',
    duringIt: (period) => `mae hi yn ystod ${period}`,
    finds: (what) => `rydym yn canfod ${what}`,
    pattern: (pattern) => `mae’r testun yn cyfateb i ${pattern}`,
  },
};
