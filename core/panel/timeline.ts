import type { CardModel, TimelineSpan } from '../cards/card-model.ts';
import type { Kind } from '../knowledge/schema.ts';
import type { Day } from '../time/day.ts';
import type { OverviewEntry } from './overview.ts';

/** One dated thing of an article: an office that somebody held, a war, a meeting, a treaty. */
export type TimelineEntry = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** What it was, where the name does not say it: the office of a leader. */
  readonly what?: string;
  readonly start: Day;
  /** Undefined while it lasts. */
  readonly end?: Day;
};

/** The dated things of an article by their beginnings; what begins together stands in reading order. */
export function timelineOf(
  entries: readonly Pick<OverviewEntry, 'entity' | 'kind' | 'name' | 'card'>[],
): readonly TimelineEntry[] {
  return entries
    .flatMap(({ entity, kind, name, card }) =>
      spansFor(card).map(({ label, start, end }): TimelineEntry => ({
        entity,
        kind,
        name,
        ...(label === name ? {} : { what: label }),
        start,
        ...(end === undefined ? {} : { end }),
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/**
 * What stands for an entity in the article's timeline: what its card is about; for a leader who held no
 * office at the time the one that the card's sentence says, by the last time before the article, or else the next
 * one after.
 */
function spansFor({ sentence, timeline }: CardModel): readonly TimelineSpan[] {
  const { spans = [], articleDay = 0 } = timeline ?? {};
  const current = spans.filter(({ isCurrent }) => isCurrent);
  if (current.length > 0) return current;
  const said = spans.filter(({ label }) => sentence.startsWith(label));
  const byStart = (said.length > 0 ? said : spans).toSorted((a, b) => a.start - b.start);
  const nearest = byStart.findLast(({ start }) => start <= articleDay) ?? byStart[0];
  return nearest === undefined ? [] : [nearest];
}

/** Where the axis of a timeline begins and ends, in days. */
export type Axis = { readonly from: Day; readonly to: Day };

/** The share of the entries that may begin before the axis, so that the others can be told apart. */
const MAY_BEGIN_BEFORE = 0.25;
/** The axis is cut only where that makes it less than half as long. */
const WORTH_CUTTING = 0.5;
/** Room before the first beginning, so that it is not the edge: a fiftieth of the axis. */
const MARGIN = 0.02;

/**
 * The axis of a timeline with the article's day on it. Where a few entries are much older than the rest
 * (the founding of the United Nations beside the meetings of one summer), they begin before it.
 */
export function axisOf(entries: readonly TimelineEntry[], articleDay: Day): Axis {
  const starts = [articleDay, ...entries.map(({ start }) => start)].toSorted((a, b) => a - b);
  const to = Math.max(articleDay, ...entries.map(({ start, end }) => end ?? start));
  const first = starts[0] ?? articleDay;
  const kept = starts[Math.floor(entries.length * MAY_BEGIN_BEFORE)] ?? first;
  const from = to - kept < (to - first) * WORTH_CUTTING ? kept : first;
  return { from: from - Math.ceil((to - from) * MARGIN), to };
}
