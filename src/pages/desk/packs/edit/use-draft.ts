import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { changeDraft, type PackDraft, redo, undo } from '../../../../guidance/pack-draft';
import { packDraft, savePackDraft } from '../../../../storage/pack-drafts';
import type { PackDraftRecord } from '../../../../storage/pack-records';
import { type StorageTrouble, storageTrouble } from '../../../../storage/trouble';

/** Long enough to join a word's letters into one write, short enough that nobody closes the page before, in milliseconds. */
const WAIT = 400;

type Recipe = Parameters<typeof changeDraft>[2];

export interface DraftInHand {
  /** `undefined` while it is read, `null` where there is none. */
  draft: PackDraft | null | undefined;
  signed: PackDraftRecord['signed'];
  saving: 'saved' | 'saving' | 'failed';
  trouble: StorageTrouble | undefined;
  change(what: string, recipe: Recipe, field?: string): void;
  undo(): void;
  redo(): void;
}

/** A pack being written: every change can be undone, and is kept shortly after it is made. */
export function useDraft(id: string): DraftInHand {
  const [draft, setDraft] = useState<PackDraft | null>();
  const [signed, setSigned] = useState<PackDraftRecord['signed']>();
  const [saving, setSaving] = useState<DraftInHand['saving']>('saved');
  const [trouble, setTrouble] = useState<StorageTrouble>();
  const latest = useRef<PackDraft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    packDraft(id).then(
      (record) => {
        latest.current = record;
        setSigned(record?.signed);
        setDraft(record ?? null);
      },
      (error: unknown) => {
        setTrouble(storageTrouble(error));
        setDraft(null);
      },
    );
  }, [id]);

  const save = useCallback((): void => {
    if (timer.current === undefined || !latest.current) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    savePackDraft(id, latest.current).then(
      () => {
        setTrouble(undefined);
        if (timer.current === undefined) setSaving('saved');
      },
      (error: unknown) => {
        setTrouble(storageTrouble(error));
        setSaving('failed');
      },
    );
  }, [id]);

  // Whoever leaves the page, or only this room, leaves nothing behind that is not kept.
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', hidden);
      save();
    };
  }, [save]);

  const become = (next: PackDraft | undefined): void => {
    if (!next || next === latest.current) return;
    latest.current = next;
    setDraft(next);
    setSaving('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(save, WAIT);
  };
  return {
    draft,
    signed,
    saving,
    trouble,
    change: (what, recipe, field) => become(latest.current && changeDraft(latest.current, what, recipe, Date.now(), field)),
    undo: () => become(latest.current && undo(latest.current)),
    redo: () => become(latest.current && redo(latest.current)),
  };
}
