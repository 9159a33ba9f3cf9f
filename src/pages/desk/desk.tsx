import { useEffect, useMemo, useRef } from 'preact/hooks';
import { packsFor } from '../../guidance/in-force';
import { tipsOf } from '../../guidance/tips';
import { allCompletions } from '../../storage/learning';
import type { Settings } from '../../storage/records';
import { deskWords } from '../../ui/words/desk';
import { learningWords } from '../../ui/words/learning';
import { later } from '../common/later';
import { PageFrame } from '../common/page-frame';
import { useLive } from '../common/use-live';
import { useLayeredPacks } from '../common/use-packs';
import { ClearancesRoom, needsPacks } from './clearances/clearances-room';
import { GuidanceRoom } from './guidance-room';
import { beginLoading, LearningLater } from './learning-later';
import { SettingsRoom } from './settings-room';
import { TipRoom } from './tip-room';
import { useHash } from './use-hash';

/** The room of packs is large, and few people come to it. */
const PacksRoom = later(async () => (await import('./packs/packs-room')).PacksRoom);

const isLearning = (room: string): room is 'learning' | 'gap' | 'evidence' | 'training' => ['learning', 'gap', 'evidence', 'training'].includes(room);

/** The full-page app: a room for each kind of work. */
export function Desk({ settings }: { settings: Settings }) {
  const { language, kind, nation } = settings;
  const words = deskWords[language];
  const steps = useHash();
  const [address = 'guidance', id, about] = steps;
  // An address that leads nowhere leads to the library.
  const room = ['guidance', 'tip', 'clearances', 'packs', 'learning', 'gap', 'evidence', 'training', 'settings'].includes(address) ? address : 'guidance';
  const arrived = useRef(false);
  // A tip is opened from several rooms, and leads back to the one it was opened from.
  const cameFrom = useRef({ room: 'guidance', href: '#/guidance' });
  if (room !== 'tip') cameFrom.current = { room, href: `#/${steps.map(encodeURIComponent).join('/')}` };
  const { value: completions = [] } = useLive(allCompletions);
  // The queue of clearances is opened all day long, and needs no packs.
  const layered = useLayeredPacks(room !== 'clearances' || needsPacks(id));
  const all = useMemo(() => layered?.map(({ pack }) => pack), [layered]);
  const packs = useMemo(() => packsFor(all ?? [], { kind, nation }), [all, kind, nation]);
  const tips = tipsOf(packs);
  const completed = new Set(completions.map(({ tip }) => tip));
  const open = (tip: string): void => {
    location.hash = `#/tip/${encodeURIComponent(tip)}`;
  };
  const rooms = [
    { id: 'guidance', name: words.guidance, href: '#/guidance' },
    { id: 'clearances', name: words.clearances, href: '#/clearances' },
    { id: 'packs', name: words.packsRoom, href: '#/packs' },
    { id: 'learning', name: words.learning, href: '#/learning' },
    { id: 'gap', name: words.gapMonitor, href: '#/gap' },
    { id: 'settings', name: words.settings, href: '#/settings' },
    { id: 'practice', name: words.practice, href: '../practice/index.html' },
  ];
  // While the packs are on their way, so is the room.
  useEffect(() => {
    if (isLearning(room)) beginLoading(room);
  }, [room]);
  // A new room is a new page to a reader: start at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of room that matters
  useEffect(() => {
    document.title = `${id && room === 'tip' ? learningWords[language].question : (rooms.find((one) => one.id === room)?.name ?? words.learning)} – Gap Monitor`;
    // Not at first: whoever has just come starts before the navigation.
    if (arrived.current) document.getElementById('main-content')?.focus({ preventScroll: true });
    arrived.current = true;
    scrollTo(0, 0);
  }, [room, steps.slice(1).join('/')]);
  const place = room === 'tip' ? cameFrom.current.room : room;
  return (
    <PageFrame language={language} rooms={rooms} current={['evidence', 'training'].includes(place) ? 'learning' : place}>
      {all && room === 'tip' && <TipRoom id={id} tips={[...tips, ...tipsOf(all)]} packs={packs} back={cameFrom.current.href} language={language} />}
      {room === 'guidance' && <GuidanceRoom tips={tips} completed={completed} language={language} open={open} />}
      {room === 'clearances' && <ClearancesRoom place={id} about={about} packs={all} settings={settings} />}
      {layered && room === 'packs' && <PacksRoom steps={steps.slice(1)} settings={settings} packs={layered} />}
      {all && isLearning(room) && <LearningLater room={room} steps={steps.slice(1)} packs={packs} all={all} settings={settings} />}
      {room === 'settings' && <SettingsRoom settings={settings} packs={packs} />}
    </PageFrame>
  );
}
