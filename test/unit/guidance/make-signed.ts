import type { Pack } from '../../../src/guidance/pack';
import { type OpenedPack, openPack, signPack } from '../../../src/guidance/signed-pack';
import type { SigningKey } from '../../../src/shared/signing/signing-key';

/** A small sound pack of some press office. */
export const somePack = (more: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'harrowmere',
  version: '2026.11.1',
  title: { en: 'Harrowmere' },
  publisher: { name: 'Harrowmere Council' },
  reviewBy: '2027-11-01',
  ...more,
});

/** Signs a pack and opens it again, as it would be on another machine. */
export async function sent(pack: Pack, key: SigningKey, vouches: string[] = []): Promise<OpenedPack> {
  const opening = await openPack(await signPack(pack, key, vouches));
  if (!opening.ok) throw new Error(`${opening.why} ${JSON.stringify(opening.problems)}`);
  return opening.value;
}
