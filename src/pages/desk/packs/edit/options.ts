import { CONCERN_IDS } from '../../../../guidance/concerns';
import type { Pack } from '../../../../guidance/pack';
import { type SourcedTip, tipsOf } from '../../../../guidance/tips';
import { ACCOUNT_KINDS, AREAS, GAPS, type Language, NATIONS, PLATFORMS, SEVERITIES } from '../../../../shared/words';
import { commonWords, PLATFORM_NAMES } from '../../../../ui/words/common';
import { concernWords } from '../../../../ui/words/concerns';
import { conditionWords } from '../../../../ui/words/conditions';
import { learningWords } from '../../../../ui/words/learning';
import { say } from '../../../../ui/words/say';

const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>): { value: Value; text: string }[] =>
  values.map((value) => ({ value, text: names[value] }));

/** What can be chosen in the forms, in the reader's language. */
export const accountOptions = (language: Language) => named(ACCOUNT_KINDS, commonWords[language].account);
export const nationOptions = (language: Language) => named(NATIONS, commonWords[language].nation);
export const platformOptions = () => named(PLATFORMS, PLATFORM_NAMES);
export const severityOptions = (language: Language) => named(SEVERITIES, commonWords[language].severity);
export const areaOptions = (language: Language) => named(AREAS, learningWords[language].area);
export const gapOptions = (language: Language) => named(GAPS, learningWords[language].gap);
export const periodOptions = (language: Language) => named(['pre-election', 'mourning'] as const, conditionWords[language].period);

export const concernOptions = (language: Language) => named(CONCERN_IDS, concernWords[language]).sort((a, b) => a.text.localeCompare(b.text, language));

/** Every tip that a pack may lead to: its own first, then those of the packs below. */
export function tipOptions(pack: Pack, under: readonly Pack[], language: Language): { value: string; text: string }[] {
  const named = (tips: SourcedTip[]) => tips.map(({ tip }) => ({ value: tip.id, text: say(tip.title, language).text || tip.id }));
  const own = named(tipsOf([pack]));
  const mine = new Set(own.map(({ value }) => value));
  const others = named(tipsOf([...under])).filter(({ value }) => !mine.has(value));
  return [...own, ...others.sort((a, b) => a.text.localeCompare(b.text, language))];
}
