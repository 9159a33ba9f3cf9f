import { differenceBetween } from '../../../clearance/difference';
import { CLOCKS_MAY_DIFFER } from '../../../clearance/judge';
import { packsFor } from '../../../guidance/in-force';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { DifferenceList } from '../../../ui/difference-list';
import { clearanceDecideWords } from '../../../ui/words/clearance-decide';
import { clearancesWords } from '../../../ui/words/clearances';
import { moment } from '../../../ui/words/say';
import { SigningKeyForm } from '../../common/signing-key-form';
import { useOwnKey } from '../../common/use-own-key';
import { DecideForm } from './decide-form';
import { History } from './history';
import { PostPreview } from './post-preview';
import { TwoFindings } from './two-findings';
import { useClearance } from './use-clearance';

/** A request as the one who decides sees it: the post, what both sides' guidance says of it, what changed, and the form. */
export function DecideRoom({ hash, packs: all, language }: { hash: string | undefined; packs: Pack[]; language: Language }) {
  const words = clearanceDecideWords[language];
  const clearance = useClearance(hash);
  const key = useOwnKey();
  if (clearance === undefined || key === undefined) return null;
  if (clearance === null) return <h1 class="govuk-heading-m">{clearancesWords[language].notHere}</h1>;
  const { row, request, events, state, before, drafter } = clearance;
  const { subject, account, posting, note, previous } = request;
  const packs = packsFor(all, account);
  const over = state.is === 'withdrawn' || state.is === 'posted';
  const own = row.asked || key?.thumbprint === drafter;
  const future = request.at > Date.now() + CLOCKS_MAY_DIFFER;
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">
        {words.lead(request.by, moment(request.at, language))} {posting ? words.posting(moment(posting, language)) : words.soon}
      </p>
      {note && (
        <p class="govuk-body">
          {words.note}: “{note}”
        </p>
      )}
      <PostPreview subject={subject} language={language} />
      {before && (
        <section aria-label={words.changed}>
          <h2 class="govuk-heading-m">{words.changed}</h2>
          <DifferenceList difference={differenceBetween(before.subject, subject)} was={words.before} language={language} />
        </section>
      )}
      {previous && !before && <p class="govuk-body">{words.unseenBefore}</p>}
      <TwoFindings request={request} packs={packs} language={language} />
      {events.length > 1 && (
        <>
          <h2 class="govuk-heading-m">{words.earlier}</h2>
          <History events={events.slice(1)} request={request} packs={packs} language={language} />
        </>
      )}
      {own && <p class="govuk-inset-text">{words.own}</p>}
      {over && <p class="govuk-inset-text">{words.notWaiting}</p>}
      {future && <p class="govuk-inset-text">{words.future}</p>}
      {!own && !over && <SigningKeyForm own={key} language={language} />}
      {!own && !over && key && <DecideForm clearance={clearance} signingKey={key} packs={packs} language={language} />}
    </>
  );
}
