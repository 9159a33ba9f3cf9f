import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Every origin that the browser lets us read, kept up to date. */
export function useGranted(): string[] | undefined {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    const look = (): void => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return granted;
}
