import { useEffect, useRef } from 'preact/hooks';

interface UndoProps {
  text: string;
  /** Resolves to whether it could be undone. */
  undo(): Promise<boolean>;
  /** The id of what takes focus when this has gone too: a heading that can. */
  back: string;
}

/** The way back from what was just done. The button that did it has gone and with it the reader's place, so this takes focus. */
export function Undo({ text, undo, back }: UndoProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const click = async (): Promise<void> => {
    if (await undo()) document.getElementById(back)?.focus();
  };
  return (
    <button type="button" class="link" ref={button} onClick={() => void click()}>
      {text}
    </button>
  );
}
