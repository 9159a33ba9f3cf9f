import { useState } from 'preact/hooks';
import { TextField } from './text-field';

interface LinesFieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  lines: readonly string[];
  onChange(lines: string[]): void;
  rows?: number;
  lang?: string | undefined;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Several short texts, each on a line of its own. Empty lines may stand while somebody types; they do not count. */
export function LinesField({ lines, onChange, rows, ...field }: LinesFieldProps) {
  const [typed, setTyped] = useState(lines.join('\n'));
  // Undo, or another page, may have changed what was typed here.
  const text = JSON.stringify(linesIn(typed)) === JSON.stringify(lines) ? typed : lines.join('\n');
  return (
    <TextField
      {...field}
      value={text}
      rows={rows ?? Math.min(12, Math.max(3, lines.length + 1))}
      onChange={(value) => {
        setTyped(value);
        onChange(linesIn(value));
      }}
    />
  );
}
