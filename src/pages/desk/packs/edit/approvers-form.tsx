import { useState } from 'preact/hooks';
import type { Approver } from '../../../../guidance/pack';
import { isPublicKey } from '../../../../shared/signing/public-key';
import { CheckBoxes } from '../../../../ui/check-boxes';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { say } from '../../../../ui/words/say';
import { signPackWords } from '../../../../ui/words/sign-pack';
import { useOwnKey } from '../../../common/use-own-key';
import { type Edit, fieldId } from './edit';

/** What somebody pastes of a key: the whole of it as JSON, or the key itself. */
function readKey(text: string): Approver['key'] | undefined {
  const trimmed = text.trim();
  if (/^[\w-]{43}$/.test(trimmed)) return { kty: 'OKP', crv: 'Ed25519', x: trimmed };
  try {
    const key: unknown = JSON.parse(trimmed);
    return isPublicKey(key) ? { kty: key.kty, crv: key.crv, x: key.x } : undefined;
  } catch {
    return undefined;
  }
}

/** Whose answers clear posts for readers of this pack. */
export function ApproversForm({ edit }: { edit: Edit }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  const own = useOwnKey();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState(false);
  const approvers = pack.approvers ?? [];
  const stages = new Map((pack.checklists ?? []).flatMap((list) => list.stages ?? []).map((stage) => [stage.id, say(stage.role, language).text || stage.id]));
  const add = (event: Event): void => {
    event.preventDefault();
    const read = readKey(key);
    setWrong(!read);
    if (!read) return;
    edit.insert(['approvers'], { name, key: read });
    setName('');
    setKey('');
  };
  return (
    <>
      {approvers.length === 0 && <p class="govuk-body">{words.none}</p>}
      {approvers.map((approver, at) => (
        <fieldset class="govuk-fieldset part" key={approver.key.x}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{approver.name || words.unnamed}</legend>
          <TextField {...edit.text('approvers', at, 'name')} label={words.approver} />
          <p class="govuk-body-s">
            <code id={fieldId('approvers', at, 'key')}>{approver.key.x}</code>
          </p>
          {stages.size > 0 && (
            <CheckBoxes
              {...edit.several(false, 'approvers', at, 'stages')}
              legend={words.approverStages}
              options={[...stages].map(([value, text]) => ({ value, text }))}
            />
          )}
          <button type="button" class="link govuk-body" onClick={() => edit.remove(['approvers'], at)}>
            {words.remove}
            <span class="govuk-visually-hidden">: {approver.name}</span>
          </button>
        </fieldset>
      ))}
      {own && !approvers.some((approver) => approver.key.x === own.publicKey.x) && (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => edit.insert(['approvers'], { name: own.name, key: { ...own.publicKey } })}
        >
          {words.useMyKey}
        </button>
      )}
      {own === null && (
        <p class="govuk-body">
          {signPackWords[language].noKey}{' '}
          <a class="govuk-link" href="#/packs/key">
            {signPackWords[language].makeKey}
          </a>
        </p>
      )}
      <form onSubmit={add} noValidate>
        <TextField id="approver-name" label={words.approver} value={name} onChange={setName} />
        <TextField
          id="approver-key"
          label={words.approverKey}
          hint={words.approverKeyHint}
          error={wrong ? words.keyWrong : undefined}
          value={key}
          onChange={setKey}
        />
        <button type="submit" class="govuk-button">
          {words.addApprover}
        </button>
      </form>
    </>
  );
}
