import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../shared/words';
import { sitesIn } from '../../spots/groups';
import { removeSites } from '../../storage/settings';
import { accessWords } from '../../ui/words/access';
import { AddSite } from './add-site';
import { SiteLine } from './site-line';
import { SitesGroup } from './sites-group';
import { useGranted } from './use-granted';
import { useSites } from './use-sites';

/** The sites that may be read: platforms and tools by group or one by one, any other by name; each to allow, and to take back. */
export function SiteAccess({ language }: { language: Language }) {
  const words = accessWords[language];
  const granted = useGranted();
  const sites = useSites();
  const [refused, setRefused] = useState(false);
  const ask = async (origins: string[]): Promise<boolean> => {
    const given = await browser.permissions.request({ origins }).catch(() => false);
    setRefused(!given);
    return given;
  };
  const withdraw = (origins: string[]): void => void browser.permissions.remove({ origins }).catch(() => false);
  if (!granted) return null;

  const own = sites.filter((host) => granted.includes(`https://${host}/*`));
  return (
    <section>
      <h2 class="govuk-heading-m">{words.access}</h2>
      <p class="govuk-body">{words.accessHelp}</p>
      {(['social', 'tools'] as const).map((group) => (
        <SitesGroup
          key={group}
          title={words.groups[group]}
          allowAll={words.allowAll[group]}
          sites={sitesIn(group)}
          granted={granted}
          language={language}
          ask={ask}
          withdraw={withdraw}
        />
      ))}
      <h3 class="govuk-heading-s">{words.groups.own}</h3>
      {own.length > 0 && (
        <ul class="tips access">
          {own.map((host) => (
            <SiteLine
              key={host}
              name={host}
              allowed
              language={language}
              withdraw={() => {
                withdraw([`https://${host}/*`]);
                void removeSites([host]);
              }}
            />
          ))}
        </ul>
      )}
      <AddSite language={language} ask={ask} />
      <p class="govuk-body" role="status">
        {refused && words.refused}
      </p>
    </section>
  );
}
