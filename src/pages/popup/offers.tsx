import { shouldHaveFeed } from '../../guidance/page-topic';
import type { Language } from '../../shared/words';
import type { BodyKind } from '../../spots/government/bodies';
import type { PageFacts } from '../../spots/government/page-facts';
import { thisPageWords } from '../../ui/words/this-page';

/** Feeds and data that the page offers by itself; where a page of its kind should have a feed and has none, how to ask for one. */
export function Offers({ body, facts, language }: { body: BodyKind; facts: PageFacts; language: Language }) {
  const words = thisPageWords[language];
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{words.data}</h3>
      {facts.offers.length === 0 && <p class="govuk-body-s">{words.noFeed}</p>}
      {shouldHaveFeed(body, facts.type) && !facts.offers.some(({ kind }) => kind === 'feed') && <p class="govuk-body-s">{words.askForFeed}</p>}
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
