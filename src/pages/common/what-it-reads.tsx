import type { Language } from '../../shared/words';
import { identityWords } from '../../ui/words/identity';

export function WhatItReads({ language }: { language: Language }) {
  const words = identityWords[language];
  return (
    <section>
      <h2 class="govuk-heading-m">{words.whatItReads}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {words.reads.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
