import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { nextPeriod, periodsInForce } from '../../guidance/in-force';
import type { Pack, Period } from '../../guidance/pack';
import type { Account } from '../../shared/draft';
import type { Language } from '../../shared/words';
import { commonWords, PLATFORM_NAMES, platformName } from '../../ui/words/common';
import { identityWords } from '../../ui/words/identity';
import { popupWords } from '../../ui/words/popup';
import { day, say } from '../../ui/words/say';
import { thisPageWords } from '../../ui/words/this-page';
import { later } from '../common/later';
import { PromptsHere } from './prompts-here';
import type { TabInFront } from './tab-in-front';

/** What tells which host a retired site is on reads text as the checks do, which is large. */
const MovedSite = later(async () => (await import('./moved-site')).MovedSite);

interface WhereYouAreProps {
  tab: TabInFront;
  account: Account;
  /** `undefined` while they are on their way: the line about periods then keeps its place. */
  packs: Pack[] | undefined;
  language: Language;
  onAllowed: () => void;
}

/** The place, the account, and any period in force: all that decides which guidance holds. */
export function WhereYouAre({ tab, account, packs, language, onAllowed }: WhereYouAreProps) {
  const words = popupWords[language];
  const names = commonWords[language];
  const now = { account, at: new Date().toISOString() };
  const inForce = periodsInForce(packs ?? [], now);
  const next = nextPeriod(packs ?? [], now);
  return (
    <section class="where" aria-label={placeLine(tab, language)}>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{placeLine(tab, language)}</strong>
        <br />
        {words.as(account.handle, names.account[account.kind], names.nation[account.nation])}
      </p>
      {tab.is === 'elsewhere' && <p class="govuk-body-s">{words.nowhereHelp}</p>}
      {tab.is === 'elsewhere' && tab.host && <PromptsHere host={tab.host} language={language} onAllowed={onAllowed} />}
      {tab.is === 'not-reached' && <p class="govuk-body-s">{words.reload}</p>}
      {tab.is === 'no-access' && <Access platform={PLATFORM_NAMES[tab.platform]} origins={tab.origins} language={language} onAllowed={onAllowed} />}
      {packs && (tab.is === 'government' || tab.is === 'elsewhere') && tab.host && <MovedSite host={tab.host} packs={packs} language={language} />}
      {!packs && <p class="govuk-body-s where__period">&nbsp;</p>}
      {inForce.map((period) => (
        <p class="govuk-body-s where__period" key={period.id}>
          <strong class="govuk-tag govuk-tag--red">{words.periodNow(say(period.title, language).text, day(period.until, language))}</strong>
          {certainty(period, language)}
        </p>
      ))}
      {inForce.length === 0 && next && (
        <p class="govuk-body-s where__period">
          {words.periodNext(say(next.title, language).text, day(next.from, language))}
          {certainty(next, language)}
        </p>
      )}
    </section>
  );
}

const certainty = (period: Period, language: Language): string => (period.status === 'expected' ? ` (${popupWords[language].expected})` : '');

function placeLine(tab: TabInFront, language: Language): string {
  const words = popupWords[language];
  switch (tab.is) {
    case 'practice':
      return words.practising;
    case 'elsewhere':
      return words.nowhere;
    case 'guidance-only':
      return words.guidanceOnly(PLATFORM_NAMES[tab.platform]);
    case 'government':
      return thisPageWords[language].bodies[tab.body.kind];
    case 'no-access':
    case 'not-reached':
      return words.notReached(PLATFORM_NAMES[tab.platform]);
    case 'platform': {
      const name = platformName(tab.platform, tab.host);
      if (!tab.spot.canPost) return words.closed(name);
      return tab.draft?.composing ? words.writing(name) : words.reading(name);
    }
  }
}

function Access({ platform, origins, language, onAllowed }: { platform: string; origins: string[]; language: Language; onAllowed: () => void }) {
  const words = popupWords[language];
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const granted = await browser.permissions.request({ origins }).catch(() => false);
    setRefused(!granted);
    if (granted) onAllowed();
  };
  return (
    <>
      <p class="govuk-body-s">{words.noAccess(platform)}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void ask()}>
        {words.allow(platform)}
      </button>
      <p class="govuk-body-s" role="status">
        {refused && identityWords[language].refused}
      </p>
    </>
  );
}
