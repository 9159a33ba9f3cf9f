import type { Draft } from '../../shared/draft';
import { today } from '../../shared/uk-time';
import type { AccountKind, Nation, Platform } from '../../shared/words';

/** The post and its circumstances, as somebody has imagined them on the practice page. */
export interface Imagined {
  text: string;
  platform: Platform;
  kind: AccountKind;
  nation: Nation;
  /** `YYYY-MM-DD`. */
  date: string;
  replyTo: string;
  picture: boolean;
  description: string;
}

export const draftOf = ({ text, picture, description, replyTo }: Imagined): Draft => ({
  text,
  media: picture ? [{ kind: 'image', alt: description }] : [],
  replyTo: replyTo.trim() ? { text: replyTo } : undefined,
});

/** Midday in the United Kingdom, near enough for rules that go by the day. */
export const momentOf = ({ date }: Imagined): string => `${/^\d{4}-\d\d-\d\d$/.test(date) ? date : today()}T12:00:00Z`;
