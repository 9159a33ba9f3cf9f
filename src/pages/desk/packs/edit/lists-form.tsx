import { useState } from 'preact/hooks';
import { idFrom } from '../../../../guidance/new-pack';
import { LinesField } from '../../../../ui/lines-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { type Edit, fieldId } from './edit';

/** Lists of words that rules name with `@`. */
export function ListsForm({ edit }: { edit: Edit }) {
  const words = packEditorWords[edit.language];
  const [name, setName] = useState('');
  const lists = Object.entries(edit.pack.lists ?? {});
  const add = (event: Event): void => {
    event.preventDefault();
    const id = idFrom(name, 'list');
    if (!edit.pack.lists?.[id]) edit.set(['lists', id], []);
    setName('');
    setTimeout(() => document.getElementById(fieldId('lists', id))?.focus());
  };
  return (
    <>
      {lists.length === 0 && <p class="govuk-body">{words.none}</p>}
      {lists.map(([id]) => (
        <section key={id} class="part">
          <LinesField {...edit.lines('lists', id)} label={`@${id}`} hint={words.listHint} />
          <button type="button" class="link govuk-body" onClick={() => edit.set(['lists', id], undefined)}>
            {words.remove}
            <span class="govuk-visually-hidden">: @{id}</span>
          </button>
        </section>
      ))}
      <form onSubmit={add} noValidate>
        <TextField id="list-name" label={words.listName} value={name} onChange={setName} />
        <button type="submit" class="govuk-button">
          {words.add}
        </button>
      </form>
    </>
  );
}
