import browser from 'webextension-polyfill';
import { askSite } from '../messages/ask-site';
import { listen } from '../messages/router';
import { answers } from './answers';
import { openPage } from './open-page';
import { isRefreshAlarm, keepRefreshing, refreshPacks } from './refresh-packs';
import { leaveTabs, registerSpotter, spotOpenTabs } from './registration';

// The browser may kill this worker at any moment and wakes it only for listeners that were added while its script first
// ran. So all of them stand here, and nothing is kept in memory that matters.
listen(answers);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openPage('welcome');
  // Pages that were open before have no spotter, or one that can reach nobody any more.
  void registerSpotter().then(() => spotOpenTabs());
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-coach') return;
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    if (tab?.id !== undefined) void askSite(tab.id, 'coach.open', {});
  });
});

void keepRefreshing();
browser.alarms.onAlarm.addListener((alarm) => {
  if (isRefreshAlarm(alarm)) void refreshPacks();
});

// Access given or taken back holds at once, in the tabs that are already open too.
browser.permissions.onAdded.addListener(({ origins = [] }) => void registerSpotter().then(() => spotOpenTabs(origins)));
browser.permissions.onRemoved.addListener(({ origins = [] }) => void registerSpotter().then(() => leaveTabs(origins)));
