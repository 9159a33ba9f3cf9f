import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../../guidance/pack';
import { tipsOf } from '../../../guidance/tips';
import { allLearners, forgetLearners, putLearnersBack } from '../../../storage/learners';
import type { LearnerRow, Settings } from '../../../storage/records';
import { trainingWords } from '../../../ui/words/training';
import { Trouble } from '../../common/trouble';
import { Undo } from '../../common/undo';
import { useLive } from '../../common/use-live';
import { useSaving } from '../../common/use-saving';
import { Dashboard } from './dashboard';
import { Handout } from './handout';
import { MakeCourse } from './make-course';
import { TakeInResults } from './take-in-results';

interface TrainingRoomProps {
  /** The address below `#/training`. */
  steps: string[];
  settings: Settings;
  packs: Pack[];
}

/** The trainer's room: results taken in, who has done what, courses to make. */
export function TrainingRoom({ steps, settings, packs }: TrainingRoomProps) {
  const { language } = settings;
  const words = trainingWords[language];
  const { value: learners, trouble } = useLive(allLearners);
  const tips = useMemo(() => tipsOf(packs).map(({ tip }) => tip), [packs]);
  const courses = useMemo(() => packs.flatMap((pack) => pack.courses ?? []), [packs]);
  const [place, id] = steps;
  const course = place === 'handout' ? courses.find((one) => one.id === id) : undefined;
  if (course) return <Handout course={course} tips={tips} language={language} />;
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {trouble && <Trouble trouble={trouble} language={language} />}
      <p class="packs__actions govuk-body">
        {(
          [
            ['take-in', words.take],
            ['make', words.make],
          ] as const
        ).map(([id, text]) => (
          <button type="button" class="link" key={id} onClick={() => goTo(id)}>
            {text}
          </button>
        ))}
      </p>
      {learners && learners.length > 0 && <Dashboard learners={learners} tips={tips} courses={courses} language={language} />}
      {learners?.length === 0 && <p class="govuk-body">{words.none}</p>}
      <TakeInResults settings={settings} />
      <Forget learners={learners?.length ?? 0} settings={settings} />
      <MakeCourse courses={courses} firstTip={tips[0]?.id ?? ''} language={language} />
    </>
  );
}

/** To a part of the room further down. An address would leave the desk's hash routes. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus();
  heading?.scrollIntoView();
}

function Forget({ learners, settings }: { learners: number; settings: Settings }) {
  const { language } = settings;
  const words = trainingWords[language];
  const [gone, setGone] = useState<LearnerRow[]>();
  const { trouble, save } = useSaving();
  if (learners === 0 && !gone) return null;
  return (
    <>
      {trouble && <Trouble trouble={trouble} language={language} />}
      {learners > 0 && (
        <p class="govuk-body">
          <button type="button" class="link" onClick={() => void save(async () => setGone(await forgetLearners()))}>
            {words.forget}
          </button>
        </p>
      )}
      <p class="govuk-body" role="status">
        {gone && learners === 0 && (
          <>
            {words.forgotten(gone.length)}{' '}
            <Undo
              text={words.undo}
              back="take-in"
              undo={() =>
                save(async () => {
                  await putLearnersBack(gone);
                  setGone(undefined);
                })
              }
            />
          </>
        )}
      </p>
    </>
  );
}
