import type { Pack } from '../../guidance/pack';
import type { Settings } from '../../storage/records';
import { hearRule } from '../../storage/settings';
import { ownRulesWords } from '../../ui/words/own-rules';
import { say } from '../../ui/words/say';
import { Trouble } from '../common/trouble';
import { useSaving } from '../common/use-saving';

/** The rules that this person switched off, in the words in which they would speak. */
export function SilencedRules({ settings, packs }: { settings: Settings; packs: Pack[] }) {
  const { language, silenced } = settings;
  const words = ownRulesWords[language];
  const { trouble, save } = useSaving();
  // The button goes with its line: the heading takes the reader's place.
  const hear = async (id: string): Promise<void> => {
    if (await save(() => hearRule(id))) document.getElementById('silenced')?.focus();
  };
  const rules = new Map(packs.flatMap((pack) => pack.rules ?? []).map((rule) => [rule.id, rule]));
  return (
    <section>
      <h2 class="govuk-heading-m" id="silenced" tabIndex={-1}>
        {words.silenced}
      </h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {silenced.length === 0 && <p class="govuk-body">{words.silencedNone}</p>}
      <ul class="govuk-list">
        {silenced.map((id) => {
          const rule = rules.get(id);
          const text = rule ? say(rule.say, language).text : id;
          return (
            <li key={id}>
              {text}{' '}
              <button type="button" class="link" onClick={() => void hear(id)}>
                {words.hear}
                <span class="govuk-visually-hidden">: {text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
