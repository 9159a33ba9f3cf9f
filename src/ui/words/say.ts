import type { Language, Said } from '../../shared/words';

/** A pack's text in the reader's language, or in English where nobody has written it; `lang` says which it is. */
export function say(text: Said, language: Language): { text: string; lang: Language } {
  const chosen = text[language];
  return chosen ? { text: chosen, lang: language } : { text: text.en, lang: 'en' };
}

/** An account as people write it: a handle with its sign, a name ("Home Office") as it is. */
export const accountName = (handle: string): string => (/^[\w.-]+$/.test(handle) ? `@${handle}` : handle);

const WELSH_MONTHS = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'];
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'Europe/London' });
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

/** A day for people: "15 April 2027". Takes `YYYY-MM-DD` or an instant. Not every browser carries Welsh months, so we do. */
export function day(when: string | number, language: Language): string {
  const at = new Date(when);
  if (Number.isNaN(at.getTime())) return String(when);
  if (language === 'en') return LONG_DAY.format(at);
  const part = Object.fromEntries(DAY.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${Number(part.day)} ${WELSH_MONTHS[Number(part.month) - 1]} ${part.year}`;
}

const WELSH_SHORT = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];
const short = (name: string): string => WELSH_SHORT[WELSH_MONTHS.indexOf(name)] ?? name.slice(0, 3);

/** A day where there is little room, as under a chart: "15 Apr". Takes `YYYY-MM-DD`. */
export function shortDay(when: string, language: Language): string {
  const [number, name = ''] = day(when, language).split(' ');
  return `${number} ${short(name)}`;
}

/** A month: "Apr 2027". Takes `YYYY-MM`. */
export function month(when: string, language: Language): string {
  const [, name = '', year] = day(`${when}-15`, language).split(' ');
  return `${short(name)} ${year}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });

/** A moment for people, in UK time: "15 April 2027, 09:30". Takes milliseconds since 1970. */
export const moment = (when: number, language: Language): string => `${day(when, language)}, ${CLOCK.format(when)}`;
