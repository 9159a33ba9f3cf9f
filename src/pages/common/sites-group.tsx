import browser from 'webextension-polyfill';
import type { Language } from '../../shared/words';
import type { Spot } from '../../spots/platforms/adapter';
import { adapterName } from '../../ui/words/common';
import { SiteLine } from './site-line';

interface SitesGroupProps {
  title: string;
  allowAll: string;
  sites: Spot[];
  granted: string[];
  language: Language;
  ask(origins: string[]): Promise<boolean>;
  withdraw(origins: string[]): void;
}

const originsOf = ({ hosts }: Spot): string[] => hosts.map((host) => `https://${host}/*`);

/** Sites that can be allowed together, in one question of the browser's, or one by one. */
export function SitesGroup({ title, allowAll, sites, granted, language, ask, withdraw }: SitesGroupProps) {
  const has = (site: Spot): boolean => originsOf(site).every((origin) => granted.includes(origin));
  const always = new Set(browser.runtime.getManifest().host_permissions);
  const missing = sites.filter((site) => !has(site)).flatMap(originsOf);
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="tips access">
        {sites.map((site) => (
          <SiteLine
            key={site.id}
            name={adapterName(site)}
            allowed={has(site)}
            language={language}
            allow={() => void ask(originsOf(site))}
            withdraw={originsOf(site).every((origin) => always.has(origin)) ? undefined : () => withdraw(originsOf(site))}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void ask(missing)}>
          {allowAll}
        </button>
      )}
    </>
  );
}
