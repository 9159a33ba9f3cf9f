import type { AccountKind, Area, Gap } from '../shared/words';
import { stageOf } from './consultation-stage';

/** Which guidance a government page calls for: by what the page is, and by whose it is seen from whose account. */
export function topicOf(page: { body: string; type?: string | undefined }, account: AccountKind): { area: Area; gap?: Gap | undefined } {
  const gap =
    page.body === 'party' || page.body === 'parliament'
      ? ('political' as const)
      : (page.body === 'council' && account === 'central') || (page.body === 'uk-government' && account === 'local')
        ? ('central-local' as const)
        : undefined;
  if (stageOf(page.type)) return { area: 'policy-consultation', gap };
  if (/press_release|news|speech|statement|authored_article/.test(page.type ?? '')) return { area: 'press', gap };
  return { area: 'corporate-communication', gap };
}
