import browser from 'webextension-polyfill';

/** Opens one of our own pages in a tab, at a place such as `#/tip/describe-every-picture`. */
export async function openPage(page: 'welcome' | 'desk' | 'practice', place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html${place}`) });
}
