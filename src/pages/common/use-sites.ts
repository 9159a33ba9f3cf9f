import { readSettings } from '../../storage/settings';
import { useLive } from './use-live';

/** Hosts that the person added by name, kept up to date. */
export const useSites = (): string[] => useLive(async () => (await readSettings()).sites).value ?? [];
