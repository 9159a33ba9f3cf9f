import { useMemo } from 'preact/hooks';
import type { Tip } from '../../../guidance/pack';
import type { LearnerRecord } from '../../../learning/learner';
import { teamsOf } from '../../../learning/team';
import type { Language } from '../../../shared/words';
import { percent } from '../../../ui/words/share';
import { trainingWords } from '../../../ui/words/training';
import { SortedTable } from './sorted-table';

/** Team by team. Small ones as counts. */
export function TeamsTable({ learners, tips, language }: { learners: LearnerRecord[]; tips: Tip[]; language: Language }) {
  const words = trainingWords[language];
  const teams = useMemo(() => teamsOf(learners, tips), [learners, tips]);
  return (
    <SortedTable
      caption={words.teams}
      rows={teams}
      idOf={({ team }) => team}
      language={language}
      columns={[
        { id: 'team', title: words.team, cell: ({ team }) => team || words.noTeam, by: ({ team }) => team },
        { id: 'people', title: words.people, numeric: true, cell: ({ people }) => people, by: ({ people }) => people },
        { id: 'completed', title: words.completed, numeric: true, cell: ({ completions }) => completions, by: ({ completions }) => completions },
        {
          id: 'share',
          title: words.share,
          numeric: true,
          cell: ({ share }) => (share === undefined ? words.countsOnly : percent(share)),
          by: ({ share }) => share ?? -1,
        },
      ]}
    />
  );
}
