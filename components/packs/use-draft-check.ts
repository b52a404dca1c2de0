import { draftText, type PackDraft } from '../../core/packs/draft.ts';
import { useEffect, useState } from 'preact/hooks';
import type { EditorEvents } from './packs-view.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { PackLists } from '../../core/engine/engine.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';

/** After so long without a key the draft is looked at: a pause between words. */
const PAUSE_MS = 250;

type Checked = {
  readonly problems: readonly PackProblem[];
  /** The card of the open entry; undefined while it has errors. */
  readonly card: CardModel | undefined;
};

/** What is wrong with a draft and how its open entry looks, looked up after each pause; late answers are dropped. */
export function useDraftCheck(
  { lists: askLists, onCheck, onPreview }: Pick<EditorEvents, 'lists' | 'onCheck' | 'onPreview'>,
  draft: PackDraft,
  open: string | undefined,
): Checked & { readonly lists: PackLists | undefined } {
  const [checked, setChecked] = useState<Checked>({ problems: [], card: undefined });
  const [lists, setLists] = useState<PackLists>();
  useEffect(() => {
    void askLists().then(setLists);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const json = draftText(draft);
      const [problems, card] = await Promise.all([
        onCheck(json),
        open === undefined ? undefined : onPreview(json, open),
      ]);
      if (isCurrent) setChecked({ problems: problems ?? [], card });
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, open]);
  return { ...checked, lists };
}
