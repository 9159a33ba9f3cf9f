import type { ConcernId } from '../../../../guidance/concerns';
import type { Tip } from '../../../../guidance/pack';
import type { AccountKind, Platform } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { DateField } from '../../../../ui/date-field';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit } from './edit';
import { idAsNamed } from './new-items';
import { accountOptions, areaOptions, concernOptions, gapOptions, platformOptions } from './options';
import { QuestionFields } from './question-fields';

/** A tip: the advice, where it comes from, and whom it is for. */
export function TipForm({ edit, n }: { edit: Edit; n: number }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  const tip = pack.tips?.[n] as Tip;
  const example = (part: 'before' | 'after') => (text: string) => {
    const next = { before: '', after: '', ...tip.example, [part]: text };
    edit.set(['tips', n, 'example'], next.before || next.after ? next : undefined, true);
  };
  const verified = edit.get('tips', n, 'source', 'verified') === true;
  return (
    <>
      <SaidField
        {...edit.said('tips', n, 'title')}
        legend={words.title}
        onChange={(value) =>
          edit.setTogether([
            [['tips', n, 'title'], value],
            [['tips', n, 'id'], idAsNamed(tip.id, 'tip', tip.title.en, value.en, pack.tips ?? [])],
          ])
        }
      />
      <SaidField {...edit.said('tips', n, 'body')} legend={words.body} hint={words.bodyHint} rows={4} />
      <TextField {...edit.text('tips', n, 'example', 'before')} label={words.before} rows={2} onChange={example('before')} />
      <TextField {...edit.text('tips', n, 'example', 'after')} label={words.after} rows={2} onChange={example('after')} />
      <SelectField {...edit.text('tips', n, 'area')} label={words.area} options={areaOptions(language)} />
      <SelectField {...edit.text('tips', n, 'gap')} label={words.gap} options={gapOptions(language)} />
      <CheckBoxes<AccountKind> {...edit.several<AccountKind>(true, 'tips', n, 'audience')} legend={words.audience} options={accountOptions(language)} />
      <CheckBoxes<Platform>
        {...edit.several<Platform>(false, 'tips', n, 'platforms')}
        legend={words.platforms}
        hint={words.platformsHint}
        options={platformOptions()}
      />
      <details class="govuk-details" open={(tip.concerns?.length ?? 0) > 0}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.concerns}</span>
        </summary>
        <div class="govuk-details__text">
          <CheckBoxes<ConcernId> {...edit.several<ConcernId>(false, 'tips', n, 'concerns')} legend={words.concerns} options={concernOptions(language)} />
        </div>
      </details>
      <TextField {...edit.text('tips', n, 'source', 'title')} label={words.sourceTitle} />
      <TextField {...edit.text('tips', n, 'source', 'publisher')} label={words.sourcePublisher} />
      <TextField {...edit.text('tips', n, 'source', 'url')} type="url" label={words.sourceUrl} />
      <DateField {...edit.text('tips', n, 'source', 'checked')} label={words.sourceChecked} />
      <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={`verified-${n}`}
            checked={verified}
            onChange={(event) => edit.set(['tips', n, 'source', 'verified'], event.currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`verified-${n}`}>
            {words.verified}
          </label>
        </div>
      </div>
      <QuestionFields edit={edit} n={n} tip={tip} />
      <TextField {...edit.text('tips', n, 'id')} label={words.id} hint={words.idHint} />
    </>
  );
}
