import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../shared/words';
import { identityWords } from '../../ui/words/identity';

/** The sites that the manifest asks for; Firefox lets people withhold or take back each of them. */
const origins = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Whether the browser lets us read the composers, and the button that asks it to. */
export function SiteAccess({ language }: { language: Language }) {
  const words = identityWords[language];
  const [granted, setGranted] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains({ origins: origins() }).then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const ask = async (): Promise<void> => {
    const answer = await browser.permissions.request({ origins: origins() }).catch(() => false);
    setGranted(answer);
    setRefused(!answer);
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{words.access}</h2>
      {granted !== undefined && <p class="govuk-body">{granted ? words.accessGranted : words.accessMissing}</p>}
      {granted === false && (
        <button type="button" class="govuk-button" onClick={() => void ask()}>
          {words.allow}
        </button>
      )}
      <p class="govuk-body" role="status">
        {refused && words.refused}
      </p>
    </section>
  );
}
