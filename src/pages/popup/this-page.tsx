import { daysLeft, stageOf } from '../../guidance/consultation-stage';
import { gapAt } from '../../guidance/page-topic';
import type { AccountKind, Language } from '../../shared/words';
import type { Body } from '../../spots/government/bodies';
import type { PageFacts } from '../../spots/government/page-facts';
import { day } from '../../ui/words/say';
import { thisPageWords } from '../../ui/words/this-page';
import { Cautions } from './cautions';
import { Offers } from './offers';
import { Starter } from './starter';

interface ThisPageProps {
  body: Body;
  facts: PageFacts | undefined;
  account: AccountKind;
  language: Language;
}

/** A government page: whose it is, where a consultation stands, a post to start from, and the feeds and data it offers. */
export function ThisPage({ body, facts, account, language }: ThisPageProps) {
  const words = thisPageWords[language];
  const stage = stageOf(facts?.type);
  const left = stage === 'open' ? daysLeft(facts?.closes, new Date().toISOString()) : undefined;
  return (
    <section aria-labelledby="this-page">
      <h2 class="govuk-heading-s" id="this-page">
        {words.thisPage}
      </h2>
      <p class="govuk-body-s">
        <strong>{words.bodies[body.kind]}</strong>
        {facts?.organisation && ` · ${facts.organisation}`}
      </p>
      <p class="govuk-body-s">{words.gapHere[gapAt(body.kind, account)]}</p>
      <Cautions body={body} facts={facts} account={account} language={language} />
      {stage && (
        <>
          <p class="govuk-body-s govuk-!-margin-bottom-1">
            <strong class="govuk-tag">{words.stages[stage]}</strong>
          </p>
          <p class="govuk-body-s">
            {stage === 'not-open' && facts?.opens && `${words.opens(day(facts.opens, language))}. `}
            {facts?.closes && stage !== 'answered' && (stage === 'closed' ? words.closedOn : words.closes)(day(facts.closes, language))}
            {left !== undefined && ` (${words.left(left)})`}
          </p>
          <p class="govuk-body-s">{words.stageAdvice[stage]}</p>
        </>
      )}
      {facts && body.kind !== 'party' && <Starter facts={facts} language={language} />}
      {facts && <Offers body={body.kind} facts={facts} language={language} />}
    </section>
  );
}
