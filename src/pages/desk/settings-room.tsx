import { useState } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import { today } from '../../shared/uk-time';
import type { Language } from '../../shared/words';
import { countDismissals, forgetDismissals } from '../../storage/outcomes';
import type { Settings } from '../../storage/records';
import { deskWords } from '../../ui/words/desk';
import { say } from '../../ui/words/say';
import { IdentityForm } from '../common/identity-form';
import { SiteAccess } from '../common/site-access';
import { Trouble } from '../common/trouble';
import { useLive } from '../common/use-live';
import { useSaving } from '../common/use-saving';
import { WhatItReads } from '../common/what-it-reads';
import { Accounts } from './accounts';
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

function Dismissals({ language }: { language: Language }) {
  const words = deskWords[language];
  const { value: count = 0 } = useLive(countDismissals);
  const { trouble, save } = useSaving();
  const [back, setBack] = useState(false);
  const bringBack = async (): Promise<void> => {
    const done = await save(forgetDismissals);
    setBack(done);
    // The button goes with the last of them.
    if (done) document.getElementById('dismissals')?.focus();
  };
  return (
    <section>
      <h2 class="govuk-heading-m" id="dismissals" tabIndex={-1}>
        {words.silence}
      </h2>
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
