import { afterAll, beforeAll, describe } from 'vitest';
import { editorCases } from '../harness/editor-cases';
import { type FirefoxExtension, startFirefox } from '../harness/firefox';

let extension: FirefoxExtension;
beforeAll(async () => {
  extension = await startFirefox();
});
afterAll(() => extension?.browser.close());

describe('real editors, in Firefox', () => {
  editorCases(() => extension.browser);
});
