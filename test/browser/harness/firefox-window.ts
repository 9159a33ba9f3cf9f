import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './inside-firefox';

/** Runs the browser's own shortcut for one of our commands, as pressing its key does. */
export const pressCommand = (browser: Browser, key: 'G' | 'M'): Promise<void> =>
  inBrowserWindow(browser, `document.querySelector('[id^="ext-keyset-id-gap-monitor"] key[key="${key}"]').doCommand()`);

/** Looks into, or acts in, the open popup. It runs in another process, so the code goes there and its answer comes back. */
export function inPopup<Value>(browser: Browser, look: (document: Document) => Value): Promise<Value> {
  const script = `
    const __name = (one) => one;
    let answer;
    try { answer = { value: (${look.toString()})(content.document) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('gap-monitor-test', JSON.stringify(answer));`;
  return inBrowserWindow<Value>(
    browser,
    `new Promise((resolve, reject) => {
      const popup = document.querySelector('browser.webextension-popup-browser');
      if (!popup) return reject(new Error('no popup is open'));
      const manager = popup.messageManager;
      // A popup that is still opening may change its process and lose what it was asked: then ask again, never wait for ever.
      const lost = setTimeout(() => {
        manager.removeMessageListener('gap-monitor-test', listener);
        reject(new Error('the popup did not answer'));
      }, 2000);
      const listener = ({ data }) => {
        clearTimeout(lost);
        manager.removeMessageListener('gap-monitor-test', listener);
        const { value, error } = JSON.parse(data);
        if (error) reject(new Error(error)); else resolve(value);
      };
      manager.addMessageListener('gap-monitor-test', listener);
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`,
  );
}
