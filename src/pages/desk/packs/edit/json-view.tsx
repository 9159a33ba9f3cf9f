import { useState } from 'preact/hooks';
import type { PatternEngine } from '../../../../checks/patterns';
import { runExamples } from '../../../../checks/prove-pack';
import { readPack } from '../../../../guidance/read-pack';
import { ErrorSummary, type Mistake } from '../../../../ui/error-summary';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { download } from '../../../common/download';
import type { Edit } from './edit';

/** The whole pack as one document. What is typed counts once the button is pressed and the pack can be read. */
export function JsonView({ edit, patterns }: { edit: Edit; patterns: PatternEngine | undefined }) {
  const { pack, under, language } = edit;
  const words = packEditorWords[language];
  const stands = JSON.stringify(pack, null, 2);
  const [typed, setTyped] = useState<string>();
  const [mistakes, setMistakes] = useState<Mistake[]>([]);
  const [round, setRound] = useState(0);
  const [applied, setApplied] = useState(false);
  const apply = (): void => {
    const read = readPack(typed ?? stands, { under, runExamples, patterns });
    setRound(round + 1);
    setApplied(read.ok);
    setMistakes(read.ok ? [] : read.problems.map(({ at, say }) => ({ text: words.jsonWrong(`${at} ${say}`.trim()), field: 'pack-json', lang: 'en' })));
    if (!read.ok) return;
    edit.replace(read.value);
    setTyped(undefined);
  };
  return (
    <>
      {mistakes.length > 0 && <ErrorSummary language={language} mistakes={mistakes} round={round} />}
      <div class="json">
        <TextField
          id="pack-json"
          label={words.section.json}
          hint={words.jsonHelp}
          rows={24}
          lang="en"
          value={typed ?? stands}
          onChange={(text) => {
            setTyped(text);
            setApplied(false);
          }}
        />
      </div>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" onClick={apply}>
          {words.jsonApply}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => download(`${pack.id}.json`, stands, 'application/json')}>
          {words.saveJson}
        </button>
      </div>
      <p class="govuk-body" role="status">
        {applied && words.jsonApplied}
      </p>
    </>
  );
}
