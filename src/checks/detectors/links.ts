import type { CharSpan, Subject } from '../subject';
import { hostsOf } from '../terms/match-phrase';
import type { Reading } from '../text/reading';
import type { Token } from '../text/token';
import type { Detector } from './detector';

const spansOf = (reading: Reading, test: (url: Token) => boolean): CharSpan[] | undefined => {
  const spans = reading.tokens.filter((token) => token.kind === 'url' && test(token)).map(({ start, end }): CharSpan => [start, end]);
  return spans.length > 0 ? spans : undefined;
};

/** Any link or web address. */
export const link: Detector = { find: (_, reading) => spansOf(reading, () => true) };

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv)(?:[?#].*)?$/;
/** A link straight to a document. */
export const documentLink: Detector = { find: (_, reading) => spansOf(reading, ({ lower }) => DOCUMENT.test(lower)) };

const INSIDE_LABEL = /^(?:intranet|staging|stage|preview|draft-origin|draft|uat|dev|test|preprod|sandbox|internal|sharepoint|jira|confluence|extranet|vpn)\d*$/;
const PRIVATE_HOST = /^(?:localhost|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|127\.)|\.(?:local|internal|corp|lan)(?:$|[:/])/;
const WORKING_COPY =
  /^docs\.google\.com\/.*\/edit|^drive\.google\.com\/|^teams\.microsoft\.com\/|^(?:[\w-]+\.)*(?:sharepoint\.com|atlassian\.net|onedrive\.live\.com|1drv\.ms|yammer\.com|zscaler\.net)(?:$|[/:])|^(?:trello|miro|app\.asana|notion)\.(?:com|so)\/|^(?:mail\.google|outlook\.office(?:365)?)\.com/;

/** A link that works only inside an organisation. */
export const internalLink: Detector = {
  find: (_, reading) =>
    spansOf(reading, ({ lower }) => {
      const address = lower.replace(/^https?:\/\//, '').replace(/^www\./, '');
      const host = hostsOf(lower)[0] ?? '';
      const labels = host.split('.');
      return (
        PRIVATE_HOST.test(host) ||
        WORKING_COPY.test(address) ||
        labels
          .slice(0, Math.max(1, labels.length - 2))
          .some((label) => INSIDE_LABEL.test(label) || /^(?:intranet|staging|preview)-|-(?:intranet|staging|preview)$/.test(label))
      );
    }),
};

/** The retired site that an address belongs to. A host is listed by itself, or with `*.` where everything under it is gone. */
export function retiredSite(address: string, sites: Subject['directory']): { host: string; movedTo?: string | undefined } | undefined {
  const [host = '', ...parents] = hostsOf(address);
  const whole = sites.get(host) ?? sites.get(`*.${host}`);
  if (whole) return whole;
  for (const parent of parents) {
    const site = sites.get(`*.${parent}`);
    if (site) return site;
  }
  return undefined;
}

/** A link to a government site that was closed or moved. */
export const retiredLink: Detector = {
  find: ({ directory }, reading) => spansOf(reading, ({ lower }) => retiredSite(lower, directory) !== undefined),
};
