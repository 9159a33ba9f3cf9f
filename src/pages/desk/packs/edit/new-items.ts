import { freeId, idFrom } from '../../../../guidance/new-pack';
import type { Checklist, Course, Pack, Period, Rule, Tip } from '../../../../guidance/pack';
import { today } from '../../../../shared/uk-time';
import { ACCOUNT_KINDS, NATIONS } from '../../../../shared/words';

/** Things to begin with, each under an id that nothing else has. What only a person can know stays empty, and is asked for. */

export const emptyTip = ({ tips = [] }: Pack): Tip => ({
  id: freeId('tip', tips),
  title: { en: '' },
  body: { en: '' },
  area: 'all',
  gap: 'knowledge',
  audience: [...ACCOUNT_KINDS],
  source: { title: '', publisher: '', url: '', checked: today(), verified: false },
  question: {
    ask: { en: '' },
    answers: [
      { text: { en: '' }, right: true, because: { en: '' } },
      { text: { en: '' }, right: false, because: { en: '' } },
    ],
  },
});

export const emptyRule = ({ rules = [], tips = [] }: Pack): Rule => ({
  id: freeId('rule', rules),
  concern: 'jargon',
  tip: tips[0]?.id ?? '',
  when: { terms: [] },
  say: { en: '' },
  examples: { fires: [], silent: [] },
});

export const emptyChecklist = ({ checklists = [] }: Pack): Checklist => ({ id: freeId('checklist', checklists), title: { en: '' }, items: [] });

export const emptyPeriod = ({ periods = [] }: Pack): Period => ({
  id: freeId('period', periods),
  kind: 'pre-election',
  title: { en: '' },
  from: today(),
  until: today(),
  accounts: [...ACCOUNT_KINDS],
  nations: [...NATIONS],
  status: 'certain',
});

export const emptyCourse = ({ courses = [] }: Pack): Course => ({ id: freeId('course', courses), title: { en: '' }, tips: [] });

const follows = (id: string, name: string): boolean => new RegExp(`^${name}(?:-\\d+)?$`).test(id);

/**
 * The id of a thing that is given another name. It follows what people call the thing (`tip-2` becomes `keep-it-short`) as long as nobody
 * has chosen one. `others` are the things beside it, whose ids are taken.
 */
export const idAsNamed = (id: string, kind: string, was: string, now: string, others: readonly { id: string }[]): string =>
  follows(id, kind) || follows(id, idFrom(was, kind))
    ? freeId(
        idFrom(now, kind),
        others.filter((other) => other.id !== id),
      )
    : id;
