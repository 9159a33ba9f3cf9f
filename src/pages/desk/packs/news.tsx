import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../shared/words';
import { putPackDraftBack } from '../../../storage/pack-drafts';
import type { PackDraftRecord } from '../../../storage/pack-records';
import { putPackBack, type Removed } from '../../../storage/received-packs';
import { packEditorWords } from '../../../ui/words/pack-editor';
import { packsWords } from '../../../ui/words/packs';
import { Trouble } from '../../common/trouble';
import { useSaving } from '../../common/use-saving';
import { askForHost } from './host-access';

/** What has just happened to a pack, to be said once and, where it took something away, to be undone. */
export type News =
  | { kind: 'taken'; title: string; version: string }
  | { kind: 'left' }
  | { kind: 'removed'; title: string; removed: Removed }
  | { kind: 'stopped'; address: string; back(): Promise<void> }
  | { kind: 'dropped'; title: string; draft: PackDraftRecord };

interface NewsLineProps {
  news: News | undefined;
  language: Language;
  done(): void;
}

/** Takes focus, since what was pressed is often gone. */
export function NewsLine({ news, language, done }: NewsLineProps) {
  const words = packsWords[language];
  const { trouble, save } = useSaving();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) line.current?.focus();
  }, [news]);
  const back = (): void => {
    if (news) void save(() => undo(news)).then((kept) => kept && done());
  };
  return (
    <div role="status" tabIndex={-1} ref={line} class="news">
      {news && (
        <div class="govuk-inset-text">
          {trouble && <Trouble trouble={trouble} language={language} />}
          {sentence(news, language)}{' '}
          {news.kind !== 'taken' && news.kind !== 'left' && (
            <button type="button" class="link" onClick={back}>
              {words.putBack}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function sentence(news: News, language: Language): string {
  const words = packsWords[language];
  switch (news.kind) {
    case 'taken':
      return words.nowInForce(news.title, news.version);
    case 'left':
      return words.left;
    case 'removed':
      return words.removed(news.title);
    case 'stopped':
      return words.stopped(news.address);
    case 'dropped':
      return packEditorWords[language].dropped(news.title);
  }
}

async function undo(news: News): Promise<void> {
  const addresses = news.kind === 'removed' ? news.removed.subscriptions.map(({ address }) => address) : news.kind === 'stopped' ? [news.address] : [];
  // Asked first of all, while the press still counts. Where it is refused the pack comes back all the same, and says what it lacks.
  await Promise.all(addresses.map(askForHost));
  if (news.kind === 'removed') await putPackBack(news.removed);
  if (news.kind === 'stopped') await news.back();
  if (news.kind === 'dropped') await putPackDraftBack(news.draft);
}
