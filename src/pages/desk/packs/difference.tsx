import { useState } from 'preact/hooks';
import { CHANGED_KINDS, type Change, type ChangedKind } from '../../../guidance/pack-difference';
import type { Language } from '../../../shared/words';
import { commonWords } from '../../../ui/words/common';
import { fieldName } from '../../../ui/words/pack-fields';
import { packsWords } from '../../../ui/words/packs';
import { say } from '../../../ui/words/say';

const AT_FIRST = 20;
const MOST_TERMS = 8;

/** What would be different, kind by kind, in words. */
export function Difference({ changes, language }: { changes: Change[]; language: Language }) {
  const words = packsWords[language];
  if (changes.length === 0) return <p class="govuk-body">{words.noChange}</p>;
  return (
    <>
      {CHANGED_KINDS.map((kind) => {
        const ofKind = changes.filter((change) => change.kind === kind);
        return ofKind.length > 0 && <Kind key={kind} kind={kind} changes={ofKind} language={language} />;
      })}
    </>
  );
}

function Kind({ kind, changes, language }: { kind: ChangedKind; changes: Change[]; language: Language }) {
  const words = packsWords[language];
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  return (
    <section>
      <h3 class="govuk-heading-s">
        {words.kind[kind]} <span class="count">({changes.length})</span>
      </h3>
      <ul class="govuk-list changes">
        {shown.map((change) => (
          <li key={change.id} class={`changes__item changes__item--${change.what}`}>
            <Line change={change} language={language} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" class="link govuk-body" onClick={() => setAll(true)}>
          {words.showAll} ({changes.length})
        </button>
      )}
    </section>
  );
}

function Line({ change, language }: { change: Change; language: Language }) {
  const words = packsWords[language];
  const { name, id, what, severity, terms, fields } = change;
  const said = name && say(name, language);
  const names = commonWords[language].severity;
  const listed = (all: string[]): string =>
    all
      .slice(0, MOST_TERMS)
      .map((term) => `“${term}”`)
      .join(', ') + (all.length > MOST_TERMS ? ` ${words.more(all.length - MOST_TERMS)}` : '');
  const more = [
    severity && words.severityChanges(names[severity.before], names[severity.after]),
    fields.length > 0 && words.fields(fields.map((field) => fieldName(field, language)).join(', ')),
    terms && terms.added.length > 0 && words.termsAdded(listed(terms.added)),
    terms && terms.removed.length > 0 && words.termsRemoved(listed(terms.removed)),
  ].filter(Boolean);
  return (
    <>
      <strong class="changes__what">{what === 'severity' ? words.what.changed : words.what[what]}</strong>: <span lang={said?.lang}>{said?.text ?? id}</span>
      {more.length > 0 && <span class="secondary"> · {more.join('; ')}</span>}
    </>
  );
}
