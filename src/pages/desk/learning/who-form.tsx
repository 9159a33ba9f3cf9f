import { useState } from 'preact/hooks';
import type { Settings } from '../../../storage/records';
import { saveSettings } from '../../../storage/settings';
import { TextField } from '../../../ui/text-field';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

/** The name and the team that evidence goes out under, if the person wants any. */
export function WhoForm({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = ownLearningWords[language];
  const [name, setName] = useState(settings.learnerName);
  const [team, setTeam] = useState(settings.learnerTeam);
  const [saved, setSaved] = useState(false);
  const { trouble, save } = useSaving();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSaved(await save(() => saveSettings({ learnerName: name.trim(), learnerTeam: team.trim() })));
  };
  return (
    <form class="not-printed" onSubmit={(event) => void submit(event)} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <TextField id="learner-name" label={words.yourName} hint={words.yourNameHint} value={name} onChange={setName} />
      <TextField id="learner-team" label={words.yourTeam} hint={words.yourTeamHint} value={team} onChange={setTeam} />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.save}
      </button>
      <p class="govuk-body" role="status">
        {saved && words.saved}
      </p>
    </form>
  );
}
