import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** What the IT department has set for this profile (`assets/policy.schema.json`). */
export interface Policy {
  /** Signed packs, as text. */
  packs: string[];
  /** Where more are kept up to date from, and the thumbprint of the key that must have signed. */
  subscriptions: { address: string; signer: string }[];
}

const NONE: Policy = { packs: [], subscriptions: [] };
const packs = v.array(v.string());
const subscriptions = v.array(v.object({ address: v.pipe(v.string(), v.url(), v.startsWith('https://')), signer: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) }));

/** Never throws: where no policy is set Firefox rejects, and a part that does not fit counts as not set. */
export async function readPolicy(): Promise<Policy> {
  try {
    const set = await browser.storage.managed.get(null);
    return {
      packs: v.is(packs, set.packs) ? set.packs : NONE.packs,
      subscriptions: v.is(subscriptions, set.subscriptions) ? set.subscriptions : NONE.subscriptions,
    };
  } catch {
    return NONE;
  }
}
