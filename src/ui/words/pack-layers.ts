import type { Language } from '../../shared/words';

export interface PackLayersWords {
  search: string;
  searchHint: string;
  found(count: number): string;
  rule: string;
  tip: string;
  says(pack: string, layer: string): string;
  replacesThat(pack: string, layer: string): string;
  changesSeverity(pack: string, layer: string, severity: string): string;
  silences(pack: string, layer: string): string;
  youSilenced: string;
}

/** Which pack says what, and what overrides it. */
export const packLayersWords: Record<Language, PackLayersWords> = {
  en: {
    search: 'Search rules and tips',
    searchHint: 'By their words, or by their id',
    found: (count) => (count === 1 ? '1 found' : `${count} found`),
    rule: 'Rule',
    tip: 'Tip',
    says: (pack, layer) => `Said by “${pack}” (${layer})`,
    replacesThat: (pack, layer) => `“${pack}” (${layer}) says it in its own way, and that holds`,
    changesSeverity: (pack, layer, severity) => `“${pack}” (${layer}) makes it “${severity}”`,
    silences: (pack, layer) => `“${pack}” (${layer}) silences it`,
    youSilenced: 'You switched it off',
  },
  cy: {
    search: 'Chwilio rheolau a chynghorion',
    searchHint: 'Yn ôl eu geiriau, neu yn ôl eu id',
    found: (count) => `${count} wedi’u canfod`,
    rule: 'Rheol',
    tip: 'Cyngor',
    says: (pack, layer) => `Dywedir gan “${pack}” (${layer})`,
    replacesThat: (pack, layer) => `Mae “${pack}” (${layer}) yn ei ddweud yn ei ffordd ei hun, a hynny sy’n dal`,
    changesSeverity: (pack, layer, severity) => `Mae “${pack}” (${layer}) yn ei wneud yn “${severity}”`,
    silences: (pack, layer) => `Mae “${pack}” (${layer}) yn ei dawelu`,
    youSilenced: 'Rydych chi wedi’i ddiffodd',
  },
};
