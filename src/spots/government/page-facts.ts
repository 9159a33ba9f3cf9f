/** A feed, or data, that a page offers by itself. */
export interface Offer {
  kind: 'feed' | 'json' | 'data' | 'api';
  title: string;
  url: string;
}

/** What a government page says of itself in its own marks. What is missing is unknown, and nothing is asked of the network. */
export interface PageFacts {
  url: string;
  title: string;
  /** GOV.UK's document type: `press_release`, `open_consultation` … */
  type?: string | undefined;
  organisation?: string | undefined;
  /** `political`, `historic` or `non-political`. */
  political?: string | undefined;
  withdrawn: boolean;
  /** ISO 8601, as the page writes them. A consultation's opening and closing. */
  opens?: string | undefined;
  closes?: string | undefined;
  offers: Offer[];
  openLicence: boolean;
}

const FEED = /rss\+xml|atom\+xml|feed\+json/;
const DATA = /\.(csv|json|ods|xlsx|geojson|xml)(\?|$)/i;

/** Reads the page that is open. A mark that stands twice counts once, the first that says anything. */
export function readPageFacts(page: Document, address: string): PageFacts {
  const meta = (name: string): string | undefined =>
    [...page.querySelectorAll(`meta[name="${name}"]`)].map((one) => one.getAttribute('content')?.trim()).find(Boolean);
  const dates = [...page.querySelectorAll('.gem-c-summary-banner time[datetime]')].map((time) => time.getAttribute('datetime') ?? '').filter(isDate);
  const type = meta('govuk:format') ?? meta('govuk:schema-name');
  // GOV.UK's names for a consultation that has not opened.
  const notOpen = type === 'consultation' || type === 'call_for_evidence';
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    url: page.querySelector<HTMLLinkElement>('link[rel="canonical"][href^="https:"]')?.href ?? address,
    title: heading || page.title.replace(/ - GOV\.UK$/, ''),
    type,
    organisation: meta('govuk:primary-publishing-organisation'),
    political: meta('govuk:political-status') ?? meta('govuk:ga4-political-status'),
    withdrawn: meta('govuk:withdrawn') === 'withdrawn',
    opens: dates.length > 1 || notOpen ? dates[0] : undefined,
    closes: notOpen ? dates[1] : dates.at(-1),
    offers: [...offersOn(page), ...contentApi(page, address)],
    openLicence: page.querySelector('a[href*="open-government-licence"]') !== null,
  };
}

/** Every page of GOV.UK is also to be had as JSON, at an address of its own (docs.publishing.service.gov.uk, Content API). */
function contentApi(page: Document, address: string): Offer[] {
  const { hostname, pathname } = new URL(address);
  if (hostname !== 'www.gov.uk' || !page.querySelector('meta[name="govuk:content-id"]')) return [];
  return [{ kind: 'json', title: 'GOV.UK Content API', url: `https://www.gov.uk/api/content${pathname}` }];
}

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text));

function offersOn(page: Document): Offer[] {
  const feeds = [...page.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][href]')]
    .filter((link) => FEED.test(link.type) && /^https?:/.test(link.href))
    .map((link): Offer => ({ kind: 'feed', title: link.title || 'RSS', url: link.href }));
  const api = [...page.querySelectorAll<HTMLLinkElement>('link[rel="https://api.w.org/"][href^="https:"]')].map(
    (link): Offer => ({ kind: 'api', title: 'WordPress API', url: link.href }),
  );
  const files = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => /^https?:/.test(link.href) && (DATA.test(link.href) || /\/api\//.test(link.href)))
    .slice(0, 20)
    .map(
      (link): Offer => ({
        kind: /\/api\//.test(link.href) ? 'api' : 'data',
        title: link.textContent?.replace(/\s+/g, ' ').trim() || link.href,
        url: link.href,
      }),
    );
  const all = [...feeds, ...api, ...files];
  return all.filter((offer, at) => all.findIndex(({ url }) => url === offer.url) === at);
}
