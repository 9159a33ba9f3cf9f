import type { ClearanceState } from '../../../clearance/states';
import type { Language } from '../../../shared/words';
import { clearancesWords } from '../../../ui/words/clearances';

const COLOURS: Record<ClearanceState['is'], string> = {
  waiting: 'blue',
  cleared: 'green',
  changes: 'yellow',
  refused: 'red',
  withdrawn: 'grey',
  expired: 'orange',
  posted: 'grey',
};

/** Where a clearance stands, in a word. */
export const StateTag = ({ state, language }: { state: ClearanceState['is']; language: Language }) => (
  <strong class={`govuk-tag govuk-tag--${COLOURS[state]}`}>{clearancesWords[language].states[state]}</strong>
);
