import { useEffect, useState } from 'preact/hooks';
import { today } from '../../shared/uk-time';
import type { Settings } from '../../storage/records';
import { deskWords } from '../../ui/words/desk';
import { practiceWords } from '../../ui/words/practice';
import { say } from '../../ui/words/say';
import { PageFrame } from '../common/page-frame';
import { usePacks } from '../common/use-packs';
import { Circumstances } from './circumstances';
import { EXAMPLES } from './examples';
import type { Imagined } from './imagined';
import { PracticeBox } from './practice-box';
import { useCoach } from './use-coach';
import { Workshop } from './workshop';

/** A composer of ours in which the real coach works, so that a draft can be tried without posting anything. */
export function Practice({ settings }: { settings: Settings }) {
  const { language } = settings;
  const words = practiceWords[language];
  const desk = deskWords[language];
  const [imagined, setImagined] = useState<Imagined>({
    text: '',
    platform: 'x',
    kind: settings.kind,
    nation: settings.nation,
    date: today(),
    replyTo: '',
    picture: false,
    description: '',
  });
  const [posted, setPosted] = useState(false);
  const usedPacks = usePacks() ?? [];
  const composer = useCoach(imagined);
  const imagine = (change: Partial<Imagined>): void => {
    setImagined((before) => ({ ...before, ...change }));
    setPosted(false);
  };
  const rooms = [
    { id: 'guidance', name: desk.guidance, href: '../desk/index.html#/guidance' },
    { id: 'clearances', name: desk.clearances, href: '../desk/index.html#/clearances' },
    { id: 'packs', name: desk.packsRoom, href: '../desk/index.html#/packs' },
    { id: 'learning', name: desk.learning, href: '../desk/index.html#/learning' },
    { id: 'gap', name: desk.gapMonitor, href: '../desk/index.html#/gap' },
    { id: 'settings', name: desk.settings, href: '../desk/index.html#/settings' },
    { id: 'practice', name: desk.practice, href: '#' },
  ];
  useEffect(() => {
    document.title = `${words.title} – Gap Monitor`;
  }, [words.title]);
  return (
    <PageFrame language={language} rooms={rooms} current="practice">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {location.hash === '#/workshop' && <Workshop packs={usedPacks} put={(text) => imagine({ text })} language={language} />}
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
          {posted && words.posted}
        </p>
        <h2 class="govuk-heading-s">{words.examples}</h2>
        <p class="govuk-hint">{words.examplesHint}</p>
        <ul class="govuk-list practice__examples">
          {EXAMPLES.map(({ name, text }) => (
            <li key={text}>
              <button type="button" class="link" onClick={() => imagine({ text })}>
                {say(name, language).text}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}
