import { useState } from 'preact/hooks';
import type { Period } from '../../guidance/pack';
import { endPeriod, ownPeriods, savePeriod } from '../../storage/periods';
import type { Settings } from '../../storage/records';
import { DateField } from '../../ui/date-field';
import { SelectField } from '../../ui/select-field';
import { commonWords } from '../../ui/words/common';
import { ownRulesWords } from '../../ui/words/own-rules';
import { day, say } from '../../ui/words/say';
import { Trouble } from '../common/trouble';
import { Undo } from '../common/undo';
import { useLive } from '../common/use-live';
import { useSaving } from '../common/use-saving';

/** The switch for what no calendar knows: a snap election, or national mourning. */
export function OwnPeriods({ settings }: { settings: Settings }) {
  const { language, kind: account, nation } = settings;
  const words = ownRulesWords[language];
  const { value: periods = [] } = useLive(ownPeriods);
  const { trouble, save } = useSaving();
  const [kind, setKind] = useState<Period['kind']>('pre-election');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const [ended, setEnded] = useState<Period>();

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = !from || !until ? words.missingDay : until < from ? words.wrongOrder : undefined;
    setProblem(wrong);
    if (wrong) return;
    const title = { en: ownRulesWords.en.kinds[kind], cy: ownRulesWords.cy.kinds[kind] };
    const period: Period = { id: crypto.randomUUID(), kind, title, from, until, accounts: [account], nations: [nation], status: 'certain' };
    if (await save(() => savePeriod(period))) {
      setFrom('');
      setUntil('');
      setEnded(undefined);
    }
  };

  return (
    <section>
      <h2 class="govuk-heading-m" id="own-periods" tabIndex={-1}>
        {words.periods}
      </h2>
      <p class="govuk-body">{words.periodsHelp}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {periods.length === 0 && <p class="govuk-body">{words.none}</p>}
      <ul class="govuk-list">
        {periods.map((period) => {
          const line = words.runs(say(period.title, language).text, day(period.from, language), day(period.until, language));
          return (
            <li key={period.id}>
              {line}{' '}
              <button type="button" class="link" onClick={() => void save(async () => setEnded(await endPeriod(period.id)))}>
                {words.takeOff}
                <span class="govuk-visually-hidden">: {line}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="govuk-body" role="status">
        {ended && words.takenOff}{' '}
        {ended && (
          <Undo
            key={ended.id}
            text={words.undo}
            back="own-periods"
            undo={async () => {
              const kept = await save(() => savePeriod(ended));
              if (kept) setEnded(undefined);
              return kept;
            }}
          />
        )}
      </p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <div class="govuk-error-summary" role="alert">
            <h3 class="govuk-error-summary__title">{commonWords[language].problem}</h3>
            <p class="govuk-body govuk-!-margin-bottom-0">{problem}</p>
          </div>
        )}
        <SelectField
          id="period-kind"
          label={words.kind}
          value={kind}
          onChange={(value) => setKind(value as Period['kind'])}
          options={Object.entries(words.kinds).map(([value, text]) => ({ value, text }))}
        />
        <div class="filters">
          <DateField id="period-from" label={words.from} value={from} onChange={setFrom} />
          <DateField id="period-until" label={words.until} value={until} onChange={setUntil} />
        </div>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.switchOn}
        </button>
      </form>
    </section>
  );
}
