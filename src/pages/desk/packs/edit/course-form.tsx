import { useState } from 'preact/hooks';
import type { Course } from '../../../../guidance/pack';
import { DateField } from '../../../../ui/date-field';
import { SaidField } from '../../../../ui/said-field';
import { SelectField } from '../../../../ui/select-field';
import { TextField } from '../../../../ui/text-field';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { type Edit, fieldId } from './edit';
import { tipOptions } from './options';

/** Tips to learn, in order, and by when. */
export function CourseForm({ edit, n }: { edit: Edit; n: number }) {
  const { language, pack, under } = edit;
  const words = packEditorWords[language];
  const course = pack.courses?.[n] as Course;
  const tips = tipOptions(pack, under, language);
  const names = new Map(tips.map(({ value, text }) => [value, text]));
  const free = tips.filter(({ value }) => !course.tips.includes(value));
  const [wanted, setWanted] = useState('');
  const chosen = free.some(({ value }) => value === wanted) ? wanted : (free[0]?.value ?? '');
  const share = course.passMark;
  return (
    <>
      <SaidField {...edit.said('courses', n, 'title')} legend={words.title} />
      <h2 class="govuk-heading-m">{words.courseTips}</h2>
      {edit.error('courses', n, 'tips') && <p class="govuk-error-message">{edit.error('courses', n, 'tips')}</p>}
      <ol class="govuk-list govuk-list--number" id={fieldId('courses', n, 'tips')} tabIndex={-1}>
        {course.tips.map((tip, at) => (
          <li key={tip}>
            {names.get(tip) ?? tip}{' '}
            {at > 0 && (
              <button type="button" class="link" onClick={() => edit.move(['courses', n, 'tips'], at, -1)}>
                {words.up}
                <span class="govuk-visually-hidden">: {names.get(tip) ?? tip}</span>
              </button>
            )}{' '}
            <button type="button" class="link" onClick={() => edit.remove(['courses', n, 'tips'], at)}>
              {words.remove}
              <span class="govuk-visually-hidden">: {names.get(tip) ?? tip}</span>
            </button>
          </li>
        ))}
      </ol>
      <SelectField id={`course-tip-${n}`} label={words.addTip} value={chosen} options={free} onChange={setWanted} />
      <button type="button" class="govuk-button govuk-button--secondary" disabled={!chosen} onClick={() => edit.insert(['courses', n, 'tips'], chosen)}>
        {words.addTip}
      </button>
      <DateField {...edit.maybe('courses', n, 'due')} label={words.due} />
      <TextField
        id={fieldId('courses', n, 'passMark')}
        type="number"
        narrow
        label={words.passMark}
        error={edit.error('courses', n, 'passMark')}
        value={share === undefined ? '' : String(Math.round(share * 100))}
        onChange={(value) => edit.set(['courses', n, 'passMark'], value === '' ? undefined : Number(value) / 100, true)}
      />
    </>
  );
}
