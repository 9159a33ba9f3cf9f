import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askWorker } from '../../messages/ask-worker';
import type { Language } from '../../shared/words';
import { addSite, removeSites } from '../../storage/settings';
import { identityWords } from '../../ui/words/identity';
import { popupWords } from '../../ui/words/popup';

/** On a site that we know nothing of: the offer to look at what is written there, which the person must ask for and the browser allow. */
export function PromptsHere({ host, language, onAllowed }: { host: string; language: Language; onAllowed: () => void }) {
  const words = popupWords[language];
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const origins = [`https://${host}/*`];
    // The question must follow the click at once, or the browser does not put it. It may close this popup: what is wanted is kept first.
    const asked = browser.permissions.request({ origins }).catch(() => false);
    await addSite(host);
    const given = await asked;
    setRefused(!given);
    if (!given) return removeSites([host]);
    await askWorker('sites.changed', { origins });
    onAllowed();
  };
  return (
    <>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void ask()}>
        {words.promptsHere(host)}
      </button>
      <p class="govuk-body-s" role="status">
        {refused && identityWords[language].refused}
      </p>
    </>
  );
}
