import type { Condition, ContextCondition } from '../../guidance/pack';
import type { Language } from '../../shared/words';
import { commonWords, PLATFORM_NAMES } from './common';
import { concernWords } from './concerns';
import { conditionWords } from './conditions';
import { detectorWords } from './detectors';

const MOST_TERMS = 6;

/** A condition as one sentence for people: "the post mentions “party” and the account is council". */
export function conditionSentence(condition: Condition, language: Language): string {
  const words = conditionWords[language];
  const each = (parts: Condition[], joint: string): string => parts.map((part) => bracketed(part, joint, language)).join(joint);
  if ('all' in condition) return each(condition.all, words.and);
  if ('any' in condition) return each(condition.any, words.or);
  if ('not' in condition) return words.not(conditionSentence(condition.not, language));
  if ('terms' in condition) {
    const { terms, unless, count = 1 } = condition;
    const said = count > 1 ? words.mentionsSeveral(count, quoted(terms, words.or)) : words.mentions(quoted(terms, words.or));
    return unless === undefined ? said : said + words.butNot(quoted(unless, words.or));
  }
  if ('near' in condition) return words.isNear(condition.near.map((terms) => quoted(terms, words.or)).join(words.and), condition.within);
  if ('sentence' in condition) return words.sameSentence(each(condition.sentence, words.and));
  if ('clause' in condition) return words.sameClause(each(condition.clause, words.and));
  if ('reply' in condition) return words.inReply(conditionSentence(condition.reply, language));
  if ('alt' in condition) return words.inAlt(conditionSentence(condition.alt, language));
  if ('pattern' in condition) return words.pattern(condition.pattern);
  if ('detector' in condition) {
    const { detector, concern } = condition;
    const found = detectorWords[language][detector] ?? detector;
    return words.finds(concern ? `${found} “${concernWords[language][concern] ?? concern}”` : found);
  }
  if ('during' in condition) return words.duringIt(words.period[condition.during as 'mourning'] ?? condition.during);
  return contextSentence(condition.context ?? {}, language);
}

/** "All" inside "any", and the other way round, needs something to hold it together. */
function bracketed(part: Condition, joint: string, language: Language): string {
  const words = conditionWords[language];
  const inner = 'all' in part && part.all.length > 1 ? words.and : 'any' in part && part.any.length > 1 ? words.or : undefined;
  const text = conditionSentence(part, language);
  return inner !== undefined && inner !== joint ? `(${text})` : text;
}

/** The first few terms; there may be thousands. */
function quoted(terms: string | readonly string[], or: string): string {
  const all = typeof terms === 'string' ? [terms] : terms;
  const shown = all.slice(0, MOST_TERMS).map((term) => `“${term}”`);
  return shown.join(or) + (all.length > MOST_TERMS ? '…' : '');
}

function contextSentence({ account, nation, platform, reply, media }: ContextCondition, language: Language): string {
  const words = conditionWords[language];
  const names = commonWords[language];
  return [
    account && words.accountIs(account.map((kind) => names.account[kind]).join(words.or)),
    nation && words.nationIs(nation.map((one) => names.nation[one]).join(words.or)),
    platform && words.platformIs(platform.map((one) => PLATFORM_NAMES[one]).join(words.or)),
    reply !== undefined && (reply ? words.isReply : words.isNoReply),
    media !== undefined && (media ? words.hasMedia : words.hasNoMedia),
  ]
    .filter(Boolean)
    .join(words.and);
}
