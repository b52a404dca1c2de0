import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { OverviewEntry } from '../../core/panel/overview.ts';
import type { PanelProps } from './Panel.tsx';

/** An entity that the panel shows: one of the article's, or one that a chip led to. */
export type Shown = {
  readonly entity: string;
  readonly card: CardModel;
  /** Undefined where the article does not name it. */
  readonly entry?: OverviewEntry;
};

export type Trail = {
  /** Undefined while the list is shown. */
  readonly shown: Shown | undefined;
  /** The name of the entity that "back" leads to; undefined where it leads to the list. */
  readonly backTo: string | undefined;
  readonly open: (entity: string) => void;
  readonly back: () => void;
};

/** The way through the entities: one leads to the next, and back to the list, where `onList` gets the one it began with. */
export function useTrail(
  { overview, fetchCard }: Pick<PanelProps, 'overview' | 'fetchCard'>,
  onList: (entity: string | undefined) => void,
): Trail {
  const [way, setWay] = useState<readonly string[]>([]);
  const [fetched, setFetched] = useState<Readonly<Record<string, CardModel>>>({});
  const latest = useRef(way);
  latest.current = way;
  /** The entity with which the way began, until the list is back. */
  const began = useRef<string | undefined>(undefined);

  const shownAs = (entity: string): Shown | undefined => {
    const entry = overview.entries.find((own) => own.entity === entity);
    if (entry !== undefined) return { entity, entry, card: entry.card };
    const card = Object.hasOwn(fetched, entity) ? fetched[entity] : undefined;
    return card === undefined ? undefined : { entity, card };
  };
  // After an answer that has changed, an entity may be gone: the way goes on with those that are there.
  const known = way.flatMap((entity) => shownAs(entity) ?? []);
  const shown = known.at(-1);

  useLayoutEffect(() => {
    if (shown !== undefined || began.current === undefined) return;
    onList(began.current);
    began.current = undefined;
  }, [shown === undefined]);

  const open = async (entity: string): Promise<void> => {
    const from = latest.current;
    if (shownAs(entity) === undefined) {
      const card = await fetchCard(entity).catch(() => undefined);
      // The reader has gone elsewhere meanwhile, or there is no such card.
      if (card === undefined || latest.current !== from) return;
      setFetched((before) => ({ ...before, [entity]: card }));
    }
    began.current ??= entity;
    setWay([...from, entity]);
  };
  return {
    shown,
    backTo: known.at(-2)?.card.name,
    open: (entity) => void open(entity),
    back: () => setWay(known.slice(0, -1).map(({ entity }) => entity)),
  };
}
