import { useEffect, useRef, useState } from 'preact/hooks';
import { runExamples } from '../../../checks/prove-pack';
import { isStale, type Refused, refusal } from '../../../guidance/admission';
import { type LayeredPack, packsBelow, withPack } from '../../../guidance/layers';
import { packDifference } from '../../../guidance/pack-difference';
import { type OpenedPack, type Opening, openPack } from '../../../guidance/signed-pack';
import { today } from '../../../shared/uk-time';
import type { Language } from '../../../shared/words';
import { pinnedKey } from '../../../storage/keys';
import type { ReceivedRecord } from '../../../storage/pack-records';
import { receivedPack, takePack } from '../../../storage/received-packs';
import type { PinnedRecord } from '../../../storage/records';
import { ErrorSummary } from '../../../ui/error-summary';
import { deskWords } from '../../../ui/words/desk';
import { packTrouble } from '../../../ui/words/pack-trouble';
import { packsWords } from '../../../ui/words/packs';
import { day, say } from '../../../ui/words/say';
import { KeyWords } from '../../common/key-words';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { Difference } from './difference';
import { Facts } from './facts';
import { holdsForWords } from './holds-for';
import type { Incoming } from './incoming';
import type { News } from './news';

interface PackReviewProps {
  incoming: Incoming;
  packs: LayeredPack[];
  language: Language;
  tell(news: News): void;
  another(): void;
}

interface Look {
  opening: Opening;
  refused?: Refused | undefined;
  held?: ReceivedRecord | undefined;
  pinned?: PinnedRecord | undefined;
}

async function lookAt(text: string, packs: LayeredPack[]): Promise<Look> {
  const { createRe2Patterns } = await import('../../../checks/re2-patterns');
  const opening = await openPack(text, { under: (id) => packsBelow(packs, id), runExamples, patterns: createRe2Patterns() });
  if (!opening.ok) return { opening };
  const { pack, signer } = opening.value;
  const held = await receivedPack(pack.id);
  return { opening, held, pinned: await pinnedKey(signer), refused: refusal(opening.value, held && { version: held.pack.version, signer: held.signer }) };
}

/** A pack that has come from outside: who signed it, what it would change, and the question whether to take it. */
export function PackReview({ incoming, packs, language, tell, another }: PackReviewProps) {
  const [look, setLook] = useState<Look>();
  // The packs may be read anew while somebody reads this; what they look at stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the incoming text that matters
  useEffect(() => void lookAt(incoming.text, packs).then(setLook), [incoming]);
  if (!look) return <h1 class="govuk-heading-l">{packsWords[language].open}</h1>;
  const { opening, refused } = look;
  if (!opening.ok) return <NotTaken why={opening.why} problems={opening.why === 'invalid' ? opening.problems : []} language={language} another={another} />;
  if (refused) return <NotTaken why={refused} detail={opening.value.pack.version} problems={[]} language={language} another={another} />;
  return <Question {...look} opened={opening.value} packs={packs} incoming={incoming} language={language} tell={tell} another={another} />;
}

interface NotTakenProps {
  why: string;
  detail?: string | undefined;
  problems: { at: string; say: string }[];
  language: Language;
  another(): void;
}

function NotTaken({ why, detail, problems, language, another }: NotTakenProps) {
  const words = packsWords[language];
  return (
    <>
      <ErrorSummary
        language={language}
        mistakes={[{ text: packTrouble(why, detail, language) }, ...problems.map(({ at, say: text }) => ({ text: `${at} ${text}`.trim(), lang: 'en' }))]}
      />
      <h1 class="govuk-heading-l">{words.open}</h1>
      <p class="govuk-body">{words.nothingChanged}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={another}>
        {words.open}
      </button>
    </>
  );
}

interface QuestionProps extends Look, Omit<PackReviewProps, never> {
  opened: OpenedPack;
}

function Question({ opened, held, pinned, packs, incoming, language, tell, another }: QuestionProps) {
  const words = packsWords[language];
  const { trouble, save } = useSaving();
  const [changed, setChanged] = useState<Refused>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { pack, signer } = opened;
  const title = say(pack.title, language);
  const changes = packDifference(
    packs.map((each) => each.pack),
    withPack(packs, pack),
  );
  const take = async (): Promise<void> => {
    let refused: Refused | undefined;
    const kept = await save(async () => {
      refused = await takePack({ opened, from: incoming.from });
    });
    setChanged(refused);
    if (kept && !refused) tell({ kind: 'taken', title: title.text, version: pack.version });
  };
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        {trouble && <Trouble trouble={trouble} language={language} />}
        {changed && <ErrorSummary language={language} mistakes={[{ text: packTrouble(changed, pack.version, language) }]} />}
        <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
          {words.takeTitle(title.text)}
        </h1>
        <Facts
          facts={[
            [words.publisher, pack.publisher.name],
            [words.contact, pack.publisher.contact],
            [words.fingerprint, <KeyWords key="words" thumbprint={signer} />],
            [words.version, held ? `${pack.version}. ${words.replaces(held.pack.version)}` : pack.version],
            [
              words.reviewBy,
              <>
                {day(pack.reviewBy, language)} {isStale(pack, today()) && <strong class="govuk-tag govuk-tag--yellow">{deskWords[language].stale}</strong>}
              </>,
            ],
            [words.holds, holdsForWords(pack, language)],
            [words.keptFrom, incoming.from && <span class="packs__address">{incoming.from.address}</span>],
          ]}
        />
        <div class="govuk-inset-text">
          {pinned ? words.knownKey(pinned.name, day(pinned.at, language)) : held ? words.vouched : words.newKey(pack.publisher.name)}
        </div>
        <h2 class="govuk-heading-m">{words.wouldChange}</h2>
        <Difference changes={changes} language={language} />
        <div class="govuk-button-group">
          <button type="button" class="govuk-button" onClick={() => void take()}>
            {words.take}
          </button>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => {
              another();
              tell({ kind: 'left' });
            }}
          >
            {words.leave}
          </button>
        </div>
      </div>
    </div>
  );
}
