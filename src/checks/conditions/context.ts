import type { ContextCondition } from '../../guidance/pack';
import type { Subject } from '../subject';

/** Does the context meet every field that the condition names? What is unknown meets nothing. */
export function holdsIn(condition: ContextCondition, { context, draft }: Subject): boolean {
  const { platform, account } = context;
  if (condition.platform && !(platform && condition.platform.includes(platform))) return false;
  if (condition.account && !(account && condition.account.includes(account.kind))) return false;
  if (condition.nation && !(account && condition.nation.includes(account.nation))) return false;
  if (condition.reply !== undefined && condition.reply !== (draft.replyTo !== undefined && draft.replyTo.text.trim() !== '')) return false;
  return condition.media === undefined || condition.media === (draft.media?.length ?? 0) > 0;
}
