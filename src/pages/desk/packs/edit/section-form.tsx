import type { ComponentChildren } from 'preact';
import type { PatternEngine } from '../../../../checks/patterns';
import type { LayeredPack } from '../../../../guidance/layers';
import type { Problem } from '../../../../shared/result';
import type { PackDraftRecord } from '../../../../storage/pack-records';
import type { Settings } from '../../../../storage/records';
import type { Section } from '../../../../ui/words/pack-editor-shape';
import { AboutForm } from './about-form';
import { ApproversForm } from './approvers-form';
import { ChangesForm } from './changes-form';
import { ChecklistForm } from './checklist-form';
import { CourseForm } from './course-form';
import { DirectoryForm } from './directory-form';
import type { Edit } from './edit';
import { Items } from './items';
import { JsonView } from './json-view';
import { ListsForm } from './lists-form';
import { emptyChecklist, emptyCourse, emptyPeriod, emptyRule, emptyTip } from './new-items';
import { PeriodForm } from './period-form';
import { PostsTrial } from './posts-trial';
import { RuleForm } from './rule-form';
import { SignForm } from './sign-form';
import { TipForm } from './tip-form';
import { TryPost } from './try-post';

interface SectionFormProps {
  section: Section;
  /** Which thing of the section, as its place in the list. */
  at: string | undefined;
  edit: Edit;
  id: string;
  signed: PackDraftRecord['signed'];
  problems: Problem[] | undefined;
  showProblems(): void;
  settings: Settings;
  packs: LayeredPack[];
  patterns: PatternEngine | undefined;
}

/** One section of the editor. */
export function SectionForm(props: SectionFormProps): ComponentChildren {
  const { section, at, edit, patterns } = props;
  const list = { edit, at };
  switch (section) {
    case 'about':
      return <AboutForm edit={edit} />;
    case 'tips':
      return <Items {...list} section="tips" make={emptyTip} name={({ title }) => title} form={(n) => <TipForm edit={edit} n={n} />} />;
    case 'rules':
      return <Items {...list} section="rules" make={emptyRule} name={({ say }) => say} form={(n) => <RuleForm edit={edit} n={n} patterns={patterns} />} />;
    case 'changes':
      return <ChangesForm edit={edit} />;
    case 'lists':
      return <ListsForm edit={edit} />;
    case 'checklists':
      return <Items {...list} section="checklists" make={emptyChecklist} name={({ title }) => title} form={(n) => <ChecklistForm edit={edit} n={n} />} />;
    case 'periods':
      return <Items {...list} section="periods" make={emptyPeriod} name={({ title }) => title} form={(n) => <PeriodForm edit={edit} n={n} />} />;
    case 'directory':
      return <DirectoryForm edit={edit} />;
    case 'courses':
      return <Items {...list} section="courses" make={emptyCourse} name={({ title }) => title} form={(n) => <CourseForm edit={edit} n={n} />} />;
    case 'approvers':
      return <ApproversForm edit={edit} />;
    case 'test':
      return <TryPost edit={edit} packs={props.packs} settings={props.settings} patterns={patterns} />;
    case 'posts':
      return <PostsTrial edit={edit} packs={props.packs} settings={props.settings} patterns={patterns} />;
    case 'json':
      return <JsonView edit={edit} patterns={patterns} />;
    case 'sign':
      return <SignForm {...props} />;
  }
}
