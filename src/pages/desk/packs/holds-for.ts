import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { commonWords } from '../../../ui/words/common';
import { packsWords } from '../../../ui/words/packs';

/** Whom a pack holds for, in words. */
export function holdsForWords({ holdsFor }: Pack, language: Language): string {
  const words = commonWords[language];
  const { accounts = [], nations = [] } = holdsFor ?? {};
  const kinds = accounts.map((kind) => words.account[kind]).join(', ');
  const places = nations.map((nation) => words.nation[nation]).join(', ');
  return [kinds, places].filter(Boolean).join(' · ') || packsWords[language].everyone;
}
