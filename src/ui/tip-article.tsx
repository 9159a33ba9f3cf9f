import type { ComponentChildren } from 'preact';
import type { Tip } from '../guidance/pack';
import type { Language } from '../shared/words';
import { learningWords } from './words/learning';
import { day, say } from './words/say';

/** A tip in full: what to do and why, an example put right, and the official document it comes from. */
export function TipArticle({ tip, language, children }: { tip: Tip; language: Language; children?: ComponentChildren }) {
  const words = learningWords[language];
  const title = say(tip.title, language);
  const body = say(tip.body, language);
  const { source, example } = tip;
  return (
    <article>
      <span class="govuk-caption-m">
        {words.gap[tip.gap]} · {words.area[tip.area]}
      </span>
      <h1 class="govuk-heading-m" lang={title.lang}>
        {title.text}
      </h1>
      <p class="govuk-body" lang={body.lang}>
        {body.text}
      </p>
      {example && (
        <dl class="example">
          <dt class="govuk-body-s">{words.before}</dt>
          <dd class="govuk-body" lang="en">
            {example.before}
          </dd>
          <dt class="govuk-body-s">{words.after}</dt>
          <dd class="govuk-body" lang="en">
            {example.after}
          </dd>
        </dl>
      )}
      <p class="govuk-body-s secondary">
        {words.source}{' '}
        <a class="govuk-link" href={source.url} target="_blank" rel="noreferrer noopener" lang="en">
          {source.title}
        </a>
        , <span lang="en">{source.publisher}</span> ({source.verified ? words.checked(day(source.checked, language)) : words.unverified})
      </p>
      {children}
    </article>
  );
}
