import { useMemo } from 'preact/hooks';
import type { PatternEngine } from '../../../../checks/patterns';
import { createRuleTrial, exampleAsDraft } from '../../../../checks/rule-trial';
import type { Example, Rule } from '../../../../guidance/pack';
import { LinesField } from '../../../../ui/lines-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import type { Edit } from './edit';
import { useDeferred } from './use-deferred';

type Kind = 'fires' | 'silent';

/** The examples of a rule, run as they are typed. Line breaks inside a post are written as \n, so that a post stays on its line. */
export function ExamplesFields({ edit, n, patterns }: { edit: Edit; n: number; patterns: PatternEngine | undefined }) {
  const words = packEditorWords[edit.language];
  const rule = edit.pack.rules?.[n] as Rule;
  const verdicts = useVerdicts(edit, rule, patterns);
  const field = (kind: Kind, label: string, hint: string) => {
    const all = rule.examples[kind];
    const plain = all.filter((example) => typeof example === 'string');
    const others = all.filter((example) => typeof example !== 'string');
    const { id, error } = edit.lines('rules', n, 'examples', kind);
    return (
      <>
        <LinesField
          id={id}
          error={error}
          label={label}
          hint={hint}
          lines={plain.map((text) => text.replaceAll('\n', '\\n'))}
          onChange={(lines) => edit.set(['rules', n, 'examples', kind], [...lines.map((text) => text.replaceAll('\\n', '\n')), ...others], true)}
        />
        <ul class="govuk-list verdicts" aria-label={label}>
          {all.map((example, at) => {
            const raised = verdicts.get(example);
            if (raised === undefined) return null;
            const right = raised === (kind === 'fires');
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: an example is known by its place alone
              <li key={at} class={right ? 'verdict verdict--right' : 'verdict verdict--wrong'}>
                <strong>{right ? `✓ ${words.exampleRight}` : `✗ ${words.exampleWrong[kind]}`}</strong> {textOf(example)}
              </li>
            );
          })}
        </ul>
      </>
    );
  };
  return (
    <section>
      {field('fires', words.fires, words.firesHint)}
      {field('silent', words.silent, words.silentHint)}
    </section>
  );
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : `${example.text} ${JSON.stringify({ ...example, text: undefined })}`);

/** Whether each example raises the rule; what was typed a moment ago is not there yet. */
function useVerdicts({ pack: now, under }: Edit, ruleNow: Rule, patterns: PatternEngine | undefined): Map<Example, boolean> {
  // Making a pack ready takes longer than a letter may: it is done once somebody has paused.
  const pack = useDeferred(now);
  const rule = useDeferred(ruleNow);
  return useMemo(() => {
    const trial = createRuleTrial({ ...pack, rules: [rule] }, under, patterns);
    const raised = (example: Example): boolean => {
      const { draft, context } = exampleAsDraft(example, pack);
      return trial(rule, draft, context) !== undefined;
    };
    return new Map([...rule.examples.fires, ...rule.examples.silent].map((example) => [example, raised(example)]));
  }, [pack, under, rule, patterns]);
}
