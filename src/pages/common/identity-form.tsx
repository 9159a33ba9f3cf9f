import { useState } from 'preact/hooks';
import { ACCOUNT_KINDS, LANGUAGES, nationsFor } from '../../shared/words';
import { ROLES, type Settings } from '../../storage/records';
import { saveSettings } from '../../storage/settings';
import { RadioGroup } from '../../ui/radio-group';
import { commonWords } from '../../ui/words/common';
import { identityWords } from '../../ui/words/identity';
import { Trouble } from './trouble';
import { useSaving } from './use-saving';

const LANGUAGE_NAMES = { en: 'English', cy: 'Cymraeg' };

/** Who the person is. What was typed stays in the form whether or not it could be saved. */
export function IdentityForm({ settings }: { settings: Settings }) {
  const [form, setForm] = useState(settings);
  const [saved, setSaved] = useState(false);
  const [missing, setMissing] = useState(false);
  const { trouble, save } = useSaving();
  const { language } = settings;
  const words = identityWords[language];
  const set = (change: Partial<Settings>): void => {
    setForm({ ...form, ...change });
    setSaved(false);
    setMissing(false);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { kind, nation, role } = form;
    const fits = nationsFor(kind).includes(nation);
    setMissing(!fits);
    if (!fits) return;
    if (await save(() => saveSettings({ kind, nation, role, language: form.language, welcomed: true }))) {
      setSaved(true);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <RadioGroup
        name="kind"
        legend={words.kind}
        hint={words.kindHint}
        options={ACCOUNT_KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
        value={form.kind}
        onChange={(kind) => set({ kind })}
      />
      <RadioGroup
        name="nation"
        legend={words.nation}
        error={missing ? words.nationMissing : undefined}
        hint={words.nationHint}
        options={nationsFor(form.kind).map((nation) => ({ value: nation, text: commonWords[language].nation[nation] }))}
        value={form.nation}
        onChange={(nation) => set({ nation })}
      />
      <RadioGroup
        name="role"
        legend={words.role}
        options={ROLES.map((role) => ({ value: role, text: words.roles[role] }))}
        value={form.role}
        onChange={(role) => set({ role })}
      />
      <RadioGroup
        name="language"
        legend={words.language}
        options={LANGUAGES.map((one) => ({ value: one, text: LANGUAGE_NAMES[one], lang: one }))}
        value={form.language}
        onChange={(one) => set({ language: one })}
      />
      <button class="govuk-button" type="submit">
        {words.save}
      </button>
      <p class="govuk-body" role="status">
        {saved && words.saved}
      </p>
    </form>
  );
}
