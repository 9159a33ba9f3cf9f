import { useState } from 'preact/hooks';
import { sweep } from '../../../storage/clearing';
import type { Settings } from '../../../storage/records';
import { MOST_DAYS, saveSettings } from '../../../storage/settings';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextField } from '../../../ui/text-field';
import { clearanceRecordsWords } from '../../../ui/words/clearance-records';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

/** How long records are kept, and whether the words of a post are kept at all once its clearance is over. */
export function Keeping({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = clearanceRecordsWords[language];
  const [days, setDays] = useState(String(settings.keepDays));
  const [hashOnly, setHashOnly] = useState(settings.hashOnly);
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState(false);
  const { trouble, save } = useSaving();
  const number = Number(days);
  const fits = /^\d+$/.test(days.trim()) && number >= 1 && number <= MOST_DAYS;
  const error = round > 0 && !fits ? words.keepDaysWrong(MOST_DAYS) : undefined;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRound(round + 1);
    setSaved(false);
    if (!fits) return;
    setSaved(
      await save(async () => {
        await saveSettings({ keepDays: number, hashOnly });
        await sweep();
      }),
    );
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h2 class="govuk-heading-m">{words.keeping}</h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {error && <ErrorSummary language={language} mistakes={[{ text: error, field: 'keep-days' }]} round={round} />}
      <TextField id="keep-days" label={words.keepDays} hint={words.keepDaysHint} error={error} value={days} onChange={setDays} narrow />
      <div class="govuk-checkboxes govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id="hash-only"
            checked={hashOnly}
            aria-describedby="hash-only-hint"
            onChange={(event) => setHashOnly(event.currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for="hash-only">
            {words.hashOnly}
          </label>
          <div class="govuk-hint govuk-checkboxes__hint" id="hash-only-hint">
            {words.hashOnlyHint}
          </div>
        </div>
      </div>
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.save}
      </button>
      <p class="govuk-body" role="status">
        {saved && words.saved}
      </p>
    </form>
  );
}
