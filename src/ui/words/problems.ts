import type { Language } from '../../shared/words';
import { packEditorWords } from './pack-editor';
import { SECTIONS, type Section } from './pack-editor-shape';
import { fieldName } from './pack-fields';

type Sentence = (...found: string[]) => string;

/** What a reader of packs finds wrong, in words for whoever fills in the forms. What is not here is said as the reader says it, in English. */
const SENTENCES: [found: RegExp, says: Record<Language, Sentence>][] = [
  [/must not be empty|is missing/, { en: () => 'fill this in', cy: () => 'llenwch hwn' }],
  [/must be a full address/, { en: () => 'enter a full address, with https://', cy: () => 'rhowch gyfeiriad llawn, gyda https://' }],
  [/must be a day such as/, { en: () => 'enter a day', cy: () => 'rhowch ddiwrnod' }],
  [/^"tip" must be small letters/, { en: () => 'choose a tip', cy: () => 'dewiswch gyngor' }],
  [
    /must be small letters/,
    { en: () => 'use small letters, digits and single hyphens', cy: () => 'defnyddiwch lythrennau bach, digidau a chysylltnodau sengl' },
  ],
  [/must be >=1, not 0/, { en: () => 'enter one at least', cy: () => 'rhowch un o leiaf' }],
  [/needs at least one condition/, { en: () => 'add a condition', cy: () => 'ychwanegwch amod' }],
  [/needs an example that must raise it/, { en: () => 'enter a post that must set it off', cy: () => 'rhowch neges sy’n gorfod ei gychwyn' }],
  [/needs a look-alike/, { en: () => 'enter a post that looks alike and must not set it off', cy: () => 'rhowch neges debyg na ddylai ei gychwyn' }],
  [/exactly one answer must be right/, { en: () => 'exactly one answer must be right', cy: () => 'rhaid i un ateb yn union fod yn gywir' }],
  [/a course needs a tip/, { en: () => 'add a tip', cy: () => 'ychwanegwch gyngor' }],
  [/must not end before it begins/, { en: () => 'the last day must not come before the first', cy: () => 'ni chaiff y diwrnod olaf ddod cyn y cyntaf' }],
  [/must be a host name/, { en: () => 'enter a host name, such as old.example.gov.uk', cy: () => 'rhowch enw gwesteiwr, fel hen.enghraifft.llyw.cymru' }],
  [/There is no list called "(.*?)"/, { en: (list) => `there is no list called “${list}”`, cy: (list) => `nid oes rhestr o’r enw “${list}”` }],
  [/There is no tip called "(.*?)"/, { en: (tip) => `there is no tip “${tip}” any more`, cy: (tip) => `nid oes cyngor “${tip}” bellach` }],
  [/There is no rule called "(.*?)"/, { en: (rule) => `there is no rule “${rule}” any more`, cy: (rule) => `nid oes rheol “${rule}” bellach` }],
  [
    /There is another \w+ called "(.*?)"/,
    { en: (id) => `another one has the id “${id}”: choose a different one`, cy: (id) => `mae’r id “${id}” gan un arall: dewiswch un gwahanol` },
  ],
  [
    /should be raised by "(.*)" and is not/s,
    { en: (post) => `“${post}” should set it off, and does not`, cy: (post) => `dylai “${post}” ei gychwyn, ac nid yw’n gwneud` },
  ],
  [
    /should stay silent on "(.*)" and does not/s,
    { en: (post) => `it should stay silent on “${post}”, and does not`, cy: (post) => `dylai aros yn dawel ar “${post}”, ac nid yw’n gwneud` },
  ],
];

/** A problem in the reader's language; `lang` says which it is. */
export function problemText(say: string, language: Language): { text: string; lang: Language } {
  for (const [found, says] of SENTENCES) {
    const match = found.exec(say);
    if (match) return { text: says[language](...match.slice(1)), lang: language };
  }
  return { text: say.replace(/^"[^"]*" /, '').replace(/\.$/, ''), lang: 'en' };
}

const isSection = (step: string): step is Section => (SECTIONS as readonly string[]).includes(step);

/** The section of the editor in which a field of the pack is. */
export const sectionOf = (at: string): Section => {
  const first = at.split('/')[1] ?? '';
  return isSection(first) ? first : 'about';
};

/** Where a field is, in the words of the editor: "Rules 1, what it says". `at` is a JSON pointer. */
export function problemPlace(at: string, language: Language): string {
  const steps = at.split('/').slice(1);
  const section = sectionOf(at);
  const inside = section === 'about' ? steps : steps.slice(1);
  const [item, ...rest] = inside;
  const numbered = section !== 'about' && /^\d+$/.test(item ?? '');
  const names = (numbered ? rest : inside).map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : fieldName(step, language)));
  const place = packEditorWords[language].section[section] + (numbered ? ` ${Number(item) + 1}` : '');
  return [place, names.join(' ')].filter(Boolean).join(', ');
}
