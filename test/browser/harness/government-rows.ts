/** Pages of public bodies, each at its real address, and what the popup must say over them. */
export interface GovernmentRow {
  what: string;
  address: string;
  html: string;
  says: string[];
  never?: string[];
}

interface Marks {
  type?: string;
  meta?: Record<string, string>;
  head?: string;
  body?: string;
}

/** A page with GOV.UK's own marks. */
function page(title: string, { type, meta = {}, head = '', body = '' }: Marks = {}): string {
  const all: Record<string, string> = type
    ? { 'govuk:format': type, 'govuk:content-id': 'c', 'govuk:primary-publishing-organisation': 'Home Office', ...meta }
    : meta;
  const tags = Object.entries(all).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>${tags.join('')}${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}

const dates = (...instants: string[]): string =>
  `<section class="gem-c-summary-banner">${instants.map((at) => `<time datetime="${at}">a day</time>`).join('')}</section>`;
const GOVUK = 'https://www.gov.uk/government';
const CONTENT_API = 'GOV.UK Content API (JSON)';

export const GOVERNMENT_ROWS: GovernmentRow[] = [
  {
    what: 'news',
    address: `${GOVUK}/news/new-crossings`,
    html: page('New crossings near schools', {
      type: 'press_release',
      head: '<link rel="alternate" type="application/atom+xml" title="Latest" href="https://www.gov.uk/government/organisations/home-office.atom">',
    }),
    says: [
      'UK government · Home Office',
      'New crossings near schools. In full: https://www.gov.uk/government/news/new-crossings #HomeOffice',
      'To clear: the policy lead',
      'Latest (FEED)',
      CONTENT_API,
    ],
    never: ['Ask the web team'],
  },
  {
    what: 'a speech',
    address: `${GOVUK}/speeches/crossings`,
    html: page('Speech on crossings', { type: 'speech' }),
    says: ['the minister’s words are theirs', 'Ask the web team to publish one'],
  },
  {
    what: 'guidance',
    address: `${GOVUK}/publications/crossings-guide`,
    html: page('How to ask for a crossing', { type: 'guidance' }),
    says: ['nothing beyond your own checklist', CONTENT_API],
  },
  {
    what: 'statistics that are out',
    address: `${GOVUK}/statistics/crossings`,
    html: page('Crossings in England', { type: 'official_statistics' }),
    says: ['let the statistician who published'],
  },
  {
    what: 'statistics that are announced',
    address: `${GOVUK}/statistics/announcements/crossings`,
    html: page('Crossings in England', { type: 'statistics_announcement' }),
    says: ['announced and not out'],
  },
  {
    what: 'a consultation that is not open yet',
    address: `${GOVUK}/consultations/soon`,
    html: page('Safer crossings', { type: 'consultation', body: dates('2036-01-10T09:00:00Z', '2036-03-14T23:45:00Z') }),
    says: [
      'Consultation, not open yet',
      'Opens 10 January 2036',
      'Closes 14 March 2036',
      'while the questions can still change',
      'there is no post to start from',
    ],
  },
  {
    what: 'a consultation that has closed',
    address: `${GOVUK}/consultations/over`,
    html: page('Safer crossings', { type: 'closed_consultation', body: dates('2025-01-10T09:00:00Z', '2025-03-14T23:45:00Z') }),
    says: ['Consultation, closed', 'Closed 14 March 2025', 'Thank you to everyone who replied'],
    never: ['days left'],
  },
  {
    what: 'a consultation with its outcome',
    address: `${GOVUK}/consultations/answered`,
    html: page('Safer crossings', { type: 'consultation_outcome', body: dates('2025-01-10T09:00:00Z', '2025-03-14T23:45:00Z') }),
    says: ['outcome published', 'Close the loop', 'You told us what you think'],
  },
  {
    what: 'an open consultation whose date is wrong, with its marks doubled',
    address: `${GOVUK}/consultations/wrong`,
    html: page('Safer crossings', {
      type: 'open_consultation',
      head: '<meta name="govuk:format" content=""><meta name="govuk:format" content="guidance">',
      body: dates('soon'),
    }),
    says: ['Consultation, open', 'its closing date is not on the page'],
    never: ['Closes', 'NaN', 'Invalid'],
  },
  {
    what: 'an organisation',
    address: `${GOVUK}/organisations/home-office`,
    html: page('Home Office', { type: 'organisation' }),
    says: ['UK government', 'Ask the web team to publish one'],
  },
  {
    what: 'a page of an earlier government, withdrawn',
    address: `${GOVUK}/news/old`,
    html: page('Old news', { type: 'press_release', meta: { 'govuk:political-status': 'historic', 'govuk:withdrawn': 'withdrawn' } }),
    says: ['Published under an earlier government', 'This page was withdrawn'],
  },
  {
    what: 'a government blog',
    address: 'https://gds.blog.gov.uk/2026/11/20/how-we-write/',
    html: page('How we write', {
      head: '<link rel="https://api.w.org/" href="https://gds.blog.gov.uk/wp-json/"><link rel="alternate" type="application/rss+xml" title="GDS feed" href="https://gds.blog.gov.uk/feed/">',
    }),
    says: ['UK government', 'GDS feed (FEED)', 'WordPress API (API)'],
  },
  {
    what: 'open data',
    address: 'https://www.data.gov.uk/dataset/1/crossings',
    html: page('Crossings', {
      body: '<a href="https://www.data.gov.uk/api/3/action/package_show?id=1">API</a><a href="https://data.example.gov.uk/crossings.csv">Crossings 2026</a><a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">OGL</a>',
    }),
    says: ['UK government', 'API (API)', 'Crossings 2026 (DATA)', 'Open Government Licence'],
  },
  {
    what: 'a council',
    address: 'https://www.devon.gov.uk/bins',
    html: page('Bins'),
    says: ['A council', 'between central, devolved and local government', 'A council decides and runs this locally', 'Ask the web team'],
  },
  {
    what: 'the Scottish Government',
    address: 'https://www.gov.scot/news/',
    html: page('News'),
    says: ['Scottish Government', 'A devolved government decides this'],
  },
  {
    what: 'the Welsh Government',
    address: 'https://www.llyw.cymru/newyddion',
    html: page('Newyddion'),
    says: ['Welsh Government', 'A devolved government decides this'],
  },
  {
    what: 'a department in Northern Ireland',
    address: 'https://www.health-ni.gov.uk/news',
    html: page('News'),
    says: ['Northern Ireland government', 'A devolved government decides this'],
  },
  { what: 'the NHS', address: 'https://www.guysandstthomas.nhs.uk/', html: page('Hospital'), says: ['The NHS', 'the knowledge to use it'] },
  { what: 'the police', address: 'https://www.met.police.uk/', html: page('Police'), says: ['Police', 'operationally independent'] },
  { what: 'a regulator', address: 'https://ico.org.uk/', html: page('ICO'), says: ['An independent public body', 'it is not government'] },
  {
    what: 'a parliament',
    address: 'https://committees.parliament.uk/work/1',
    html: page('Inquiry'),
    says: ['A parliament', 'it is not government', 'between politics and public service'],
  },
  { what: 'the courts', address: 'https://www.judiciary.uk/', html: page('Judgment'), says: ['The courts', 'it is not government'] },
  {
    what: 'a party',
    address: 'https://www.libdems.org.uk/news',
    html: page('News'),
    says: ['A political party', 'takes a side', 'between politics and public service'],
    never: ['A post to start from'],
  },
  {
    what: 'a site that has closed',
    address: 'https://www.direct.gov.uk/en/index.htm',
    html: page('Directgov'),
    says: ['www.direct.gov.uk has closed', 'now at: https://www.gov.uk'],
  },
  {
    what: 'a look-alike',
    address: 'https://www.gov.uk.example.com/',
    html: page('New crossings', { type: 'press_release' }),
    says: ['Nothing to say about this page', 'Check what I write on www.gov.uk.example.com'],
    never: ['UK government'],
  },
];
