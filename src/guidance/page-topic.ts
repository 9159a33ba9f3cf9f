import type { AccountKind, Area, Gap } from '../shared/words';
import { stageOf } from './consultation-stage';

const POLITICAL = ['party', 'parliament', 'judiciary', 'independent'];
const TIERS: Record<AccountKind, string[]> = {
  central: ['council', 'scottish-government', 'welsh-government', 'ni-government', 'crown-dependency', 'police'],
  local: ['uk-government', 'scottish-government', 'welsh-government', 'ni-government'],
  devolved: ['uk-government', 'council', 'crown-dependency'],
  personal: [],
};

/** Which of the three gaps a page of this body opens for somebody who posts from this account. */
export function gapAt(body: string, account: AccountKind): Gap {
  if (POLITICAL.includes(body)) return 'political';
  return TIERS[account].includes(body) ? 'central-local' : 'knowledge';
}

/** Which guidance a government page calls for: by what the page is, and by whose it is seen from whose account. */
export function topicOf(page: { body: string; type?: string | undefined }, account: AccountKind): { area: Area; gap?: Gap | undefined } {
  const open = gapAt(page.body, account);
  // Every page asks for knowledge; only the other two gaps choose among tips.
  const gap = open === 'knowledge' ? undefined : open;
  if (stageOf(page.type)) return { area: 'policy-consultation', gap };
  if (/press_release|news|speech|statement|authored_article/.test(page.type ?? '')) return { area: 'press', gap };
  return { area: 'corporate-communication', gap };
}

/** Who has to see a post about a page of this type before it goes out. */
export type Clearing = 'minister' | 'figures' | 'policy' | 'routine';

export function clearingOf(type = ''): Clearing {
  if (/speech|statement|authored_article/.test(type)) return 'minister';
  if (/statistic/.test(type)) return 'figures';
  return stageOf(type) || /press_release|news|policy_paper|government_response/.test(type) ? 'policy' : 'routine';
}

/** Pages of news and consultations are read by more people when they have a feed; so are whole organisations, councils and blogs. */
export const shouldHaveFeed = (body: string, type = ''): boolean =>
  stageOf(type) !== undefined ||
  /press_release|news|speech|statistic|organisation|blog/.test(type) ||
  (type === '' && /council|government|public-body/.test(body));
