import type { Difference } from '../clearance/difference';
import type { Subject } from '../clearance/subject';
import type { Language } from '../shared/words';
import { Changes } from './changes';
import { clearanceWords } from './words/clearance';
import { PLATFORM_NAMES } from './words/common';
import { accountName } from './words/say';

/** All that differs between what was cleared, or what `was` names, and what stands now. */
export function DifferenceList({ difference, was, language }: { difference: Difference; was?: string; language: Language }) {
  const words = clearanceWords[language];
  const earlier = was ?? words.was;
  const { text, media, platform, account, replyTo } = difference;
  const described = (all: Subject['media']): string => all.map(({ alt, kind }) => alt || kind).join('; ') || words.none;
  const answered = (to: Subject['replyTo']): string => (to ? `@${to.author}: ${to.text}` : words.none);
  const rows = [
    platform && [words.platform, PLATFORM_NAMES[platform.before], PLATFORM_NAMES[platform.after]],
    account && [words.account, accountName(account.before), accountName(account.after)],
    media && [words.pictures, described(media.before), described(media.after)],
    replyTo && [words.answers, answered(replyTo.before), answered(replyTo.after)],
  ].filter((row) => row !== undefined);
  return (
    <>
      {text && <Changes changes={text} language={language} />}
      {rows.map(([name, before, after]) => (
        <p class="changes" key={name}>
          <strong>{name}.</strong> {earlier}: {before}. {words.isNow}: {after}.
        </p>
      ))}
    </>
  );
}
