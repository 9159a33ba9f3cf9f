import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Condition } from '../../../../guidance/pack';
import { conditionSchema } from '../../../../guidance/schema';
import { TextField } from '../../../../ui/text-field';
import { conditionWords } from '../../../../ui/words/conditions';
import type { ConditionProps } from './condition-model';

function read(text: string): Condition | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return v.is(conditionSchema, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A condition that has no sentence, as it is. What is typed counts once it is a condition. */
export function ConditionJson({ id, condition, language, onChange }: ConditionProps) {
  const words = conditionWords[language];
  const [typed, setTyped] = useState<string>();
  const stands = JSON.stringify(condition, null, 2);
  const understood = typed === undefined ? condition : read(typed);
  const current = understood && JSON.stringify(understood, null, 2) === stands;
  return (
    <TextField
      id={`${id}-json`}
      label={words.json}
      hint={words.jsonHint}
      error={typed !== undefined && !understood ? words.jsonWrong : undefined}
      rows={5}
      value={typed !== undefined && (current || !understood) ? typed : stands}
      onChange={(text) => {
        setTyped(text);
        const next = read(text);
        if (next) onChange(next, true);
      }}
    />
  );
}
