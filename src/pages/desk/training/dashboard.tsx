import { useMemo, useState } from 'preact/hooks';
import type { Course, Tip } from '../../../guidance/pack';
import { coverage } from '../../../learning/gap';
import type { LearnerRecord } from '../../../learning/learner';
import { completionsOf, EVERYTHING, type Filter, SMALLEST_TEAM, teachNext, tipsIn, wearyRules } from '../../../learning/team';
import type { Language } from '../../../shared/words';
import { say } from '../../../ui/words/say';
import { trainingWords } from '../../../ui/words/training';
import { GapTable } from '../learning/gap-table';
import { Filters } from './filters';
import { MonthsChart } from './months-chart';
import { PeopleTable } from './people-table';
import { TeamsTable } from './teams-table';
import { TipsTable } from './tips-table';

interface DashboardProps {
  learners: LearnerRecord[];
  tips: Tip[];
  courses: Course[];
  language: Language;
}

/** What a trainer sees: what to teach next, who has done what, what people get wrong, and where the team's gap is. */
export function Dashboard({ learners, tips: all, courses, language }: DashboardProps) {
  const words = trainingWords[language];
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const teams = useMemo(() => [...new Set(learners.map(({ team }) => team))].sort(), [learners]);
  const tips = useMemo(() => tipsIn(all, courses, filter), [all, courses, filter]);
  const shown = useMemo(
    () => (filter.team ? learners.filter(({ team }) => team === (filter.team === '–' ? '' : filter.team)) : learners),
    [learners, filter.team],
  );
  const course = courses.find(({ id }) => id === filter.course);
  const completions = useMemo(() => completionsOf(shown), [shown]);
  const next = useMemo(() => teachNext(shown, tips, completions), [shown, tips, completions]);
  const weary = useMemo(() => wearyRules(shown), [shown]);
  const cells = useMemo(() => coverage(tips, (tip) => (completions.get(tip) ?? 0) / Math.max(1, shown.length)), [shown, tips, completions]);
  const title = next && say(next.title, language);
  // One small team alone: shares of four people are as good as names.
  const tooFew = shown.length < SMALLEST_TEAM;
  return (
    <>
      <Filters filter={filter} change={setFilter} teams={teams} courses={courses} language={language} />
      <p class="govuk-body" role="status">
        {words.counts(shown.length, new Set(shown.map(({ team }) => team)).size)}
      </p>
      <h2 class="govuk-heading-m">{words.teachNext}</h2>
      <p class="govuk-body">
        {next && title ? (
          <a class="govuk-link" href={`#/tip/${encodeURIComponent(next.id)}`} lang={title.lang}>
            {title.text}
          </a>
        ) : (
          words.teachNextNone
        )}
      </p>
      <h2 class="govuk-heading-m">{words.wearyRules}</h2>
      {weary.length === 0 && <p class="govuk-body">{words.wearyNone}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {weary.map(({ rule, dismissed, shown: times }) => (
          <li key={rule}>
            <code>{rule}</code> · {words.wearyLine(dismissed, times)}
          </li>
        ))}
      </ul>
      <TeamsTable learners={shown} tips={tips} language={language} />
      <PeopleTable learners={shown} tips={tips} course={course} language={language} />
      {!tooFew && <TipsTable learners={shown} all={all} tips={tips} language={language} />}
      {!tooFew && <GapTable cells={cells} language={language} share />}
      {!tooFew && <MonthsChart learners={shown} tips={tips} language={language} />}
    </>
  );
}
