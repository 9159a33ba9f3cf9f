import { useState } from 'preact/hooks';
import { isStale } from '../../../guidance/admission';
import type { LayeredPack } from '../../../guidance/layers';
import { askWorker } from '../../../messages/ask-worker';
import { today } from '../../../shared/uk-time';
import type { Language } from '../../../shared/words';
import type { ReceivedRecord, SubscriptionRecord } from '../../../storage/pack-records';
import { liftPack, receivedPacks, removePack } from '../../../storage/received-packs';
import { allSubscriptions, subscribeAgain, unsubscribe } from '../../../storage/subscriptions';
import { deskWords } from '../../../ui/words/desk';
import { packTrouble } from '../../../ui/words/pack-trouble';
import { packsWords } from '../../../ui/words/packs';
import { day, say } from '../../../ui/words/say';
import { KeyWords } from '../../common/key-words';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { useSaving } from '../../common/use-saving';
import { Facts } from './facts';
import { holdsForWords } from './holds-for';
import { giveBackHosts } from './host-access';
import type { News } from './news';

interface PackListProps {
  packs: LayeredPack[];
  language: Language;
  tell(news: News): void;
}

/** Every pack in force, the lowest first: whose it is, where it comes from, and how fresh it is. */
export function PackList({ packs, language, tell }: PackListProps) {
  const words = packsWords[language];
  const { value: received = [] } = useLive(receivedPacks);
  const { value: subscriptions = [] } = useLive(allSubscriptions);
  const [checking, setChecking] = useState<'no' | 'now' | 'done'>('no');
  const checkNow = async (): Promise<void> => {
    setChecking('now');
    await askWorker('packs.refresh', {});
    setChecking('done');
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{words.inForce}</h2>
      {received.length === 0 && <p class="govuk-body">{words.noneReceived}</p>}
      <ol class="packs">
        {packs.map((each) => (
          <PackItem
            key={each.pack.id}
            {...each}
            language={language}
            tell={tell}
            record={received.find(({ id }) => id === each.pack.id)}
            last={received.filter((record) => record.layer === 'subscribed').at(-1)?.id === each.pack.id}
            subscriptions={subscriptions.filter(({ pack }) => pack === each.pack.id)}
          />
        ))}
      </ol>
      {subscriptions.length > 0 && (
        <button type="button" class="govuk-button govuk-button--secondary" disabled={checking === 'now'} onClick={() => void checkNow()}>
          {words.checkNow}
        </button>
      )}
      <p class="govuk-body" role="status">
        {checking === 'now' && words.checking}
        {checking === 'done' && words.checked}
      </p>
    </section>
  );
}

interface PackItemProps extends LayeredPack {
  record: ReceivedRecord | undefined;
  /** Whether no other received pack lies on it. */
  last: boolean;
  subscriptions: SubscriptionRecord[];
  language: Language;
  tell(news: News): void;
}

function PackItem({ pack, layer, record, last, subscriptions, language, tell }: PackItemProps) {
  const words = packsWords[language];
  const { trouble, save } = useSaving();
  const title = say(pack.title, language);
  const remove = (): void =>
    void save(async () => {
      const removed = await removePack(pack.id);
      if (removed) await giveBackHosts(removed.subscriptions.map(({ address }) => address));
      if (removed) tell({ kind: 'removed', title: title.text, removed });
    });
  return (
    <li class="packs__item">
      <h3 class="govuk-heading-s" lang={title.lang}>
        {title.text} {isStale(pack, today()) && <strong class="govuk-tag govuk-tag--yellow">{deskWords[language].stale}</strong>}
      </h3>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {layer === 'built-in' ? (
        <p class="govuk-body-s secondary govuk-!-margin-bottom-1">
          {[
            words.comesWithUs,
            words.versionShort(pack.version),
            words.counts(pack.rules?.length ?? 0, pack.tips?.length ?? 0),
            holdsForWords(pack, language),
          ].join(' · ')}
        </p>
      ) : (
        <Facts
          facts={[
            [words.layerHelp, words.layer[layer]],
            [words.signedBy, signer(pack.publisher.name, layer, record, language)],
            [words.version, `${pack.version} · ${words.counts(pack.rules?.length ?? 0, pack.tips?.length ?? 0)}`],
            [words.reviewBy, layer !== 'own' && day(pack.reviewBy, language)],
            [words.holds, holdsForWords(pack, language)],
            [
              words.keptFrom,
              subscriptions.length > 0 && subscriptions.map((one) => <Subscription key={one.address} record={one} language={language} tell={tell} />),
            ],
          ]}
        />
      )}
      {layer !== 'own' && (
        <p class="govuk-body packs__actions">
          <a class="govuk-link" href={`#/packs/pack/${encodeURIComponent(pack.id)}`}>
            {words.lookInside}
            <span class="govuk-visually-hidden">: {title.text}</span>
          </a>
          {record?.layer === 'subscribed' && !last && (
            <button type="button" class="link" onClick={() => void save(() => liftPack(pack.id))}>
              {words.lift}
              <span class="govuk-visually-hidden">: {title.text}</span>
            </button>
          )}
          {record?.layer === 'subscribed' && (
            <button type="button" class="link" onClick={remove}>
              {words.remove}
              <span class="govuk-visually-hidden">: {title.text}</span>
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function signer(publisher: string, layer: LayeredPack['layer'], record: ReceivedRecord | undefined, language: Language) {
  const words = packsWords[language];
  if (layer === 'own') return words.yourOwn;
  return (
    <>
      {publisher}
      {record && (
        <>
          <br />
          <KeyWords thumbprint={record.signer} />
        </>
      )}
    </>
  );
}

function Subscription({ record, language, tell }: { record: SubscriptionRecord; language: Language; tell(news: News): void }) {
  const words = packsWords[language];
  const { address, checkedAt, trouble } = record;
  const stop = async (): Promise<void> => {
    await unsubscribe(address);
    await giveBackHosts([address]);
    tell({ kind: 'stopped', address, back: () => subscribeAgain(record) });
  };
  return (
    <div>
      <span class="packs__address">{address}</span>
      <br />
      {trouble ? (
        <span>
          <strong>{words.notChecked}:</strong> {packTrouble(trouble.why, trouble.detail, language)} {words.nothingChanged}
        </span>
      ) : (
        <span class="secondary">{words.lastChecked(day(checkedAt, language))}</span>
      )}
      <br />
      <button type="button" class="link" onClick={() => void stop()}>
        {words.stopAsking}
        <span class="govuk-visually-hidden">: {address}</span>
      </button>
    </div>
  );
}
