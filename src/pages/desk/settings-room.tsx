import { useState } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import { today } from '../../shared/uk-time';
import type { Language } from '../../shared/words';
import { allAccounts, forgetAccount } from '../../storage/accounts';
import { countDismissals, forgetDismissals } from '../../storage/outcomes';
import type { Settings } from '../../storage/records';
import { commonWords, PLATFORM_NAMES } from '../../ui/words/common';
import { deskWords } from '../../ui/words/desk';
import { say } from '../../ui/words/say';
import { IdentityForm } from '../common/identity-form';
import { SiteAccess } from '../common/site-access';
import { Trouble } from '../common/trouble';
import { useLive } from '../common/use-live';
import { useSaving } from '../common/use-saving';
import { WhatItReads } from '../common/what-it-reads';
import { Forget } from './forget';
import { OwnPeriods } from './own-periods';
import { SilencedRules } from './silenced-rules';

/** The same as welcome asked, and all that the extension remembers beside it. */
export function SettingsRoom({ settings, packs }: { settings: Settings; packs: Pack[] }) {
  const { language } = settings;
  const words = deskWords[language];
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.settings}</h1>
        <h2 class="govuk-heading-m">{words.who}</h2>
        <IdentityForm settings={settings} />
        <SiteAccess language={language} />
        <Accounts language={language} />
        <Dismissals language={language} />
        <SilencedRules settings={settings} packs={packs} />
        <OwnPeriods settings={settings} />
        <Forget language={language} />
        <h2 class="govuk-heading-m">{words.packs}</h2>
        <ul class="govuk-list">
          {packs.map((pack) => (
            <li key={pack.id}>
              {words.packLine(say(pack.title, language).text, pack.version, pack.rules?.length ?? 0, pack.tips?.length ?? 0)}
              {pack.reviewBy < today() && <strong class="govuk-tag govuk-tag--yellow">{words.stale}</strong>}
            </li>
          ))}
        </ul>
        <WhatItReads language={language} />
      </div>
    </div>
  );
}

function Accounts({ language }: { language: Language }) {
  const words = deskWords[language];
  const { value: accounts = [] } = useLive(allAccounts);
  const { trouble, save } = useSaving();
  return (
    <section>
      <h2 class="govuk-heading-m">{words.accounts}</h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="govuk-body">{accounts.length === 0 ? words.accountsNone : words.accountsHelp}</p>
      <ul class="govuk-list">
        {accounts.map(({ platform, handle, kind }) => (
          <li key={`${platform}/${handle}`}>
            @{handle} · {PLATFORM_NAMES[platform]} · {commonWords[language].account[kind]}{' '}
            <button type="button" class="link" onClick={() => void save(() => forgetAccount(platform, handle))}>
              {words.forget}
              <span class="govuk-visually-hidden"> @{handle}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dismissals({ language }: { language: Language }) {
  const words = deskWords[language];
  const { value: count = 0 } = useLive(countDismissals);
  const { trouble, save } = useSaving();
  const [back, setBack] = useState(false);
  const bringBack = async (): Promise<void> => setBack(await save(forgetDismissals));
  return (
    <section>
      <h2 class="govuk-heading-m">{words.silence}</h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="govuk-body">{count === 0 ? words.silencedNone : words.silenced(count)}</p>
      {count > 0 && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void bringBack()}>
          {words.bringBack}
        </button>
      )}
      <p class="govuk-body" role="status">
        {back && words.broughtBack}
      </p>
    </section>
  );
}
