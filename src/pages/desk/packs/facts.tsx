import type { ComponentChildren } from 'preact';

/** A GOV.UK summary list. Facts without an answer are left out. */
export const Facts = ({ facts }: { facts: [name: string, answer: ComponentChildren][] }) => (
  <dl class="govuk-summary-list">
    {facts
      .filter(([, answer]) => answer)
      .map(([name, answer]) => (
        <div class="govuk-summary-list__row" key={name}>
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{answer}</dd>
        </div>
      ))}
  </dl>
);
