import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { coachWords } from '../ui/words/coach';
import { day, say } from '../ui/words/say';
import { AccountLine } from './account-line';
import { ClearanceSection } from './clearance-section';
import { FindingCard } from './finding-card';
import type { Actions, View } from './view';

/** More than this at once and people stop reading. */
const AT_MOST = 3;

/** What the chip opens: the findings, the gravest first. */
export function Panel({ view, actions, element }: { view: View; actions: Actions; element: RefObject<HTMLDivElement | null> }) {
  const words = coachWords[view.language];
  const [all, setAll] = useState(false);
  const { findings } = view;
  // What somebody said of this post comes first; that it needs clearing comes after what there is to mend.
  const decided = view.clearance.seen.is !== 'none';
  const shown = all ? findings : findings.slice(0, AT_MOST);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.isTrusted) actions.close();
  };
  return (
    <div ref={element} class="panel" role="dialog" aria-labelledby="title" lang={view.language} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="panel__inside">
        <div class="panel__head">
          <h2 id="title">{findings.length > 0 ? words.toCheck(findings.length) : words.nothing}</h2>
          <button type="button" class="close" onClick={(event: Event) => event.isTrusted && actions.close()}>
            <span aria-hidden="true">×</span>
            <span class="hidden">{words.close}</span>
          </button>
        </div>
        {decided && <ClearanceSection view={view} actions={actions} />}
        <AccountLine view={view} actions={actions} />
        {view.periods.map((period) => (
          <p class="period" key={period.id}>
            {words.period(say(period.title, view.language).text, day(period.until, view.language))}
          </p>
        ))}
        <ul class="findings">
          {shown.map((one) => (
            <FindingCard key={one.finding.rule} shown={one} language={view.language} actions={actions} />
          ))}
        </ul>
        {shown.length < findings.length && (
          <button
            type="button"
            class="button button--quiet more"
            onClick={() => {
              setAll(true);
              // The button goes; the panel keeps the place.
              element.current?.focus();
            }}
          >
            {words.more(findings.length - shown.length)}
          </button>
        )}
        {!decided && <ClearanceSection view={view} actions={actions} />}
        <p class="note" role="status">
          {view.notKept && words.notKept}
        </p>
        <p class="small">{words.onlyYou}</p>
      </div>
    </div>
  );
}
