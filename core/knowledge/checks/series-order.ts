import { firstDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Summit } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Finds summits whose number is used twice in their series, or does not grow with the date. */
export function checkSeriesOrder(knowledge: Knowledge): Problem[] {
  const bySeries = Map.groupBy(
    knowledge.entities.filter((entity) => entity.kind === 'summit'),
    ({ series }) => series,
  );
  return [...bySeries].flatMap(([series, summits]) => problemsOf(series, summits));
}

function problemsOf(series: string, summits: readonly Summit[]): Problem[] {
  const numbered = summits
    .filter(({ ordinal }) => ordinal !== undefined)
    .toSorted((a, b) => firstDay(a.start) - firstDay(b.start));
  return numbered.slice(1).flatMap((summit, index) => {
    const before = numbered[index];
    const ordinal = summit.ordinal ?? 0;
    if (before?.ordinal === undefined || before.ordinal < ordinal) return [];
    const message =
      before.ordinal === ordinal
        ? `${ordinal} of "${series}" is also ${before.id}`
        : `is ${ordinal} in "${series}", but ${before.id} before it is ${before.ordinal}`;
    return [{ entry: summit.id, field: 'ordinal', message }];
  });
}
