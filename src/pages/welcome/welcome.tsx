import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../storage/records';
import { identityWords } from '../../ui/words/identity';
import { IdentityForm } from '../common/identity-form';
import { PageFrame } from '../common/page-frame';
import { SiteAccess } from '../common/site-access';
import { WhatItReads } from '../common/what-it-reads';

/** The first page anyone sees: what this reads, who you are, and where to try it. */
export function Welcome({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = identityWords[language];
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => setShortcut(all.find(({ name }) => name === 'open-coach')?.shortcut ?? ''));
  }, []);
  useEffect(() => {
    document.title = `${words.welcome} – Gap Monitor`;
  }, [words.welcome]);
  return (
    <PageFrame language={language}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.welcome}</h1>
          <p class="govuk-body-l">{words.lead}</p>
          <WhatItReads language={language} />
          <IdentityForm settings={settings} />
          <SiteAccess language={language} />
          <h2 class="govuk-heading-m">{words.next}</h2>
          <p class="govuk-body">{words.shortcutHelp(shortcut)}</p>
          <p class="govuk-body">
            <a class="govuk-link" href="../practice/index.html">
              {words.toPractice}
            </a>
          </p>
        </div>
      </div>
    </PageFrame>
  );
}
