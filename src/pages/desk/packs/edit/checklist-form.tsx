import type { ConcernId } from '../../../../guidance/concerns';
import type { Checklist, Period } from '../../../../guidance/pack';
import type { AccountKind, Area, Platform } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { ChecklistItems } from './checklist-items';
import { ChecklistStages } from './checklist-stages';
import type { Edit } from './edit';
import { idAsNamed } from './new-items';
import { accountOptions, areaOptions, concernOptions, periodOptions, platformOptions, severityOptions } from './options';

/** A checklist: what the writer confirms, when somebody must clear the post, and who. */
export function ChecklistForm({ edit, n }: { edit: Edit; n: number }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  const checklist = pack.checklists?.[n] as Checklist;
  const hours = checklist.validForHours;
  return (
    <>
      <SaidField
        {...edit.said('checklists', n, 'title')}
        legend={words.title}
        onChange={(value) =>
          edit.setTogether([
            [['checklists', n, 'title'], value],
            [['checklists', n, 'id'], idAsNamed(checklist.id, 'checklist', checklist.title.en, value.en, pack.checklists ?? [])],
          ])
        }
      />
      <h2 class="govuk-heading-m">{words.items}</h2>
      <ChecklistItems edit={edit} path={['checklists', n, 'items']} />
      <h2 class="govuk-heading-m">{words.needed}</h2>
      <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`needed-${n}`}
            checked={checklist.needed !== undefined}
            onChange={(event) => edit.set(['checklists', n, 'needed'], event.currentTarget.checked ? {} : undefined)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`needed-${n}`}>
            {words.neededAlways}
          </label>
        </div>
      </div>
      {checklist.needed && <NeededFields edit={edit} n={n} />}
      {checklist.needed && (
        <>
          <ChecklistStages edit={edit} n={n} />
          <TextField
            id={`hours-${n}`}
            type="number"
            narrow
            label={words.validFor}
            hint={words.validForHint}
            error={edit.error('checklists', n, 'validForHours')}
            value={hours === undefined ? '' : String(hours)}
            onChange={(value) => edit.set(['checklists', n, 'validForHours'], value === '' ? undefined : Number(value), true)}
          />
        </>
      )}
    </>
  );
}

function NeededFields({ edit, n }: { edit: Edit; n: number }) {
  const { language } = edit;
  const words = packEditorWords[language];
  const path = ['checklists', n, 'needed'] as const;
  return (
    <>
      <p class="govuk-hint">{words.neededHint}</p>
      <CheckBoxes<AccountKind> {...edit.several<AccountKind>(false, ...path, 'accounts')} legend={words.accounts} options={accountOptions(language)} />
      <CheckBoxes<Platform> {...edit.several<Platform>(false, ...path, 'platforms')} legend={words.platforms} options={platformOptions()} />
      <CheckBoxes<Area> {...edit.several<Area>(false, ...path, 'areas')} legend={words.areas} options={areaOptions(language)} />
      <SelectField
        {...edit.maybe(...path, 'severity')}
        label={words.fromSeverity}
        options={[{ value: '', text: words.anySeverity }, ...severityOptions(language)]}
      />
      <CheckBoxes<Period['kind']> {...edit.several<Period['kind']>(false, ...path, 'periods')} legend={words.neededPeriods} options={periodOptions(language)} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.neededConcerns}</span>
        </summary>
        <div class="govuk-details__text">
          <CheckBoxes<ConcernId> {...edit.several<ConcernId>(false, ...path, 'concerns')} legend={words.neededConcerns} options={concernOptions(language)} />
        </div>
      </details>
    </>
  );
}
