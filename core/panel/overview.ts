import { keyTerms, termsByWorth } from '../marks/key-terms.ts';
import type { CardModel } from '../cards/card-model.ts';
import type { EngineAnswer } from '../engine/answer.ts';
import type { Kind } from '../knowledge/schema.ts';
import { bundledOutline } from '../map/bundled-outline.ts';
import { drawMap, type DrawnMap } from '../map/draw-map.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** One entity of an article with everything that is known about it there. */
export type OverviewEntry = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** The words on the page at the first mention. */
  readonly surface: string;
  /** Indexes of its mentions in the engine's answer, in reading order; never empty. */
  readonly mentions: readonly number[];
  /** Whether the page shows a mark for it. */
  readonly isMarked: boolean;
  /** Whether it is one of the three to five most useful terms. */
  readonly isKey: boolean;
  /** Its place among all entities from the most useful on, from 0. */
  readonly rank: number;
  readonly card: CardModel;
};

/** The background of one article: what the panel shows, saves and prints. */
export type Overview = {
  readonly title: string;
  /** Undefined for a text that was pasted. */
  readonly address?: string;
  /** BCP 47 tag of the article's text. */
  readonly lang: string;
  /** ISO day; the day of reading where the article gave none. */
  readonly articleDate: string;
  readonly hasDate: boolean;
  /** In the order of their first mentions. */
  readonly entries: readonly OverviewEntry[];
  /** By their beginnings. */
  readonly timeline: readonly TimelineEntry[];
  /** The one map of all its places; undefined where it has none. */
  readonly map?: DrawnMap;
};

/** The overview of an article from the engine's answer about it. Mentions without a card are left out. */
export function overviewOf(
  answer: EngineAnswer,
  about: Pick<Overview, 'title' | 'address' | 'lang'>,
): Overview {
  const found = new Map<string, OverviewEntry>();
  const keys = new Set(keyTerms(answer.mentions));
  const ranks = new Map(termsByWorth(answer.mentions).map((entity, rank) => [entity, rank]));
  for (const [index, mention] of answer.mentions.entries()) {
    const before = found.get(mention.entity);
    const card = before?.card ?? answer.cards[mention.card];
    if (card === undefined) continue;
    found.set(mention.entity, {
      entity: mention.entity,
      kind: mention.kind,
      name: card.name,
      surface: before?.surface ?? mention.surface,
      mentions: [...(before?.mentions ?? []), index],
      isKey: keys.has(mention.entity),
      rank: ranks.get(mention.entity) ?? 0,
      isMarked: (before?.isMarked ?? false) || mention.marked,
      card,
    });
  }
  const entries = [...found.values()];
  const { articleDate, hasDate } = answer;
  const places = entries.flatMap(({ kind, card: { point } }) =>
    point === undefined ? [] : [{ ...point, kind }],
  );
  return {
    ...about,
    articleDate,
    hasDate,
    entries,
    timeline: timelineOf(entries),
    ...(places.length === 0 ? {} : { map: drawMap(places, bundledOutline()) }),
  };
}
