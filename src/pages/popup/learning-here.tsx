import type { Pack } from '../../guidance/pack';
import { tipsOf } from '../../guidance/tips';
import { widthOf } from '../../learning/gap';
import { GAPS, type Language } from '../../shared/words';
import { Bar } from '../../ui/charts/bars';
import { learningWords } from '../../ui/words/learning';
import { ownLearningWords } from '../../ui/words/own-learning';
import { day, say } from '../../ui/words/say';
import { percent } from '../../ui/words/share';
import { useOwnLearning } from '../desk/learning/use-own-learning';

/** In short: what to learn next, how far the courses are, how wide the gaps. The desk has it at length. */
export function LearningHere({ packs, language, open }: { packs: Pack[]; language: Language; open(tip: string): void }) {
  const words = ownLearningWords[language];
  const learning = useOwnLearning(packs);
  if (!learning) return null;
  const tips = tipsOf(packs).map(({ tip }) => tip);
  const [next] = learning.next;
  const title = next && say(next.tip.title, language);
  return (
    <section aria-labelledby="next-here">
      <h2 class="govuk-heading-s" id="next-here">
        {words.next}
      </h2>
      {next && title ? (
        <p class="govuk-body-s">
          <button type="button" class="link" onClick={() => open(next.tip.id)} lang={title.lang}>
            {title.text}
          </button>{' '}
          <span class="secondary">· {words.reasons[next.reason]}</span>
        </p>
      ) : (
        <p class="govuk-body-s">{words.nextNone}</p>
      )}
      {learning.courses
        .filter(({ begun, passed }) => begun && !passed)
        .map(({ course, done, tips: all, overdue }) => (
          <p class="govuk-body-s" key={course.id}>
            {say(course.title, language).text}: {words.progress(done.length, all.length)}
            {overdue ? ` · ${words.overdue}` : course.due ? ` · ${words.due(day(course.due, language))}` : ''}
          </p>
        ))}
      {GAPS.map((gap) => {
        const known = 1 - widthOf(tips, gap, (tip) => (learning.known.get(tip)?.fresh ? 1 : 0));
        return <Bar key={gap} share={known} label={learningWords[language].gap[gap]} text={words.known(percent(known))} />;
      })}
    </section>
  );
}
