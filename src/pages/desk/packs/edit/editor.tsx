import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LayeredPack, packsBelow } from '../../../../guidance/layers';
import type { Problem } from '../../../../shared/result';
import type { Settings } from '../../../../storage/records';
import { ErrorSummary, type Mistake } from '../../../../ui/error-summary';
import { packEditorWords } from '../../../../ui/words/pack-editor';
import { SECTIONS, type Section } from '../../../../ui/words/pack-editor-shape';
import { packsWords } from '../../../../ui/words/packs';
import { problemPlace, problemText, sectionOf } from '../../../../ui/words/problems';
import { say } from '../../../../ui/words/say';
import { Trouble } from '../../../common/trouble';
import { fieldId, makeEdit } from './edit';
import { SectionForm } from './section-form';
import { type DraftInHand, useDraft } from './use-draft';
import { usePatterns, useProblems } from './use-problems';

interface EditorProps {
  id: string;
  /** The address below the pack: a section, and perhaps which thing in it. */
  steps: string[];
  settings: Settings;
  packs: LayeredPack[];
}

const isSection = (step: string | undefined): step is Section => (SECTIONS as readonly string[]).includes(step ?? '');

/** A pack being written: its sections, one at a time, with undo over all of them. */
export function Editor({ id, steps, settings, packs }: EditorProps) {
  const { language } = settings;
  const words = packEditorWords[language];
  const hand = useDraft(id);
  const patterns = usePatterns();
  const pack = hand.draft?.pack;
  const under = useMemo(() => packsBelow(packs, pack?.id ?? ''), [packs, pack?.id]);
  const problems = useProblems(pack, under);
  const [shown, setShown] = useState(false);
  const [round, setRound] = useState(0);
  const section = isSection(steps[0]) ? steps[0] : 'about';
  const home = `#/packs/edit/${encodeURIComponent(id)}`;
  useEffect(() => {
    document.title = `${words.section[section]} – Gap Monitor`;
  }, [section, words]);
  if (hand.draft === undefined) return null;
  if (!pack) {
    return (
      <>
        <Back language={language} />
        {hand.trouble && <Trouble trouble={hand.trouble} language={language} />}
        <h1 class="govuk-heading-m">{words.noDraft}</h1>
      </>
    );
  }
  const edit = makeEdit(pack, hand, shown ? (problems ?? []) : [], under, language, home);
  const show = (): void => {
    setShown(true);
    setRound(round + 1);
  };
  return (
    <>
      <Back language={language} />
      {hand.trouble && <Trouble trouble={hand.trouble} language={language} />}
      {shown && problems && problems.length > 0 && (
        <ErrorSummary language={language} mistakes={problems.map((one) => asMistake(one, home, language))} round={round} />
      )}
      <span class="govuk-caption-l" lang={say(pack.title, language).lang}>
        {say(pack.title, language).text || words.unnamed}
      </span>
      <h1 class="govuk-heading-l">{words.section[section]}</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third">
          <Bar hand={hand} problems={problems} show={show} language={language} />
          <nav aria-label={say(pack.title, language).text || words.unnamed}>
            <ul class="govuk-list sections">
              {SECTIONS.map((one) => (
                <li key={one}>
                  <a class="govuk-link" href={`${home}/${one}`} aria-current={one === section ? 'page' : undefined}>
                    {words.section[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-hint">{words.sectionHelp[section]}</p>
          <SectionForm
            section={section}
            at={steps[1]}
            edit={edit}
            id={id}
            signed={hand.signed}
            problems={problems}
            showProblems={show}
            settings={settings}
            packs={packs}
            patterns={patterns}
          />
          {steps[1] === undefined && <Next section={section} home={home} language={language} />}
        </div>
      </div>
    </>
  );
}

/** Whoever writes a first pack is led through its parts; nobody has to go this way. */
function Next({ section, home, language }: { section: Section; home: string; language: Settings['language'] }) {
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  if (!next) return null;
  const words = packEditorWords[language];
  return (
    <p class="govuk-body next">
      <a class="govuk-link" href={`${home}/${next}`}>
        {words.next(words.section[next])}
      </a>
    </p>
  );
}

const Back = ({ language }: { language: Settings['language'] }) => (
  <a class="govuk-back-link" href="#/packs">
    {packsWords[language].back}
  </a>
);

/** A problem as a link to its field, where that is on screen; the place is said where it is not. */
function asMistake({ at, say: found }: Problem, home: string, language: Settings['language']): Mistake {
  const [section = '', item] = at.split('/').slice(1);
  const field = fieldId(...at.split('/').slice(1));
  const there =
    ['rules', 'tips', 'checklists', 'periods', 'courses'].includes(section) && item !== undefined ? `${home}/${section}/${item}` : `${home}/${sectionOf(at)}`;
  const { text, lang } = problemText(found, language);
  return { text: `${problemPlace(at, language)}: ${text}`, field, href: there, lang };
}

interface BarProps {
  hand: DraftInHand;
  problems: Problem[] | undefined;
  show(): void;
  language: Settings['language'];
}

/** Undo, redo, whether all is saved, and whether the pack is sound. */
function Bar({ hand, problems, show, language }: BarProps) {
  const words = packEditorWords[language];
  const [news, setNews] = useState('');
  const step = (steps: unknown[] | undefined, act: () => void, said: string) => (): void => {
    if (!steps?.length) return;
    act();
    setNews(said);
  };
  return (
    <div class="editor-bar">
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          aria-disabled={!hand.draft?.past.length}
          onClick={step(hand.draft?.past, hand.undo, words.undone)}
        >
          {words.undo}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          aria-disabled={!hand.draft?.future.length}
          onClick={step(hand.draft?.future, hand.redo, words.redone)}
        >
          {words.redo}
        </button>
      </div>
      <p class="govuk-body-s" role="status">
        {hand.saving === 'saved' ? words.saved : hand.saving === 'saving' ? words.saving : words.notSaved} {news}
      </p>
      <p class="govuk-body-s">
        {problems?.length === 0 && words.sound}
        {problems && problems.length > 0 && (
          <button type="button" class="link" onClick={show}>
            {words.problems(problems.length)}
          </button>
        )}
      </p>
    </div>
  );
}
