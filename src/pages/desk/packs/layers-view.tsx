import { useMemo, useState } from 'preact/hooks';
import { type Layered, type LayeredPack, type LayerStep, layersOf, searchLayers } from '../../../guidance/layers';
import type { Language } from '../../../shared/words';
import { TextField } from '../../../ui/text-field';
import { commonWords } from '../../../ui/words/common';
import { packLayersWords } from '../../../ui/words/pack-layers';
import { packsWords } from '../../../ui/words/packs';
import { say } from '../../../ui/words/say';

const MOST = 40;

/** For any rule or tip: which pack it comes from, and what overrides it. */
export function LayersView({ packs, silenced, language }: { packs: LayeredPack[]; silenced: string[]; language: Language }) {
  const words = packLayersWords[language];
  const [query, setQuery] = useState('');
  const all = useMemo(() => layersOf(packs, new Set(silenced)), [packs, silenced]);
  const found = useMemo(() => searchLayers(all, query), [all, query]);
  // What several packs have a say in is what people come here for.
  const shown = useMemo(() => [...found].sort((a, b) => b.steps.length - a.steps.length).slice(0, MOST), [found]);
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{packsWords[language].whichSays}</h1>
        <search>
          <TextField id="layer-search" type="search" label={words.search} hint={words.searchHint} value={query} onChange={setQuery} />
        </search>
        <p class="govuk-body-s secondary" role="status">
          {words.found(found.length)}
        </p>
        <ul class="govuk-list layers">
          {shown.map((one) => (
            <LayerItem key={`${one.kind}/${one.id}`} one={one} off={silenced.includes(one.id)} language={language} />
          ))}
        </ul>
        {shown.length < found.length && <p class="govuk-body secondary">{packsWords[language].more(found.length - shown.length)}</p>}
      </div>
    </div>
  );
}

function LayerItem({ one, off, language }: { one: Layered; off: boolean; language: Language }) {
  const words = packLayersWords[language];
  const name = say(one.name, language);
  return (
    <li class="layers__item">
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
        <span class="govuk-caption-m">
          {one.kind === 'rule' ? words.rule : words.tip} · <code>{one.id}</code>
        </span>
        <span class={one.silenced ? 'layers__silenced' : undefined} lang={name.lang}>
          {one.kind === 'tip' ? <a href={`#/tip/${encodeURIComponent(one.id)}`}>{name.text}</a> : name.text}
        </span>
      </h2>
      <ol class="govuk-list govuk-list--number">
        {one.steps.map((step) => (
          <li key={`${step.pack.id}/${step.does}`}>{stepWords(step, language)}</li>
        ))}
        {off && <li>{words.youSilenced}</li>}
      </ol>
    </li>
  );
}

function stepWords({ pack, layer, does, severity }: LayerStep, language: Language): string {
  const words = packLayersWords[language];
  const title = say(pack.title, language).text;
  const from = packsWords[language].layer[layer];
  if (does === 'silences') return words.silences(title, from);
  if (does === 'severity') return words.changesSeverity(title, from, severity ? commonWords[language].severity[severity] : '');
  const level = severity ? ` · ${commonWords[language].severity[severity]}` : '';
  return (does === 'says' ? words.says(title, from) : words.replacesThat(title, from)) + level;
}
