import { useState } from 'preact/hooks';
import { stageOf } from '../../guidance/consultation-stage';
import { clearingOf } from '../../guidance/page-topic';
import { starterPost } from '../../guidance/starter-post';
import type { Language } from '../../shared/words';
import type { PageFacts } from '../../spots/government/page-facts';
import { thisPageWords } from '../../ui/words/this-page';

/** A post to start from, and who must see it before it goes out. */
export function Starter({ facts, language }: { facts: PageFacts; language: Language }) {
  const words = thisPageWords[language];
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const clearing = clearingOf(facts.type);
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
          <p class="govuk-body-s">{words.clearing[clearing]}</p>
        </>
      )}
    </>
  );
}
