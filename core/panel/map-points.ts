import type { Kind } from '../knowledge/schema.ts';
import type { OverviewEntry } from './overview.ts';

/** A place on the article's map. */
export type MapPoint = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** The place in words. */
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
};

/** Where the things of an article are, in their reading order. */
export function mapPointsOf(
  entries: readonly Pick<OverviewEntry, 'entity' | 'kind' | 'name' | 'card'>[],
): readonly MapPoint[] {
  return entries.flatMap(({ entity, kind, name, card: { point } }) =>
    point === undefined ? [] : [{ entity, kind, name, ...point }],
  );
}
