import { useEffect, useState } from 'preact/hooks';
import type { LayeredPack } from '../../../guidance/layers';
import type { Settings } from '../../../storage/records';
import { packsWords } from '../../../ui/words/packs';
import { DraftList } from './edit/draft-list';
import { Editor } from './edit/editor';
import { KeyRoom } from './key-room';
import { LayersView } from './layers-view';
import { type News, NewsLine } from './news';
import { OpenPack } from './open-pack';
import { PackInside } from './pack-inside';
import { PackList } from './pack-list';

interface PacksRoomProps {
  /** The address below `#/packs`. */
  steps: string[];
  settings: Settings;
  packs: LayeredPack[];
}

/** Everything about packs: those in force, those to be taken, and those being written. */
export function PacksRoom({ steps, settings, packs }: PacksRoomProps) {
  const { language } = settings;
  const [place, id = '', ...rest] = steps;
  const [news, setNews] = useState<News>();
  // What was said is old news once somebody has been elsewhere.
  useEffect(() => {
    if (place) setNews(undefined);
  }, [place]);
  const tell = (what: News): void => {
    setNews(what);
    location.hash = '#/packs';
  };
  if (place === 'edit' && id) return <Editor key={id} id={id} steps={rest} settings={settings} packs={packs} />;
  if (place) {
    return (
      <>
        <a class="govuk-back-link" href="#/packs">
          {packsWords[language].back}
        </a>
        {place === 'open' && <OpenPack packs={packs} language={language} tell={tell} />}
        {place === 'key' && <KeyRoom packs={packs} language={language} />}
        {place === 'layers' && <LayersView packs={packs} silenced={settings.silenced} language={language} />}
        {place === 'pack' && <PackInside found={packs.find(({ pack }) => pack.id === id)} language={language} />}
      </>
    );
  }
  return <Home settings={settings} packs={packs} news={news} tell={tell} done={() => setNews(undefined)} />;
}

interface HomeProps {
  settings: Settings;
  packs: LayeredPack[];
  news: News | undefined;
  tell(news: News): void;
  done(): void;
}

function Home({ settings, packs, news, tell, done }: HomeProps) {
  const { language } = settings;
  const words = packsWords[language];
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.title}</h1>
        <NewsLine news={news} language={language} done={done} />
        <p class="govuk-body">{words.lead}</p>
        <p class="govuk-body packs__actions">
          <a class="govuk-link" href="#/packs/open">
            {words.open}
          </a>
          <a class="govuk-link" href="#/packs/key">
            {words.key}
          </a>
          <a class="govuk-link" href="#/packs/layers">
            {words.whichSays}
          </a>
        </p>
        <DraftList settings={settings} packs={packs} tell={tell} />
        <PackList packs={packs} language={language} tell={tell} />
      </div>
    </div>
  );
}
