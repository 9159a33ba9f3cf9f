import { useEffect, useState } from 'preact/hooks';
import type { Subject } from '../../../clearance/subject';
import type { Language } from '../../../shared/words';
import { clearanceAskWords } from '../../../ui/words/clearance-ask';
import { PLATFORM_NAMES } from '../../../ui/words/common';
import { accountName } from '../../../ui/words/say';

/** The post as it will look, and what lies behind it: where each link goes, and how each picture is described. */
export function PostPreview({ subject, language }: { subject: Subject; language: Language }) {
  const words = clearanceAskWords[language];
  const { platform, account, text, media, replyTo } = subject;
  const [links, setLinks] = useState<string[]>([]);
  // What reads text is large, and only a post needs it.
  useEffect(() => void import('../../../clearance/links').then(({ linksIn }) => setLinks(linksIn(text))), [text]);
  return (
    <section class="post" aria-label={words.thePost}>
      {replyTo && (
        <blockquote class="post__answered">
          {words.answering(replyTo.author)}: {replyTo.text}
        </blockquote>
      )}
      <p class="post__head">
        <strong>{account ? accountName(account) : words.thePost}</strong> · {PLATFORM_NAMES[platform]}
      </p>
      <p class="post__text" dir="auto">
        {text}
      </p>
      {media.length === 0 && <p class="post__note">{words.noMedia}</p>}
      {media.map(({ kind, alt }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture has no name but its place
        <p class="post__picture" key={at}>
          <strong>{words.kinds[kind]}:</strong> {alt || <em>{words.undescribed}</em>}
        </p>
      ))}
      {links.length > 0 && (
        <p class="post__note">
          {words.links}: {links.join(', ')}
        </p>
      )}
    </section>
  );
}
