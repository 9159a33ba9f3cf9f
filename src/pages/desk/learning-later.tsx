import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../guidance/pack';
import type { Settings } from '../../storage/records';

interface LearningLaterProps {
  room: 'learning' | 'gap' | 'evidence' | 'training';
  /** The address below the room's. */
  steps: string[];
  /** The packs that hold for the reader. */
  packs: Pack[];
  /** Every pack that is in force for anybody. */
  all: Pack[];
  settings: Settings;
}

/** The rooms of learning carry charts, a scheduler and the trainer's tables: each is loaded when somebody comes to it. */
export function LearningLater(props: LearningLaterProps) {
  const [draw, setDraw] = useState<{ room: string; now(props: LearningLaterProps): ComponentChild }>();
  useEffect(() => void ROOMS[props.room]().then((now) => setDraw({ room: props.room, now })), [props.room]);
  return <>{draw?.room === props.room && draw.now(props)}</>;
}

/** Begins to load a room before everything that it needs is there. */
export const beginLoading = (room: LearningLaterProps['room']): void => void ROOMS[room]();

type Load = () => Promise<(props: LearningLaterProps) => ComponentChild>;

const ROOMS: Record<LearningLaterProps['room'], Load> = {
  learning: async () => {
    const { LearningRoom } = await import('./learning/learning-room');
    return ({ packs, all, settings }) => <LearningRoom packs={packs} all={all} language={settings.language} />;
  },
  gap: async () => {
    const { GapRoom } = await import('./learning/gap-room');
    return ({ packs, settings }) => <GapRoom packs={packs} language={settings.language} />;
  },
  evidence: async () => {
    const { EvidenceRoom } = await import('./learning/evidence-room');
    return ({ packs, all, settings }) => <EvidenceRoom packs={packs} all={all} settings={settings} />;
  },
  training: async () => {
    const { TrainingRoom } = await import('./training/training-room');
    return ({ steps, all, settings }) => <TrainingRoom steps={steps} packs={all} settings={settings} />;
  },
};
