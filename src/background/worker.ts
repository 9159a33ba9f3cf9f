import browser from 'webextension-polyfill';
import { askSite } from '../messages/ask-site';
import { listen } from '../messages/router';
import { answers } from './answers';
import { spotOpenTabs } from './inject';
import { openPage } from './open-page';

// The browser may kill this worker at any moment and wakes it only for listeners that were added while its script first
// ran. So all of them stand here, and nothing is kept in memory that matters.
listen(answers);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openPage('welcome');
  // Pages that were open before have no spotter, or one that can reach nobody any more.
  void spotOpenTabs();
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-coach') return;
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    if (tab?.id !== undefined) void askSite(tab.id, 'coach.open', {});
  });
});

// Access granted later: the spotter starts in the tabs that are already open.
browser.permissions.onAdded.addListener(() => void spotOpenTabs());
