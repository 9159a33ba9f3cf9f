import { retiredSite } from '../../checks/detectors/links';
import { retiredSites } from '../../checks/make-subject';
import type { Pack } from '../../guidance/pack';
import type { Language } from '../../shared/words';
import { thisPageWords } from '../../ui/words/this-page';

/** A government site that was closed, such as Directgov: where what it held has gone. */
export function MovedSite({ host, packs, language }: { host: string; packs: Pack[]; language: Language }) {
  const words = thisPageWords[language];
  const retired = retiredSite(host, retiredSites(packs));
  if (!retired) return null;
  return (
    <p class="govuk-inset-text govuk-body-s">
      {retired.movedTo ? words.moved(host) : words.movedNowhere(host)}{' '}
      {retired.movedTo && (
        <a class="govuk-link" href={retired.movedTo} target="_blank" rel="noreferrer noopener">
          {retired.movedTo}
        </a>
      )}
    </p>
  );
}
