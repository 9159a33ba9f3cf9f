import { useEffect, useRef } from 'preact/hooks';
import type { TokenTrouble } from '../../../clearance/token';
import type { Pack } from '../../../guidance/pack';
import type { Language } from '../../../shared/words';
import { clearanceOpenWords } from '../../../ui/words/clearance-open';
import type { Received } from './receive';
import { TrustForm } from './trust-form';

export const troubleText = (trouble: TokenTrouble, language: Language): string => {
  const { troubles } = clearanceOpenWords[language];
  return trouble.is === 'cut-short' || trouble.is === 'gap' ? troubles[trouble.is](trouble.got, trouble.of) : troubles[trouble.is];
};

interface ReceivedListProps {
  received: Received[];
  packs: Pack[];
  language: Language;
  /** An answer was judged anew, after its key was trusted. */
  onTrusted(received: Received): void;
}

/** What became of each thing that was pasted, and where it leads. Takes focus: it is the answer to what was just done. */
export function ReceivedList({ received, packs, language, onTrusted }: ReceivedListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} class="received" role="alert">
      {received.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of the same kind are told apart by their place alone
        <Became key={`${one.is}${at}`} one={one} packs={packs} language={language} onTrusted={onTrusted} />
      ))}
    </div>
  );
}

function Became({ one, packs, language, onTrusted }: { one: Received } & Omit<ReceivedListProps, 'received'>) {
  const words = clearanceOpenWords[language];
  switch (one.is) {
    case 'trouble':
      return (
        <p class="govuk-inset-text">
          <strong>{troubleText(one.trouble, language)}</strong> {words.kept}
        </p>
      );
    case 'request':
      return (
        <p class="govuk-inset-text">
          {one.how === 'own' ? words.ownRequest : one.how === 'known' ? words.knownRequest : words.newRequest}{' '}
          <a class="govuk-link" href={`#/clearances/${one.how === 'own' ? 'one' : 'decide'}/${one.hash}`}>
            {one.how === 'own' ? words.toRecord : words.toDecide}
          </a>
        </p>
      );
    case 'withdrawal':
      return <p class="govuk-inset-text">{one.kept ? words.withdrawn : words.withdrawnUnknown}</p>;
    case 'accepted':
      return (
        <p class="govuk-inset-text">
          {words.accepted}{' '}
          <a class="govuk-link" href={`#/clearances/one/${one.request}`}>
            {words.toRecord}
          </a>
        </p>
      );
    case 'refused':
      return (
        <div class="govuk-inset-text">
          <p class="govuk-body">
            <strong>{words.refusals[one.why]}</strong>{' '}
            {one.why === 'unknown-key' ? '' : one.why === 'other-request' || one.why === 'replayed' ? words.kept : words.refusedKept}
          </p>
          {one.why === 'unknown-key' && <TrustForm token={one.token} packs={packs} language={language} onTrusted={onTrusted} />}
        </div>
      );
  }
}
