import { useState } from 'preact/hooks';
import { daysLeft, stageOf } from '../../guidance/consultation-stage';
import { starterPost } from '../../guidance/starter-post';
import type { AccountKind, Language } from '../../shared/words';
import type { Body } from '../../spots/government/bodies';
import type { PageFacts } from '../../spots/government/page-facts';
import { day } from '../../ui/words/say';
import { thisPageWords } from '../../ui/words/this-page';

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
      <Caution body={body} facts={facts} account={account} language={language} />
      {stage && (
        <>
          <p class="govuk-body-s govuk-!-margin-bottom-1">
            <strong class="govuk-tag">{words.stages[stage]}</strong>
          </p>
          <p class="govuk-body-s">
            {stage === 'not-open' && facts?.opens && `${words.opens(day(facts.opens, language))}. `}
            {facts?.closes && stage !== 'answered' && words.closes(day(facts.closes, language))}
            {left !== undefined && ` (${words.left(left)})`}
          </p>
          <p class="govuk-body-s">{words.stageAdvice[stage]}</p>
        </>
      )}
      {facts && body.kind !== 'party' && <Starter facts={facts} language={language} />}
      {facts && <Offers facts={facts} language={language} />}
    </section>
  );
}

function Caution({ body, facts, account, language }: ThisPageProps) {
  const words = thisPageWords[language];
  const cautions = [
    body.kind === 'party' && words.partyPage,
    (body.kind === 'parliament' || body.kind === 'judiciary') && words.notGovernment,
    body.kind === 'council' && account === 'central' && words.otherTier.council,
    body.kind === 'uk-government' && account === 'local' && words.otherTier.central,
    facts?.political === 'historic' && words.historic,
    facts?.withdrawn && words.withdrawn,
  ].filter((one) => typeof one === 'string');
  return (
    <>
      {cautions.map((text) => (
        <p class="govuk-body-s" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}

function Starter({ facts, language }: { facts: PageFacts; language: Language }) {
  const words = thisPageWords[language];
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const post = starterPost(facts, stageOf(facts.type));
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{words.startHere}</h3>
      {!post && <p class="govuk-body-s">{words.notYet}</p>}
      {post && (
        <>
          <p class="govuk-body-s starter" lang="en">
            {post}
          </p>
          <button
            type="button"
            class="link govuk-body-s"
            onClick={() =>
              navigator.clipboard.writeText(post).then(
                () => setState('copied'),
                () => setState('failed'),
              )
            }
          >
            {words.copy}
          </button>
          <p class="govuk-body-s" role="status">
            {state === 'copied' && words.copied}
            {state === 'failed' && words.copyFailed}
          </p>
        </>
      )}
    </>
  );
}

function Offers({ facts, language }: { facts: PageFacts; language: Language }) {
  const words = thisPageWords[language];
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{words.data}</h3>
      {facts.offers.length === 0 && (
        <p class="govuk-body-s">
          {words.noFeed} {words.askForFeed}
        </p>
      )}
      <ul class="govuk-list govuk-body-s">
        {facts.offers.map(({ title, url, kind }) => (
          <li key={url}>
            <a class="govuk-link" href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>{' '}
            <span class="secondary">({kind.toUpperCase()})</span>
          </li>
        ))}
      </ul>
      {facts.openLicence && <p class="govuk-body-s secondary">{words.openLicence}</p>}
    </>
  );
}
