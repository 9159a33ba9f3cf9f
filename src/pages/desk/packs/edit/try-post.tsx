import { useMemo, useState } from 'preact/hooks';
import { createChecker } from '../../../../checks/checker';
import type { PatternEngine } from '../../../../checks/patterns';
import { type LayeredPack, withPack } from '../../../../guidance/layers';
import type { Pack } from '../../../../guidance/pack';
import { today } from '../../../../shared/uk-time';
import type { Settings } from '../../../../storage/records';
import { commonWords } from '../../../../ui/words/common';
import { conditionSentence } from '../../../../ui/words/condition-sentence';
import { practiceWords } from '../../../../ui/words/practice';
import { say } from '../../../../ui/words/say';
import { tryPackWords } from '../../../../ui/words/try-pack';
import { Circumstances } from '../../../practice/circumstances';
import { draftOf, type Imagined, momentOf } from '../../../practice/imagined';
import { PracticeBox } from '../../../practice/practice-box';
import { useCoach } from '../../../practice/use-coach';
import '../../../practice/practice.scss';
import type { Edit } from './edit';
import { useDeferred } from './use-deferred';

export interface TryProps {
  edit: Edit;
  packs: LayeredPack[];
  settings: Settings;
  patterns: PatternEngine | undefined;
}

/** The packs in force with this one among them, as it stands: anew only when somebody has paused. */
export function usePacksWith(pack: Pack, packs: LayeredPack[]): Pack[] {
  const settled = useDeferred(pack);
  return useMemo(() => withPack(packs, settled), [packs, settled]);
}

/** Where to try from: an account that the pack holds for. */
export const imaginedFor = ({ holdsFor }: Pack, settings: Settings): Imagined => ({
  text: '',
  platform: 'x',
  kind: holdsFor?.accounts?.[0] ?? settings.kind,
  nation: holdsFor?.nations?.[0] ?? settings.nation,
  date: today(),
  replyTo: '',
  picture: false,
  description: '',
});

/** A composer with the real coach over the pack being written, and under it what speaks and why. */
export function TryPost({ edit, packs, settings, patterns }: TryProps) {
  const { language, pack } = edit;
  const words = tryPackWords[language];
  const all = usePacksWith(pack, packs);
  const [imagined, setImagined] = useState<Imagined>(() => imaginedFor(pack, settings));
  const [posted, setPosted] = useState(false);
  const imagine = (change: Partial<Imagined>): void => {
    setImagined((before) => ({ ...before, ...change }));
    setPosted(false);
  };
  const composer = useCoach(imagined, { packs: all, patterns });
  const checker = useMemo(() => createChecker(all, { patterns, silenced: new Set(settings.silenced) }), [all, patterns, settings.silenced]);
  const { platform, kind, nation } = imagined;
  const findings = checker.check(draftOf(imagined), { platform, account: { kind, nation }, at: momentOf(imagined) });
  const home = new Map(all.flatMap((each) => (each.rules ?? []).map((rule) => [rule.id, { rule, pack: each }] as const)));
  return (
    <>
      <Circumstances imagined={imagined} imagine={imagine} language={language} />
      <div class="practice">
        <PracticeBox
          imagined={imagined}
          imagine={imagine}
          post={() => {
            imagine({ text: '', picture: false, description: '', replyTo: '' });
            setPosted(true);
          }}
          composer={composer}
          language={language}
        />
        <p class="govuk-body" role="status">
          {posted && practiceWords[language].posted}
        </p>
      </div>
      <h2 class="govuk-heading-m">{words.whatFires}</h2>
      {findings.length === 0 && <p class="govuk-body">{words.nothingFires}</p>}
      <ul class="govuk-list layers">
        {findings.map((finding) => {
          const from = home.get(finding.rule);
          const said = say(finding.say, language);
          return (
            <li key={finding.rule} class="layers__item">
              <strong>{commonWords[language].severity[finding.severity]}</strong> · <span lang={said.lang}>{said.text}</span>
              <br />
              <span class="secondary">
                {words.from(from?.pack.id === pack.id ? words.thisPack : say(from?.pack.title ?? { en: '' }, language).text, finding.rule)}
              </span>
              {finding.spans.length > 0 && (
                <>
                  <br />
                  {words.words}: {finding.spans.map(([start, end]) => `“${imagined.text.slice(start, end)}”`).join(', ')}
                </>
              )}
              {from && (
                <>
                  <br />
                  {words.because(conditionSentence(from.rule.when, language))}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
