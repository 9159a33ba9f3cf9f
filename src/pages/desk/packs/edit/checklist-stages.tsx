import { freeId } from '../../../../guidance/new-pack';
import type { Said } from '../../../../shared/words';
import { SaidField } from '../../../../ui/said-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { ChecklistItems } from './checklist-items';
import type { Edit, Path } from './edit';
import { idAsNamed } from './new-items';

/**
 * Who clears, in their order. The same role goes by the same id in every pack, made of its name: where two checklists call for a press
 * officer, one answer serves both.
 */
export function ChecklistStages({ edit, n }: { edit: Edit; n: number }) {
  const { language, pack } = edit;
  const words = packEditorWords[language];
  const stages = pack.checklists?.[n]?.stages ?? [];
  const path: Path = ['checklists', n, 'stages'];

  const rename = (at: number, role: Said): void => {
    const stage = stages[at];
    if (!stage) return;
    const id = idAsNamed(stage.id, 'stage', stage.role.en, role.en, stages);
    const elsewhere = (pack.checklists ?? []).some((list, place) => place !== n && list.stages?.some((other) => other.id === stage.id));
    const mine = (approverStages: string[]): string[] => approverStages.flatMap((one) => (one !== stage.id ? one : elsewhere ? [one, id] : id));
    edit.setTogether([
      [[...path, at, 'role'], role],
      [[...path, at, 'id'], id],
      // Whoever may answer this stage may still do so under its new name.
      ...(pack.approvers ?? []).flatMap(({ stages: theirs }, place): [Path, unknown][] =>
        theirs?.includes(stage.id) ? [[['approvers', place, 'stages'], mine(theirs)]] : [],
      ),
    ]);
  };

  return (
    <>
      <h2 class="govuk-heading-m">{words.stages}</h2>
      <p class="govuk-hint">{words.stagesHint}</p>
      {stages.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the id follows what is typed, and the field must not lose its focus over that
        <fieldset class="govuk-fieldset part" key={at}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            {words.role} {at + 1}
          </legend>
          <SaidField {...edit.said(...path, at, 'role')} legend={words.role} onChange={(role) => rename(at, role)} />
          <ChecklistItems edit={edit} path={[...path, at, 'items']} />
          <button type="button" class="link govuk-body" onClick={() => edit.remove(path, at)}>
            {words.remove}
            <span class="govuk-visually-hidden">
              : {words.role} {at + 1}
            </span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        onClick={() => edit.insert(path, { id: freeId('stage', stages), role: { en: '' }, items: [] })}
      >
        {words.addStage}
      </button>
    </>
  );
}
