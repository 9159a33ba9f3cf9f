import { freeId } from '../../../../guidance/new-pack';
import type { ChecklistItem } from '../../../../guidance/pack';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit, Path } from './edit';
import { idAsNamed } from './new-items';
import { tipOptions } from './options';

/** The points that somebody confirms, in their order. */
export function ChecklistItems({ edit, path }: { edit: Edit; path: Path }) {
  const { language, pack, under } = edit;
  const words = packEditorWords[language];
  const items = (edit.get(...path) ?? []) as ChecklistItem[];
  return (
    <>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the id follows what is typed, and the field must not lose its focus over that
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            {words.item} {at + 1}
          </legend>
          <SaidField
            {...edit.said(...path, at, 'text')}
            legend={words.item}
            onChange={(value) =>
              edit.setTogether([
                [[...path, at, 'text'], value],
                [[...path, at, 'id'], idAsNamed(item.id, 'item', item.text.en, value.en, items)],
              ])
            }
          />
          <SelectField {...edit.maybe(...path, at, 'tip')} label={words.itemTip} options={[{ value: '', text: '–' }, ...tipOptions(pack, under, language)]} />
          <button type="button" class="link govuk-body" onClick={() => edit.remove(path, at)}>
            {words.remove}
            <span class="govuk-visually-hidden">
              : {words.item} {at + 1}
            </span>
          </button>
        </fieldset>
      ))}
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => edit.insert(path, { id: freeId('item', items), text: { en: '' } })}>
        {words.addItem}
      </button>
    </>
  );
}
