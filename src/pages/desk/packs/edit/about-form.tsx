import { idFrom } from '../../../../guidance/new-pack';
import type { AccountKind, Nation } from '../../../../shared/words';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { DateField } from '../../../../ui/date-field';
import { SaidField } from '../../../../ui/said-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit } from './edit';
import { accountOptions, nationOptions } from './options';

/** What people see of a pack before they take it. */
export function AboutForm({ edit }: { edit: Edit }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  return (
    <>
      <SaidField
        {...edit.said('title')}
        legend={words.title}
        // The id follows the title until somebody has chosen another.
        onChange={(value) =>
          edit.setTogether([
            [['title'], value],
            [['id'], pack.id === idFrom(pack.title.en, 'pack') ? idFrom(value.en, 'pack') : pack.id],
          ])
        }
      />
      <TextField {...edit.text('id')} label={words.id} hint={words.idHint} />
      <TextField {...edit.text('publisher', 'name')} label={words.publisherName} />
      <TextField {...edit.maybe('publisher', 'contact')} label={words.publisherContact} hint={words.publisherContactHint} />
      <CheckBoxes<AccountKind>
        {...edit.several<AccountKind>(false, 'holdsFor', 'accounts')}
        legend={words.accounts}
        hint={words.accountsHint}
        options={accountOptions(language)}
      />
      <CheckBoxes<Nation>
        {...edit.several<Nation>(false, 'holdsFor', 'nations')}
        legend={words.nations}
        hint={words.nationsHint}
        options={nationOptions(language)}
      />
      <DateField {...edit.text('reviewBy')} label={words.reviewBy} hint={words.reviewByHint} />
    </>
  );
}
