import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../shared/words';
import { hostsByPlatform } from '../../spots/where';
import { accessWords } from '../../ui/words/access';
import { PLATFORM_NAMES } from '../../ui/words/common';
import { hostIn } from './host-in';

const originsOf = (hosts: string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** Every origin that the browser lets us read, kept up to date. */
function useGranted(): string[] | undefined {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    const look = (): void => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}

/** The sites that may be read, platform by platform, and Mastodon servers one by one: to allow, and to take back. */
export function SiteAccess({ language }: { language: Language }) {
  const words = accessWords[language];
  const granted = useGranted();
  const [refused, setRefused] = useState(false);
  const ask = async (origins: string[]): Promise<void> => setRefused(!(await browser.permissions.request({ origins }).catch(() => false)));
  const withdraw = (origins: string[]): void => void browser.permissions.remove({ origins }).catch(() => false);
  if (!granted) return null;

  const known = hostsByPlatform();
  const listed = new Set(known.flatMap(({ hosts }) => originsOf(hosts)));
  const servers = granted.filter((origin) => /^https:\/\/[^*]+\/\*$/.test(origin) && !listed.has(origin));
  const always = new Set(browser.runtime.getManifest().host_permissions);
  return (
    <section>
      <h2 class="govuk-heading-m">{words.access}</h2>
      <p class="govuk-body">{words.accessHelp}</p>
      <ul class="tips access">
        {known.map(({ platform, hosts }) => {
          const origins = originsOf(hosts);
          const has = origins.every((origin) => granted.includes(origin));
          const name = PLATFORM_NAMES[platform];
          return (
            <li class="tips__item" key={platform}>
              <span aria-hidden="true" class={has ? 'tips__mark tips__mark--done' : 'tips__mark'}>
                {has ? '✓' : '○'}
              </span>
              <span>
                {name} <span class="secondary">· {has ? words.allowed : words.notAllowed}</span>
              </span>
              {!has && (
                <button type="button" class="link" onClick={() => void ask(origins)}>
                  {words.allow(name)}
                </button>
              )}
              {has && !origins.every((origin) => always.has(origin)) && (
                <button type="button" class="link" onClick={() => withdraw(origins)}>
                  {words.withdraw(name)}
                </button>
              )}
            </li>
          );
        })}
        {servers.map((origin) => {
          const name = new URL(origin.replace('/*', '/')).hostname;
          return (
            <li class="tips__item" key={origin}>
              <span aria-hidden="true" class="tips__mark tips__mark--done">
                ✓
              </span>
              <span>
                {name} <span class="secondary">· {words.allowed}</span>
              </span>
              <button type="button" class="link" onClick={() => withdraw([origin])}>
                {words.withdraw(name)}
              </button>
            </li>
          );
        })}
      </ul>
      <MastodonServer language={language} ask={(host) => ask([`https://${host}/*`])} />
      <p class="govuk-body" role="status">
        {refused && words.refused}
      </p>
    </section>
  );
}

function MastodonServer({ language, ask }: { language: Language; ask(host: string): Promise<void> }) {
  const words = accessWords[language];
  const [server, setServer] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = hostIn(server);
    setWrong(!host);
    if (host) void ask(host).then(() => setServer(''));
  };
  return (
    <form onSubmit={submit} noValidate>
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
          value={server}
          onInput={(event) => setServer(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {words.serverAllow}
      </button>
    </form>
  );
}
