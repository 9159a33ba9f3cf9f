import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../../shared/words';
import type { RecordStoreSetting } from '../../../storage/records';
import { setRecordStore } from '../../../storage/told';
import { TextField } from '../../../ui/text-field';
import { ownLearningWords } from '../../../ui/words/own-learning';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';

/** A store may be asked over https; on this very computer, where nothing travels, also without. */
const goodAddress = (url: string): URL | undefined => {
  try {
    const parsed = new URL(url.trim());
    const here = ['localhost', '127.0.0.1'].includes(parsed.hostname);
    return parsed.protocol === 'https:' || (parsed.protocol === 'http:' && here) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/** Which learning record store, and the key to it. Access to its host is asked for here, at the moment it is needed. */
export function RecordStoreForm({ setting, language }: { setting: RecordStoreSetting | null; language: Language }) {
  const words = ownLearningWords[language];
  const [url, setUrl] = useState(setting?.url ?? '');
  const [user, setUser] = useState(setting?.user ?? '');
  const [password, setPassword] = useState(setting?.password ?? '');
  const [wrong, setWrong] = useState(false);
  const [said, setSaid] = useState('');
  const { trouble, save } = useSaving();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const address = goodAddress(url);
    setWrong(!address);
    setSaid('');
    if (!address) return document.getElementById('store-url')?.focus();
    // The question must follow the click at once, or the browser does not put it.
    const asked = address.protocol === 'https:' ? browser.permissions.request({ origins: [`https://${address.hostname}/*`] }).catch(() => false) : true;
    if (!(await asked)) return setSaid(words.refused);
    if (await save(() => setRecordStore({ url: url.trim(), user, password }))) setSaid(words.saved);
  };
  // What was typed stays, so that saving puts it back.
  const takeOff = async (): Promise<void> => {
    if (!(await save(() => setRecordStore(null)))) return;
    setSaid(words.storeGone);
    document.getElementById('store-url')?.focus();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <TextField id="store-url" type="url" label={words.storeUrl} value={url} onChange={setUrl} error={wrong ? words.storeWrong : undefined} />
      <TextField id="store-user" label={words.storeUser} value={user} onChange={setUser} narrow />
      <TextField id="store-password" type="password" label={words.storePassword} value={password} onChange={setPassword} narrow />
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.save}
      </button>
      {setting && (
        <p class="govuk-body">
          <button type="button" class="link" onClick={() => void takeOff()}>
            {words.storeOff}
          </button>
        </p>
      )}
      <p class="govuk-body" role="status">
        {said}
      </p>
    </form>
  );
}
