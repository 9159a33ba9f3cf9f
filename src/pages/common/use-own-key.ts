import type { SigningKey } from '../../shared/signing/signing-key';
import { ownKey } from '../../storage/keys';
import { useLive } from './use-live';

export type OwnKey = SigningKey & { name: string };

/** The key that this profile signs with: `null` where it has none, `undefined` until that is known. */
export const useOwnKey = (): OwnKey | null | undefined => useLive(async () => (await ownKey()) ?? null).value;
