/** Reads one kind of editor. Only reads: writing into an editor's DOM corrupts its own model. */
export interface EditorReader {
  recognises(composer: Element): boolean;
  /** The draft exactly as the editor itself holds it, `\n` between lines; `''` when empty. */
  read(composer: Element): string;
}
