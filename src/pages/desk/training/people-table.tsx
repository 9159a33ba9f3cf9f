import { useMemo } from 'preact/hooks';
import type { Course, Tip } from '../../../guidance/pack';
import { peopleCsv } from '../../../learning/csv';
import type { LearnerRecord } from '../../../learning/learner';
import { peopleOf } from '../../../learning/team';
import { today } from '../../../shared/uk-time';
import type { Language } from '../../../shared/words';
import { day } from '../../../ui/words/say';
import { trainingWords } from '../../../ui/words/training';
import { download } from '../../common/download';
import { SortedTable } from './sorted-table';

interface PeopleTableProps {
  learners: LearnerRecord[];
  tips: Tip[];
  course: Course | undefined;
  language: Language;
}

/** Person by person, for teams of five and more. */
export function PeopleTable({ learners, tips, course, language }: PeopleTableProps) {
  const words = trainingWords[language];
  const { people, hidden } = useMemo(() => peopleOf(learners, tips, course, today()), [learners, tips, course]);
  return (
    <>
      {people.length > 0 && (
        <>
          <SortedTable
            caption={words.people}
            rows={people}
            idOf={({ id }) => id}
            language={language}
            columns={[
              { id: 'person', title: words.person, cell: ({ name, id }) => name || id.slice(0, 8), by: ({ name, id }) => name || id },
              { id: 'team', title: words.team, cell: ({ team }) => team || words.noTeam, by: ({ team }) => team },
              {
                id: 'completed',
                title: words.completed,
                numeric: true,
                cell: ({ completed }) => `${completed} / ${tips.length}`,
                by: ({ completed }) => completed,
              },
              { id: 'last', title: words.last, cell: ({ lastAt }) => (lastAt === 0 ? '–' : day(lastAt, language)), by: ({ lastAt }) => lastAt },
              {
                id: 'status',
                title: words.status,
                cell: ({ passed, overdue }) => (passed ? words.passed : overdue ? words.overdue : words.underWay),
                by: ({ passed, overdue }) => (passed ? 2 : overdue ? 0 : 1),
              },
            ]}
          />
          <p class="govuk-body">
            <button type="button" class="link" onClick={() => download('people.csv', peopleCsv(people), 'text/csv')}>
              {words.exportPeople}
            </button>
          </p>
        </>
      )}
      {hidden > 0 && <p class="govuk-body">{words.hidden(hidden)}</p>}
    </>
  );
}
