import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Fixture } from './fixtures';

/** Serves the fixture wherever the page goes on its real origin, and lets nothing out to the network. */
export async function serveAt(page: Page, origin: string, { html, script }: Fixture, headers: Record<string, string> = {}): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol.endsWith('-extension:')) return void request.continue();
    if (url.origin !== origin) return void request.abort();
    const isScript = url.pathname === '/fixture.js';
    const wanted = isScript || request.isNavigationRequest();
    void request.respond(
      wanted
        ? { status: 200, contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8', headers, body: isScript ? script : html }
        : { status: 404, body: '' },
    );
  });
}

/** The modal's composer, rich or plain, once the editor has mounted. */
export const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]:is([contenteditable="true"], textarea)';
export const INLINE = 'main [data-testid="tweetTextarea_0"]:is([contenteditable="true"], textarea)';
