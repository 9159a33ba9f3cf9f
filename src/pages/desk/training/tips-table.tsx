import { useMemo } from 'preact/hooks';
import type { Tip } from '../../../guidance/pack';
import { tipsCsv } from '../../../learning/csv';
import type { LearnerRecord } from '../../../learning/learner';
import { type TipLine, tipLines } from '../../../learning/team';
import type { Language } from '../../../shared/words';
import { say } from '../../../ui/words/say';
import { percent } from '../../../ui/words/share';
import { trainingWords } from '../../../ui/words/training';
import { download } from '../../common/download';
import { SortedTable } from './sorted-table';

const rate = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));

/** Tip by tip: who knows it, what people get wrong, and whether drafts changed. */
export function TipsTable({ learners, all, tips, language }: { learners: LearnerRecord[]; all: Tip[]; tips: Tip[]; language: Language }) {
  const words = trainingWords[language];
  // Gathered once for all tips: which of them are shown changes far more often than whose they are.
  const gathered = useMemo(() => tipLines(learners, all).sort((a, b) => b.completed - a.completed), [learners, all]);
  const lines = useMemo(() => {
    const wanted = new Set(tips.map(({ id }) => id));
    return gathered.filter(({ tip }) => wanted.has(tip.id));
  }, [gathered, tips]);
  const mistakeOf = ({ tip, mistake }: TipLine): string => {
    const answer = mistake && tip.question.answers[mistake.answer];
    return mistake && answer ? words.mistakeLine(say(answer.text, language).text, mistake.times) : '–';
  };
  return (
    <>
      <SortedTable
        caption={words.tips}
        rows={lines}
        idOf={({ tip }) => tip.id}
        language={language}
        columns={[
          { id: 'tip', title: words.tip, cell: ({ tip }) => say(tip.title, language).text, by: ({ tip }) => say(tip.title, language).text },
          { id: 'completed', title: words.completed, numeric: true, cell: ({ completed }) => completed, by: ({ completed }) => completed },
          {
            id: 'first',
            title: words.firstGo,
            numeric: true,
            cell: ({ firstGo }) => (firstGo === undefined ? '–' : percent(firstGo)),
            by: ({ firstGo }) => firstGo ?? 2,
          },
          { id: 'mistake', title: words.mistake, cell: mistakeOf },
          { id: 'practised', title: words.practised, numeric: true, cell: ({ practised }) => practised, by: ({ practised }) => practised },
          { id: 'before', title: words.before, numeric: true, cell: ({ before }) => rate(before), by: ({ before }) => before ?? -1 },
          { id: 'after', title: words.after, numeric: true, cell: ({ after }) => rate(after), by: ({ after }) => after ?? -1 },
        ]}
      />
      <p class="govuk-body">
        <button type="button" class="link" onClick={() => download('tips.csv', tipsCsv(lines), 'text/csv')}>
          {words.exportTips}
        </button>
      </p>
    </>
  );
}
