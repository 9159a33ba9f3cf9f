import { packsFor } from '../../../guidance/in-force';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { askById } from '../../../storage/asks';
import { clearanceAskWords } from '../../../ui/words/clearance-ask';
import { useLive } from '../../common/use-live';
import { AskForm } from './ask-form';

/** A draft that came from a page, with all that will be sent. It waits here until it is sent or let be. */
export function AskRoom({ id, packs, language }: { id: string | undefined; packs: Pack[] | undefined; language: Language }) {
  const words = clearanceAskWords[language];
  const { value: ask } = useLive(async () => (id ? ((await askById(id)) ?? null) : null), [id]);
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      {ask === null && <p class="govuk-body">{words.gone}</p>}
      {ask && packs && <AskForm key={ask.id} ask={ask} packs={packsFor(packs, ask.account)} language={language} />}
    </>
  );
}
