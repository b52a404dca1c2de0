import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Holding, Pack } from './pack.ts';

/** Whether a term touches a range of days. */
export const touches = (holding: Holding, range: DayRange): boolean =>
  holding.start <= range.to && (holding.end ?? Number.POSITIVE_INFINITY) >= range.from;

/**
 * The holders of an office on a day or within a range. On the day of a hand-over the one who comes;
 * in a range of a year the ones who held it for at least a third of it.
 */
export function holdersIn(pack: Pack, office: number, range: DayRange): Holding[] {
  const touching = pack.termsOfOffice(office).filter((holding) => touches(holding, range));
  if (touching.length < 2) return touching;
  const length = range.to - range.from + 1;
  const days = (holding: Holding): number =>
    Math.min(holding.end ?? range.to, range.to) - Math.max(holding.start, range.from) + 1;
  if (length === 1) {
    const last = touching.at(-1);
    const handOver = touching.filter((holding) => holding.end !== range.from || holding === last);
    return handOver;
  }
  return touching.filter((holding) => days(holding) * 3 >= length);
}

/** Whether a person holds any of the offices within a range of days. */
export function holdsAny(
  pack: Pack,
  entity: number,
  offices: readonly number[],
  range: DayRange,
): boolean {
  return pack.termsOf(entity).some((term) => offices.includes(term.office) && touches(term, range));
}

/** Whether a person held any of the offices before a day, or takes one within half a year. */
export function heldAny(pack: Pack, entity: number, offices: readonly number[], day: Day): boolean {
  return pack
    .termsOf(entity)
    .some((term) => offices.includes(term.office) && term.start <= day + 183);
}

/** The last day of a person's last term; undefined while one lasts. */
export function lastDayInOffice(pack: Pack, entity: number): Day | undefined {
  const ends = pack.termsOf(entity).map(({ end }) => end);
  if (ends.includes(undefined)) return undefined;
  return Math.max(...ends.filter((end) => end !== undefined));
}

/** The first day of a person's first term; undefined where they have none. */
export const firstDayInOffice = (pack: Pack, entity: number): Day | undefined =>
  pack.termsOf(entity)[0]?.start;

/** The days before a first term in which the press already treats a person as the one who comes. */
export const BEFORE_OFFICE_DAYS = 120;
