import { useState } from 'preact/hooks';
import type { Language } from '../../shared/words';
import { forgetEverything, putBack } from '../../storage/forget';
import { ownRulesWords } from '../../ui/words/own-rules';
import { Trouble } from '../common/trouble';
import { useSaving } from '../common/use-saving';

/** Clears what is kept on this computer. It can be undone for as long as the page stays open. */
export function Forget({ language }: { language: Language }) {
  const words = ownRulesWords[language];
  const { trouble, save } = useSaving();
  const [gone, setGone] = useState<Map<string, unknown[]>>();
  return (
    <section>
      <h2 class="govuk-heading-m">{words.kept}</h2>
      <p class="govuk-body">{words.goes}</p>
      <p class="govuk-body">{words.stays}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {gone ? (
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => void save(() => putBack(gone)).then((done) => done && setGone(undefined))}
        >
          {words.putBack}
        </button>
      ) : (
        <button type="button" class="govuk-button govuk-button--warning" onClick={() => void save(async () => setGone(await forgetEverything()))}>
          {words.forgetAll}
        </button>
      )}
      <p class="govuk-body" role="status">
        {gone && words.forgotten}
      </p>
    </section>
  );
}
