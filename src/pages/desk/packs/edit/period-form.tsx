import type { AccountKind, Nation } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { DateField } from '../../../../ui/date-field';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit } from './edit';
import { accountOptions, nationOptions, periodOptions } from './options';

/** Days on which other rules hold, and for whom. */
export function PeriodForm({ edit, n }: { edit: Edit; n: number }) {
  const { language } = edit;
  const words = packEditorWords[language];
  const statuses = (['certain', 'expected'] as const).map((value) => ({ value, text: words.statuses[value] }));
  const until = edit.text('periods', n, 'until');
  return (
    <>
      <SaidField {...edit.said('periods', n, 'title')} legend={words.title} />
      <SelectField {...edit.text('periods', n, 'kind')} label={words.kind} options={periodOptions(language)} />
      <DateField {...edit.text('periods', n, 'from')} label={words.from} />
      <DateField {...until} error={until.error ?? edit.error('periods', n)} label={words.until} />
      <CheckBoxes<AccountKind> {...edit.several<AccountKind>(true, 'periods', n, 'accounts')} legend={words.accounts} options={accountOptions(language)} />
      <CheckBoxes<Nation> {...edit.several<Nation>(true, 'periods', n, 'nations')} legend={words.nations} options={nationOptions(language)} />
      <SelectField {...edit.text('periods', n, 'status')} label={words.status} options={statuses} />
    </>
  );
}
