import browser from 'webextension-polyfill';

/** Opens one of our pages in a tab of its own. A popup closes itself behind it. */
export function openOwnPage(page: 'desk' | 'practice', place = ''): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html${place}`) });
}
