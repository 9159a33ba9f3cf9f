import { useState } from 'preact/hooks';
import type { PatternEngine } from '../../../../checks/patterns';
import { runExamples } from '../../../../checks/prove-pack';
import type { LayeredPack } from '../../../../guidance/layers';
import type { Pack } from '../../../../guidance/pack';
import { readPackValue } from '../../../../guidance/read-pack';
import { openPack, signPack } from '../../../../guidance/signed-pack';
import { compareVersions, nextVersion } from '../../../../guidance/version';
import type { Problem } from '../../../../shared/result';
import { today } from '../../../../shared/uk-time';
import type { Language } from '../../../../shared/words';
import { noteSigned } from '../../../../storage/pack-drafts';
import type { PackDraftRecord } from '../../../../storage/pack-records';
import { takePack } from '../../../../storage/received-packs';
import { ErrorSummary } from '../../../../ui/error-summary';
import { TextField } from '../../../../ui/text-field';
import { packTrouble } from '../../../../ui/words/pack-trouble';
import { signPackWords } from '../../../../ui/words/sign-pack';
import { signingKeyWords } from '../../../../ui/words/signing-key';
import { CopyButton } from '../../../common/copy-button';
import { download } from '../../../common/download';
import { KeyWords } from '../../../common/key-words';
import { Trouble } from '../../../common/trouble';
import { useOwnKey } from '../../../common/use-own-key';
import { useSaving } from '../../../common/use-saving';
import { Facts } from '../facts';
import type { Edit } from './edit';

interface SignFormProps {
  edit: Edit;
  id: string;
  signed: PackDraftRecord['signed'];
  problems: Problem[] | undefined;
  showProblems(): void;
  packs: LayeredPack[];
  patterns: PatternEngine | undefined;
}

/** Signs a version of the pack, and hands it to the person as a file or as text. */
export function SignForm({ edit, id, signed, problems, showProblems, packs, patterns }: SignFormProps) {
  const { language, pack } = edit;
  const words = signPackWords[language];
  const key = useOwnKey();
  const { trouble, save } = useSaving();
  const [last, setLast] = useState(signed?.version ?? packs.find((one) => one.pack.id === pack.id)?.pack.version);
  const [version, setVersion] = useState(() => nextVersion(last, today()));
  const [wrong, setWrong] = useState<string>();
  const [round, setRound] = useState(0);
  const [text, setText] = useState<{ version: string; signed: string }>();
  if (key === undefined || problems === undefined) return null;
  if (!key) {
    return (
      <p class="govuk-inset-text">
        {words.noKey}{' '}
        <a class="govuk-link" href="#/packs/key">
          {words.makeKey}
        </a>
      </p>
    );
  }
  if (problems.length > 0) {
    return (
      <>
        <p class="govuk-inset-text">{words.mendFirst(problems.length)}</p>
        <button type="button" class="govuk-button" onClick={showProblems}>
          {words.show}
        </button>
      </>
    );
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const bad = !/^\d+(?:\.\d+){1,3}$/.test(version) ? words.versionWrong : last && compareVersions(version, last) <= 0 ? words.versionOld(last) : undefined;
    setWrong(bad);
    setRound(round + 1);
    if (bad) return;
    const finished: Pack = { ...pack, version };
    // What was found last may be about the pack as it was a moment ago.
    if (!readPackValue(finished, { under: edit.under, runExamples, patterns }).ok) {
      showProblems();
      return;
    }
    await save(async () => {
      const made = await signPack(finished, key, key.vouches);
      await noteSigned(id, version);
      edit.set(['version'], version);
      setText({ version, signed: made });
      setLast(version);
      setVersion(nextVersion(version, today()));
    });
  };
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {wrong && <ErrorSummary language={language} mistakes={[{ text: wrong, field: 'version' }]} round={round} />}
      <Facts
        facts={[
          [words.signs, `${key.name}`],
          [signingKeyWords[language].words, <KeyWords key="words" thumbprint={key.thumbprint} />],
        ]}
      />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="version"
          narrow
          label={words.version}
          hint={last ? words.versionHint(last) : words.versionFirst}
          error={wrong}
          value={version}
          onChange={setVersion}
        />
        <button type="submit" class="govuk-button">
          {words.sign}
        </button>
      </form>
      <p class="govuk-body" role="status">
        {text && words.signed(text.version)}
      </p>
      {text && <Share text={text.signed} name={`${pack.id}-${text.version}.gap-pack`} language={language} under={edit.under} />}
    </>
  );
}

function Share({ text, name, language, under }: { text: string; name: string; language: Language; under: Pack[] }) {
  const words = signPackWords[language];
  const { trouble, save } = useSaving();
  const [taken, setTaken] = useState<string>();
  const take = (): void =>
    void save(async () => {
      const opening = await openPack(text, { under });
      const refused = opening.ok ? await takePack({ opened: opening.value }) : opening.why;
      setTaken(refused ? packTrouble(refused, undefined, language) : words.taken);
    });
  const steps = (all: string[]) => (
    <ol class="govuk-list govuk-list--number">
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <div>
        <button type="button" class="govuk-button" onClick={() => download(name, text, 'text/plain')}>
          {words.save}
        </button>
      </div>
      <CopyButton text={text} label={words.copy} done={words.copied} />
      <button type="button" class="govuk-button govuk-button--secondary" onClick={take}>
        {words.takeHere}
      </button>
      <p class="govuk-body" role="status">
        {taken}
      </p>
      <h2 class="govuk-heading-m">{words.send}</h2>
      {steps(words.sendSteps)}
      <h2 class="govuk-heading-m">{words.site}</h2>
      {steps(words.siteSteps)}
    </>
  );
}
