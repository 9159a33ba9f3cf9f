import type { AccountKind, Language } from '../../shared/words';
import type { Body } from '../../spots/government/bodies';
import type { PageFacts } from '../../spots/government/page-facts';
import { thisPageWords } from '../../ui/words/this-page';

interface CautionsProps {
  body: Body;
  facts: PageFacts | undefined;
  account: AccountKind;
  language: Language;
}

const DEVOLVED = ['scottish-government', 'welsh-government', 'ni-government'];

/** What somebody should bear in mind before they post about this page from their account. */
export function Cautions({ body, facts, account, language }: CautionsProps) {
  const words = thisPageWords[language];
  const cautions = [
    body.kind === 'party' && words.partyPage,
    ['parliament', 'judiciary', 'independent', 'crown-dependency'].includes(body.kind) && words.notGovernment,
    body.kind === 'police' && words.police,
    body.kind === 'public-body' && words.armsLength,
    body.kind === 'council' && (account === 'central' || account === 'devolved') && words.otherTier.council,
    body.kind === 'uk-government' && (account === 'local' || account === 'devolved') && words.otherTier.central,
    DEVOLVED.includes(body.kind) && account !== 'devolved' && words.otherTier.devolved,
    facts?.political === 'historic' && words.historic,
    facts?.withdrawn && words.withdrawn,
    facts?.type === 'statistics_announcement' && words.statisticsAhead,
  ].filter((one) => typeof one === 'string');
  return (
    <>
      {cautions.map((text) => (
        <p class="govuk-body-s" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}
