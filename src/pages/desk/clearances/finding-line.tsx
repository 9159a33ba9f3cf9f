import type { ComponentChildren } from 'preact';
import type { Language, Said, Severity } from '../../../shared/words';
import { commonWords } from '../../../ui/words/common';
import { say } from '../../../ui/words/say';

interface FindingLineProps {
  severity: Severity;
  /** What is said of it; the id of the rule where no pack here has it. */
  said: Said | string;
  quote?: string | undefined;
  language: Language;
  children?: ComponentChildren;
}

/** One finding: how grave, what, the words that show it, and what stands with it. */
export function FindingLine({ severity, said, quote, language, children }: FindingLineProps) {
  const text = typeof said === 'string' ? { text: said, lang: language } : say(said, language);
  return (
    <li class={`finding finding--${severity}`}>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong class="finding__severity">{commonWords[language].severity[severity]}</strong> <strong lang={text.lang}>{text.text}</strong>
        {quote && <span class="finding__words"> “{quote}”</span>}
      </p>
      {children}
    </li>
  );
}
