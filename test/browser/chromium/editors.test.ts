import { afterAll, beforeAll, describe } from 'vitest';
import { type Extension, startChromium } from '../harness/chromium';
import { editorCases } from '../harness/editor-cases';

let extension: Extension;
beforeAll(async () => {
  extension = await startChromium();
});
afterAll(() => extension?.browser.close());

describe('real editors, in Chromium', () => {
  editorCases(() => extension.browser);
});
