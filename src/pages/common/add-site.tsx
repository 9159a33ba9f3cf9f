import { useState } from 'preact/hooks';
import { askWorker } from '../../messages/ask-worker';
import type { Language } from '../../shared/words';
import { addSite, removeSites } from '../../storage/settings';
import { accessWords } from '../../ui/words/access';
import { hostIn } from './host-in';

/** Any other site where the person writes: a Mastodon server, a blog, a planning tool. */
export function AddSite({ language, ask }: { language: Language; ask(origins: string[]): Promise<boolean> }) {
  const words = accessWords[language];
  const [site, setSite] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const host = hostIn(site);
    setWrong(!host);
    if (!host) return;
    // The question must follow the click at once, or the browser does not put it.
    const asked = ask([`https://${host}/*`]);
    await addSite(host);
    if (!(await asked)) return removeSites([host]);
    await askWorker('sites.changed', { origins: [`https://${host}/*`] });
    setSite('');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label" for="server">
          {words.server}
        </label>
        <div class="govuk-hint" id="server-hint">
          {words.serverHint}
        </div>
        {wrong && (
          <p class="govuk-error-message" id="server-error">
            {words.serverWrong}
          </p>
        )}
        <input
          class="govuk-input govuk-input--width-20"
          id="server"
          aria-describedby={wrong ? 'server-hint server-error' : 'server-hint'}
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.serverAllow}
      </button>
    </form>
  );
}
