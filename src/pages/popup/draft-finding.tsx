import { useState } from 'preact/hooks';
import type { Finding } from '../../checks/finding';
import type { Tip } from '../../guidance/pack';
import type { Language } from '../../shared/words';
import { coachWords } from '../../ui/words/coach';
import { commonWords } from '../../ui/words/common';
import { popupWords } from '../../ui/words/popup';
import { day, say } from '../../ui/words/say';

interface DraftFindingProps {
  finding: Finding & { words: string };
  tip: Tip | undefined;
  language: Language;
  dismiss(rule: string): void;
  learn(tip: string): void;
}

/** One finding, with all that the panel beside the composer says of it. */
export function DraftFinding({ finding, tip, language, dismiss, learn }: DraftFindingProps) {
  const words = coachWords[language];
  const said = say(finding.say, language);
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  };
  return (
    <li class={`finding finding--${finding.severity}`}>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <strong class="finding__severity">{commonWords[language].severity[finding.severity]}</strong> <strong lang={said.lang}>{said.text}</strong>
        {finding.words && <span class="finding__words"> “{finding.words}”</span>}
      </p>
      {tip && <Why tip={tip} language={language} />}
      <p class="govuk-body-s finding__ways">
        {finding.corrected !== undefined && (
          <button type="button" class="link" onClick={() => copy(finding.corrected ?? '')}>
            {words.copy}
          </button>
        )}
        <button type="button" class="link" onClick={() => learn(finding.tip)}>
          {popupWords[language].learnThis}
          <span class="govuk-visually-hidden">: {said.text}</span>
        </button>
        <button type="button" class="link" onClick={() => dismiss(finding.rule)}>
          {words.notRelevant}
          <span class="govuk-visually-hidden">: {said.text}</span>
        </button>
        <span role="status">
          {copied === 'copied' && words.copied}
          {copied === 'failed' && words.copyFailed}
        </span>
      </p>
      {copied === 'failed' && <p class="govuk-body-s starter">{finding.corrected}</p>}
    </li>
  );
}

function Why({ tip, language }: { tip: Tip; language: Language }) {
  const words = coachWords[language];
  const title = say(tip.title, language);
  const body = say(tip.body, language);
  const { source } = tip;
  return (
    <details class="govuk-body-s govuk-!-margin-bottom-1">
      <summary>{words.why}</summary>
      <p lang={title.lang}>
        <strong>{title.text}</strong>
      </p>
      <p lang={body.lang}>{body.text}</p>
      <p class="secondary">
        {words.source}{' '}
        <a class="govuk-link" href={source.url} target="_blank" rel="noreferrer noopener" lang="en">
          {source.title}
        </a>{' '}
        ({source.verified ? words.checked(day(source.checked, language)) : words.unverified})
      </p>
    </details>
  );
}
