import type { Course } from '../../../guidance/pack';
import { FIVE_AREAS } from '../../../learning/gap';
import type { Filter } from '../../../learning/team';
import { GAPS, type Language } from '../../../shared/words';
import { SelectField } from '../../../ui/select-field';
import { learningWords } from '../../../ui/words/learning';
import { say } from '../../../ui/words/say';
import { trainingWords } from '../../../ui/words/training';

interface FiltersProps {
  filter: Filter;
  change(filter: Filter): void;
  teams: string[];
  courses: Course[];
  language: Language;
}

/** What the dashboard is about: one team or all, one course or every tip, one gap, one area. */
export function Filters({ filter, change, teams, courses, language }: FiltersProps) {
  const words = trainingWords[language];
  const names = learningWords[language];
  const every = { value: '', text: words.every };
  const set = (field: keyof Filter) => (value: string) => change({ ...filter, [field]: value });
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.filters}</legend>
      <div class="filters">
        <SelectField
          id="filter-team"
          label={words.team}
          value={filter.team}
          onChange={set('team')}
          options={[every, ...teams.map((team) => ({ value: team === '' ? '–' : team, text: team || words.noTeam }))]}
        />
        <SelectField
          id="filter-course"
          label={words.course}
          value={filter.course}
          onChange={set('course')}
          options={[every, ...courses.map(({ id, title }) => ({ value: id, text: say(title, language).text }))]}
        />
        <SelectField
          id="filter-gap"
          label={words.gap}
          value={filter.gap}
          onChange={set('gap')}
          options={[every, ...GAPS.map((value) => ({ value, text: names.gap[value] }))]}
        />
        <SelectField
          id="filter-area"
          label={words.area}
          value={filter.area}
          onChange={set('area')}
          options={[every, ...FIVE_AREAS.map((value) => ({ value, text: names.area[value] }))]}
        />
      </div>
    </fieldset>
  );
}
