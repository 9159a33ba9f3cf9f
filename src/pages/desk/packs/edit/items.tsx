import type { ComponentChildren } from 'preact';
import type { Pack } from '../../../../guidance/pack';
import type { Said } from '../../../../shared/words';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { say } from '../../../../ui/words/say';
import type { Edit } from './edit';

type Listed = 'tips' | 'rules' | 'checklists' | 'periods' | 'courses';
type Item<Section extends Listed> = NonNullable<Pack[Section]>[number];

interface ItemsProps<Section extends Listed> {
  section: Section;
  /** The place of the thing to edit; absent for the list of all. */
  at: string | undefined;
  edit: Edit;
  make(pack: Pack): Item<Section>;
  name(item: Item<Section>): Said;
  form(n: number): ComponentChildren;
}

/** A list of things in a pack, each with a form of its own. */
export function Items<Section extends Listed>({ section, at, edit, make, name, form }: ItemsProps<Section>) {
  const { pack, language, home } = edit;
  const words = packEditorWords[language];
  const items = (pack[section] ?? []) as Item<Section>[];
  const n = Number(at);
  const called = (item: Item<Section>): { text: string; lang: string } => {
    const { text, lang } = say(name(item), language);
    return text ? { text, lang } : { text: `${words.unnamed} (${item.id})`, lang: language };
  };
  const item = at === undefined ? undefined : items[n];
  const add = (): void => {
    edit.insert([section], make(pack));
    location.hash = `${home}/${section}/${items.length}`;
  };
  if (item) {
    return (
      <>
        <p class="govuk-body">
          <a class="govuk-link" href={`${home}/${section}`}>
            {words.backTo(words.section[section].toLowerCase())}
          </a>
        </p>
        {form(n)}
        <button
          type="button"
          class="govuk-button govuk-button--warning"
          onClick={() => {
            edit.remove([section], n);
            location.hash = `${home}/${section}`;
          }}
        >
          {words.remove}
          <span class="govuk-visually-hidden">: {called(item).text}</span>
        </button>
      </>
    );
  }
  return (
    <>
      {items.length === 0 && <p class="govuk-body">{words.none}</p>}
      <ol class="govuk-list items">
        {items.map((each, place) => {
          const { text, lang } = called(each);
          return (
            <li key={each.id} class="items__item">
              <a class="govuk-link" href={`${home}/${section}/${place}`} lang={lang}>
                {text}
              </a>{' '}
              {place > 0 && (
                <button type="button" class="link" onClick={() => edit.move([section], place, -1)}>
                  {words.up}
                  <span class="govuk-visually-hidden">: {text}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" class="govuk-button" onClick={add}>
        {words.add}
      </button>
    </>
  );
}
