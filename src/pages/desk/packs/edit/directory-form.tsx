import { today } from '../../../../shared/uk-time';
import { DateField } from '../../../../ui/date-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { type Edit, fieldId } from './edit';
import { accountOptions, nationOptions, platformOptions } from './options';

/** Accounts that are known, and sites that have closed. */
export function DirectoryForm({ edit }: { edit: Edit }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  const { accounts = [], retired = [] } = pack.directory ?? {};
  const add = (what: 'accounts' | 'retired', item: object, focus: string): void => {
    const directory = pack.directory ?? { checked: today() };
    edit.set(['directory'], { ...directory, [what]: [...(directory[what] ?? []), item] });
    setTimeout(() => document.getElementById(focus)?.focus());
  };
  return (
    <>
      {pack.directory && <DateField {...edit.text('directory', 'checked')} label={words.checkedOn} />}
      {accounts.length + retired.length === 0 && <p class="govuk-body">{words.none}</p>}
      {accounts.map((account, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an account is known by its place while it is typed
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">@{account.handle}</legend>
          <SelectField {...edit.text('directory', 'accounts', at, 'platform')} label={words.platform} options={platformOptions()} />
          <TextField {...edit.text('directory', 'accounts', at, 'handle')} label={words.handle} />
          <TextField {...edit.text('directory', 'accounts', at, 'name')} label={words.accountName} />
          <SelectField {...edit.text('directory', 'accounts', at, 'kind')} label={words.accountKind} options={accountOptions(language)} />
          <SelectField {...edit.text('directory', 'accounts', at, 'nation')} label={words.nation} options={nationOptions(language)} />
          <Remove edit={edit} what="accounts" at={at} name={`@${account.handle}`} />
        </fieldset>
      ))}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() =>
          add('accounts', { platform: 'x', handle: '', kind: 'central', nation: 'uk', name: '' }, fieldId('directory', 'accounts', accounts.length, 'platform'))
        }
      >
        {words.addAccount}
      </button>
      <h2 class="govuk-heading-m">{words.closedSites}</h2>
      {retired.map((site, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a site is known by its place while it is typed
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{site.host}</legend>
          <TextField {...edit.text('directory', 'retired', at, 'host')} label={words.host} />
          <TextField {...edit.maybe('directory', 'retired', at, 'movedTo')} type="url" label={words.movedTo} />
          <Remove edit={edit} what="retired" at={at} name={site.host} />
        </fieldset>
      ))}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() => add('retired', { host: '' }, fieldId('directory', 'retired', retired.length, 'host'))}
      >
        {words.addSite}
      </button>
    </>
  );
}

const Remove = ({ edit, what, at, name }: { edit: Edit; what: string; at: number; name: string }) => (
  <button type="button" class="link govuk-body" onClick={() => edit.remove(['directory', what], at)}>
    {packEditorWords[edit.language].remove}
    <span class="govuk-visually-hidden">: {name}</span>
  </button>
);
