import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fixture } from './fixtures';

/**
 * WordPress's own block editor, built. Installing the package would bring 540 others (600 MB) that only serve to build it, so
 * the package alone is fetched, once, by name and hash.
 */
const PACKAGE = '@automattic/isolated-block-editor@2.26.0';
const SHA512 = 'y0cLX1C/lGfCynl21Fxn/9rU/yL+v1ZG9nrlyj2bx54Iryr8WhMW87sjPXQkrGjOgjI5ruil62OCctpfxLwuNA==';
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const FOLDER = `${modules}.cache/block-editor/`;

function fetchPackage(): void {
  if (existsSync(`${FOLDER}package/build-browser`)) return;
  mkdirSync(FOLDER, { recursive: true });
  const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', FOLDER, PACKAGE], { encoding: 'utf8' }).trim();
  const hash = createHash('sha512')
    .update(readFileSync(FOLDER + file))
    .digest('base64');
  if (hash !== SHA512) throw new Error(`${PACKAGE} is not what it was: ${hash}`);
  execFileSync('tar', ['xzf', file, 'package/build-browser'], { cwd: FOLDER });
}

/** A page of WordPress's admin with the block editor in it. */
export function blockEditorPage(): Fixture {
  fetchPackage();
  const read = (path: string): string => readFileSync(path, 'utf8');
  const built = `${FOLDER}package/build-browser/`;
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Add post</title><style>${read(`${built}core.css`)}${read(`${built}isolated-block-editor.css`)}</style></head>
      <body class="wp-admin"><button class="editor-post-publish-button">Publish</button><textarea id="editor"></textarea><script src="/fixture.js"></script></body></html>`,
    script: [
      read(`${modules}react/umd/react.production.min.js`),
      read(`${modules}react-dom/umd/react-dom.production.min.js`),
      read(`${built}isolated-block-editor.js`),
      `wp.attachEditor(document.getElementById('editor'));
       window.model = () => document.getElementById('editor').value;`,
    ].join(';\n'),
  };
}

/** The classic editor: TinyMCE, which writes in a frame of its own without an address. */
export function classicEditorPage(): Fixture {
  const tiny = `${modules}tinymce/`;
  const read = (path: string): string => readFileSync(tiny + path, 'utf8');
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Add post</title></head>
      <body class="wp-admin"><div id="titlewrap"><input type="text" id="title" name="post_title"></div><textarea id="content" class="wp-editor-area"></textarea>
      <button id="publish" type="button">Publish</button><script src="/fixture.js"></script></body></html>`,
    script: [
      read('tinymce.min.js'),
      read('models/dom/model.min.js'),
      read('icons/default/icons.min.js'),
      read('themes/silver/theme.min.js'),
      // As WordPress does: the body of the frame carries this id.
      `tinymce.init({ selector: '#content', body_id: 'tinymce', skin: false, content_css: false, height: 300, menubar: false, toolbar: false, statusbar: false, promotion: false,
         init_instance_callback: (editor) => { editor.getContainer().style.visibility = 'visible'; } });
       window.model = () => tinymce.get('content').getContent({ format: 'text' });`,
    ].join(';\n'),
  };
}
