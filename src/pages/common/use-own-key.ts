import { type OwnKey, ownKey } from '../../storage/keys';
import { useLive } from './use-live';

/** The key that this profile signs with: `null` where it has none, `undefined` until that is known. */
export const useOwnKey = (): OwnKey | null | undefined => useLive(async () => (await ownKey()) ?? null).value;
