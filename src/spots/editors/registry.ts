import { draftJs } from './draft-js';
import { editable } from './editable';
import type { EditorReader } from './editor';
import { gutenberg } from './gutenberg';
import { lexical } from './lexical';
import { proseMirror } from './prose-mirror';
import { quill } from './quill';
import { textarea } from './textarea';

/** Every kind of editor that can be read, the most particular first. */
const EDITORS: EditorReader[] = [textarea, draftJs, lexical, quill, proseMirror, gutenberg, editable];

/** The reader for a composer; `undefined` while the page has not mounted its editor, or where the kind is unknown. */
export const editorOf = (composer: Element): EditorReader | undefined => EDITORS.find((editor) => editor.recognises(composer));
