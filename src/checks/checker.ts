import { CONCERNS } from '../guidance/concerns';
import { packsFor, periodsInForce, rulesInForce } from '../guidance/in-force';
import type { Pack, Rule } from '../guidance/pack';
import type { Account, Context, Draft } from '../shared/draft';
import type { Severity } from '../shared/words';
import { type Compiled, compileCondition } from './conditions/compile';
import { collectLists } from './conditions/term-lists';
import { correct } from './corrections/registry';
import type { Finding } from './finding';
import { makeSubject, retiredSites } from './make-subject';
import { type Candidate, inOrder, mostSpecific } from './order';
import type { PatternEngine } from './patterns';
import type { RetiredSites } from './subject';
import { TermIndex } from './terms/term-index';

export interface Checker {
  /** What is worth saying about the draft, gravest first; once per concern. Never throws, whatever the text. */
  check(draft: Draft, context: Context): Finding[];
}

export interface CheckerOptions {
  /** Needed only where `needsPatterns(packs)`; without it such conditions never hold. */
  patterns?: PatternEngine | undefined;
  /** Ids of rules that are switched off. */
  silenced?: ReadonlySet<string> | undefined;
}

interface ReadyRule {
  rule: Rule;
  severity: Severity;
  layer: number;
  compiled: Compiled;
}

/** Packs made ready for one kind of account. */
interface Ready {
  packs: Pack[];
  index: TermIndex;
  /** Rules that must always be asked, and those that need a hit of a list. */
  always: ReadyRule[];
  byList: Map<number, ReadyRule[]>;
  retired: RetiredSites;
}

function makeReady(packs: Pack[], silenced: ReadonlySet<string> | undefined): Ready {
  const index = new TermIndex(collectLists(packs));
  const always: ReadyRule[] = [];
  const byList = new Map<number, ReadyRule[]>();
  for (const { rule, layer } of rulesInForce(packs, silenced)) {
    const ready = { rule, layer, severity: rule.severity ?? CONCERNS[rule.concern].severity, compiled: compileCondition(rule.when, index) };
    if (ready.compiled.anchors === undefined) always.push(ready);
    else {
      for (const list of new Set(ready.compiled.anchors)) {
        const there = byList.get(list);
        if (there) there.push(ready);
        else byList.set(list, [ready]);
      }
    }
  }
  return { packs, index, always, byList, retired: retiredSites(packs) };
}

const accountKey = (account: Account | undefined): string => (account ? `${account.kind}/${account.nation}` : '');

/** Makes packs ready to check drafts. Packs that do not hold for a draft's account take no part in it. */
export function createChecker(packs: Pack[], options: CheckerOptions = {}): Checker {
  const readyFor = new Map<string, Ready>();
  const ready = (account: Account | undefined): Ready => {
    const key = accountKey(account);
    const known = readyFor.get(key);
    if (known) return known;
    const holding = packsFor(packs, account);
    const same = [...readyFor.values()].find((other) => other.packs.length === holding.length && other.packs.every((pack, at) => pack === holding[at]));
    const made = same ?? makeReady(holding, options.silenced);
    readyFor.set(key, made);
    return made;
  };
  return {
    check(draft, context) {
      if (draft.text === '' && !draft.media?.length && !draft.replyTo) return [];
      const { index, always, byList, retired, packs: holding } = ready(context.account);
      const subject = makeSubject(draft, context, index, retired, options.patterns, () => periodsInForce(holding, context));
      const asked = new Set(always);
      for (const list of subject.main.hits.lists()) for (const rule of byList.get(list) ?? []) asked.add(rule);
      const candidates: Candidate[] = [];
      const view = { reading: subject.main, range: { from: 0, to: subject.main.words.length } };
      for (const { rule, layer, severity, compiled } of asked) {
        const spans = compiled.evaluate(subject, view);
        if (spans) candidates.push({ rule, layer, severity, spans });
      }
      const specific = mostSpecific(candidates);
      const fixes = [...new Set(specific.flatMap(({ rule }) => rule.fix ?? []))];
      // Somebody who copies the mended post wants all of it mended, whichever finding they copy it from.
      const whole = fixes.reduce((text, fix) => {
        const again = text === draft.text ? subject : makeSubject({ ...draft, text }, context, index, retired, options.patterns, subject.periods);
        return correct(fix, again) ?? text;
      }, draft.text);
      return inOrder(
        specific.map((candidate) => {
          const mends = candidate.rule.fix !== undefined && correct(candidate.rule.fix, subject) !== draft.text;
          return { ...candidate, corrected: mends && whole !== draft.text ? whole : undefined };
        }),
      );
    },
  };
}
