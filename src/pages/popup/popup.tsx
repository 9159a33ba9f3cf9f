import { useEffect, useState } from 'preact/hooks';
import { packsFor } from '../../guidance/in-force';
import { topicOf } from '../../guidance/page-topic';
import { tipsForPage, tipsForPlace, tipsOf } from '../../guidance/tips';
import type { Account } from '../../shared/draft';
import { allCompletions } from '../../storage/learning';
import { tipsMetLately } from '../../storage/outcomes';
import type { Settings } from '../../storage/records';
import { learningWords } from '../../ui/words/learning';
import { popupWords } from '../../ui/words/popup';
import { ApprovalChecklist } from '../common/approval-checklist';
import { CompletedList } from '../common/completed-list';
import { later } from '../common/later';
import { TipList } from '../common/tip-list';
import { TipScreen } from '../common/tip-screen';
import { TipSearch } from '../common/tip-search';
import { useLive } from '../common/use-live';
import { usePacks } from '../common/use-packs';
import { AdapterState } from './adapter-state';
import { PopupHead } from './popup-head';
import { lookAtTab, type TabInFront } from './tab-in-front';
import { ThisPage } from './this-page';
import { WayOut } from './way-out';
import { WhereYouAre } from './where-you-are';
import { YourDraft } from './your-draft';

/** "Back" takes the place of what opened the tip, and so its focus too. Once: as a constant it is called when it is mounted. */
const takeFocus = (back: HTMLElement | null): void => back?.focus();

/** Begun while the settings are still being read: a popup is opened for one tab, and lives for one look or two. */
const firstLook = lookAtTab();

/** The popup opens in a blink; what reckons reviews comes after it has, at its foot, where nothing jumps. */
const LearningHere = later(async () => (await import('./learning-here')).LearningHere);

/** The popup over the tab in front: where you are, what holds here, what to check, what to learn, what to confirm. */
export function Popup({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = popupWords[language];
  const [tab, setTab] = useState<TabInFront>();
  const [openTip, setOpenTip] = useState<string>();
  const look = (): void => void lookAtTab().then(setTab);
  useEffect(() => void firstLook.then(setTab), []);
  const all = usePacks();
  const { value: completions = [] } = useLive(allCompletions);
  const { value: met = new Map<string, number>() } = useLive(tipsMetLately);
  if (!tab) return <p class="govuk-body popup__loading">{words.loading}</p>;

  const draft = tab.is === 'platform' ? tab.draft : undefined;
  const account: Account = draft?.account ?? { kind: settings.kind, nation: settings.nation };
  const packs = packsFor(all ?? [], account);
  const tips = tipsOf(packs);
  const completed = new Set(completions.map(({ tip }) => tip));
  const open = tips.find(({ tip }) => tip.id === openTip);
  if (open) {
    return (
      <main class="popup">
        <button
          type="button"
          class="govuk-back-link link"
          ref={takeFocus}
          onClick={() => {
            setOpenTip(undefined);
            setTimeout(() => document.querySelector<HTMLElement>(`[data-tip="${open.tip.id}"]`)?.focus());
          }}
        >
          {learningWords[language].back}
        </button>
        <TipScreen sourced={open} language={language} />
      </main>
    );
  }
  const here = 'platform' in tab ? tab.platform : undefined;
  const raised = draft?.findings.map(({ tip }) => tip) ?? [];
  const forHere = here
    ? tipsForPlace(tips, { account, platform: here, raised, met, completed })
    : tab.is === 'government'
      ? tipsForPage(tips, account, topicOf({ body: tab.body.kind, type: tab.facts?.type }, account.kind), completed)
      : undefined;
  return (
    <>
      <PopupHead language={language} />
      <main class="popup">
        <WhereYouAre tab={tab} account={account} packs={all && packs} language={language} onAllowed={look} />
        {tab.is === 'platform' && tab.spot.canPost && (
          <YourDraft tab={tab.tab} report={draft} language={language} onChange={look} tips={tips} learn={setOpenTip} />
        )}
        {tab.is === 'platform' && <AdapterState spot={tab.spot} composing={draft?.composing ?? false} tab={tab.tab} language={language} />}
        {tab.is === 'government' && <ThisPage body={tab.body} facts={tab.facts} account={account.kind} language={language} />}
        {forHere && (
          <section aria-labelledby="here">
            <h2 class="govuk-heading-s" id="here">
              {words.forThisPlace}
            </h2>
            <TipList tips={forHere} completed={completed} language={language} atFirst={4} open={setOpenTip} />
          </section>
        )}
        {here && <ApprovalChecklist packs={packs} language={language} />}
        <section>
          <TipSearch tips={tips} completed={completed} language={language} open={setOpenTip} />
        </section>
        {all && <LearningHere packs={packs} language={language} open={setOpenTip} />}
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {learningWords[language].youCompleted} ({completions.length})
            </span>
          </summary>
          <div class="govuk-details__text">
            <CompletedList completions={completions} tips={tips} language={language} open={setOpenTip} />
          </div>
        </details>
        <WayOut language={language} />
      </main>
    </>
  );
}
