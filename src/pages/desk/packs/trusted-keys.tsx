import { useEffect, useState } from 'preact/hooks';
import type { LayeredPack } from '../../../guidance/layers';
import { thumbprint } from '../../../shared/signing/public-key';
import type { Language } from '../../../shared/words';
import { allPinned, pinKey, unpinKey } from '../../../storage/keys';
import type { PinnedRecord } from '../../../storage/records';
import { say } from '../../../ui/words/say';
import { signingKeyWords } from '../../../ui/words/signing-key';
import { KeyWords } from '../../common/key-words';
import { Trouble } from '../../common/trouble';
import { useLive } from '../../common/use-live';
import { useSaving } from '../../common/use-saving';

/** Whose answers about posts count here: keys that packs in force name, and those that the person trusted. */
export function TrustedKeys({ packs, language }: { packs: LayeredPack[]; language: Language }) {
  const words = signingKeyWords[language];
  const named = useNamedKeys(packs);
  const { value: pinned = [] } = useLive(allPinned);
  const [gone, setGone] = useState<PinnedRecord>();
  const { trouble, save } = useSaving();
  return (
    <section>
      <h2 class="govuk-heading-m">{words.trusted}</h2>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {pinned.length + named.length === 0 && <p class="govuk-body">{words.trustedNone}</p>}
      <ul class="govuk-list">
        {named.map(({ name, print, pack }) => (
          <li key={`${pack.id}/${print}`}>
            {name}: <KeyWords thumbprint={print} /> <span class="secondary">{words.namedBy(say(pack.title, language).text)}</span>
          </li>
        ))}
        {pinned.map((record) => (
          <li key={record.thumbprint}>
            {record.name}: <KeyWords thumbprint={record.thumbprint} />{' '}
            <button type="button" class="link" onClick={() => void save(() => unpinKey(record.thumbprint)).then((done) => done && setGone(record))}>
              {words.distrust}
              <span class="govuk-visually-hidden">: {record.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="govuk-body" role="status">
        {gone && words.distrusted}{' '}
        {gone && (
          <button
            type="button"
            class="link"
            onClick={() => void save(() => pinKey(gone.publicKey, gone.thumbprint, gone.name)).then((done) => done && setGone(undefined))}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}

interface NamedKey {
  name: string;
  print: string;
  pack: LayeredPack['pack'];
}

/** The keys that packs name as approvers. */
function useNamedKeys(packs: LayeredPack[]): NamedKey[] {
  const [named, setNamed] = useState<NamedKey[]>([]);
  useEffect(() => {
    let current = true;
    const approvers = packs.flatMap(({ pack }) => (pack.approvers ?? []).map(({ name, key }) => ({ name, key, pack })));
    void Promise.all(approvers.map(async ({ name, key, pack }) => ({ name, print: await thumbprint(key), pack }))).then((all) => {
      if (current) setNamed(all);
    });
    return () => {
      current = false;
    };
  }, [packs]);
  return named;
}
