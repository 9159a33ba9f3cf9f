import { useState } from 'preact/hooks';
import { differenceBetween } from '../../../clearance/difference';
import { clearanceNeeded, PRESS_OFFICE_ALONE } from '../../../clearance/need';
import type { ClearanceRequest } from '../../../clearance/request';
import { sketchOf } from '../../../clearance/sketch';
import { subjectOf } from '../../../clearance/subject';
import { signRequest } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { dropAsk } from '../../../storage/asks';
import { requestBefore } from '../../../storage/clearance-seen';
import { recordRequest } from '../../../storage/clearing';
import { eventsOf } from '../../../storage/evidence';
import type { AskRecord } from '../../../storage/records';
import { DifferenceList } from '../../../ui/difference-list';
import { ErrorSummary } from '../../../ui/error-summary';
import { fromPicker, MomentField } from '../../../ui/moment-field';
import { TextField } from '../../../ui/text-field';
import { clearanceAskWords } from '../../../ui/words/clearance-ask';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';
import { say } from '../../../ui/words/say';
import { SigningKeyForm } from '../../common/signing-key-form';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { useOwnKey } from '../../common/use-own-key';
import { useSaving } from '../../common/use-saving';
import { PostPreview } from './post-preview';
import { ReasonList } from './reason-list';
import { useFindings } from './use-findings';

interface AskFormProps {
  ask: AskRecord;
  packs: Pack[];
  language: Language;
}

/** One look at all that will be sent, why each warning may stand, and the signature. */
export function AskForm({ ask, packs, language }: AskFormProps) {
  const words = clearanceAskWords[language];
  const { draft, platform, account, dismissed } = ask;
  const subject = subjectOf(draft, platform, account.handle);
  const [posting, setPosting] = useState('');
  const at = fromPicker(posting);
  const findings = useFindings(packs, { subject, account, at: at ?? ask.at });
  const key = useOwnKey();
  const { value: before } = useLive(async () => {
    const request = await requestBefore(sketchOf(subject.text), subject.platform, subject.account);
    const first = request && (await eventsOf(request)).find((event) => event.kind === 'request');
    return first ? { request, subject: first.request.subject } : null;
  }, [ask.id]);
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const [note, setNote] = useState('');
  const [round, setRound] = useState(0);
  /** Rules for which there was no reason when somebody tried to sign. */
  const [lacking, setLacking] = useState<string[]>([]);
  const { trouble, save } = useSaving();
  if (!findings || before === undefined) return null;

  const need = clearanceNeeded(packs, findings, { platform, account, at: new Date(at ?? ask.at).toISOString() });
  const { stages, checklists, validForHours } = need ?? PRESS_OFFICE_ALONE;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRound(round + 1);
    const without = findings.filter(({ rule, severity }) => severity === 'must' && !reasons[rule]?.trim()).map(({ rule }) => rule);
    setLacking(without);
    if (without.length > 0 || !key) return;
    const request: ClearanceRequest = {
      v: 1,
      at: Date.now(),
      by: key.name,
      subject,
      account: { kind: account.kind, nation: account.nation },
      ...(at !== undefined && { posting: at }),
      findings: findings.map(({ rule, concern, severity }) => {
        const reason = reasons[rule]?.trim();
        return { rule, concern, severity, ...(dismissed.includes(rule) && { dismissed: true }), ...(reason && { reason }) };
      }),
      packs: packs.map(({ id, version }) => [id, version]),
      checklists,
      stages: stages.map(({ id, role }) => ({ id, role })),
      validForHours,
      ...(note.trim() && { note: note.trim() }),
      ...(before?.request && { previous: before.request }),
    };
    await save(async () => {
      const { compact, hash, signer } = await signRequest(request, key);
      await recordRequest({ kind: 'request', at: request.at, token: compact, hash, signer, request });
      await dropAsk(ask.id);
      location.hash = `#/clearances/one/${hash}`;
    });
  };

  return (
    <>
      <p class="govuk-body">{words.lead}</p>
      <PostPreview subject={subject} language={language} />
      {before && Object.keys(differenceBetween(before.subject, subject)).length > 0 && (
        <section aria-label={words.before}>
          <h2 class="govuk-heading-m">{words.before}</h2>
          <DifferenceList difference={differenceBetween(before.subject, subject)} was={clearanceDecideWords[language].before} language={language} />
        </section>
      )}
      <h2 class="govuk-heading-m">{words.who}</h2>
      {!need && <p class="govuk-body">{words.whoNone}</p>}
      <ol class="govuk-list govuk-list--number">
        {stages.map(({ id, role }) => (
          <li key={id}>{say(role, language).text}</li>
        ))}
      </ol>
      <SigningKeyForm own={key} language={language} />
      {trouble && <Trouble trouble={trouble} language={language} />}
      {lacking.length > 0 && (
        <ErrorSummary
          language={language}
          mistakes={findings
            .filter(({ rule }) => lacking.includes(rule))
            .map(({ rule, say: said }) => ({ text: `${words.reasonMissing}: ${say(said, language).text}`, field: `reason-${rule}` }))}
          round={round}
        />
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ReasonList
          findings={findings}
          text={subject.text}
          dismissed={dismissed}
          reasons={reasons}
          lacking={lacking}
          onChange={(rule, reason) => setReasons({ ...reasons, [rule]: reason })}
          language={language}
        />
        <MomentField id="posting" label={words.optional(words.posting)} hint={words.postingHint} value={posting} onChange={setPosting} />
        <TextField id="note" label={words.optional(words.note)} hint={words.noteHint} value={note} onChange={setNote} rows={3} />
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.packs}</span>
          </summary>
          <div class="govuk-details__text">
            {packs.map(({ id, title, version }) => (
              <p key={id}>{words.pack(say(title, language).text, version)}</p>
            ))}
          </div>
        </details>
        {key && <p class="govuk-body">{words.signAs(key.name)}</p>}
        <div class="govuk-button-group">
          {key && (
            <button class="govuk-button" type="submit">
              {words.sign}
            </button>
          )}
          <button
            class="govuk-button govuk-button--secondary"
            type="button"
            onClick={() =>
              void save(() => dropAsk(ask.id)).then((done) => {
                if (done) location.hash = '#/clearances';
              })
            }
          >
            {words.notNow}
          </button>
        </div>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.elsewhere}</span>
          </summary>
          <div class="govuk-details__text">{words.elsewhereHelp}</div>
        </details>
      </form>
    </>
  );
}
