import type { Language, Said } from '../../shared/words';

/** A pack's text in the reader's language, or in English where nobody has written it; `lang` says which it is. */
export function say(text: Said, language: Language): { text: string; lang: Language } {
  const chosen = text[language];
  return chosen ? { text: chosen, lang: language } : { text: text.en, lang: 'en' };
}

/** A day for people: "15 April 2027". Takes `YYYY-MM-DD` or an instant. */
export const day = (when: string | number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(
    new Date(when),
  );
