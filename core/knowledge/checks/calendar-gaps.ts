import { type Day, firstDay, isoDate, lastDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { OfficeClass } from '../schema-lists.ts';
import type { Office, Term } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Longer than between an election and an oath: then somebody is missing, or the post stood vacant. */
const MOST_DAYS = 31;

/** The classes of heads of state and of government, whose calendars a reader takes for whole. */
const HEADS: ReadonlySet<OfficeClass> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'pope',
]);

/** A time in which nobody of the calendar holds an office; without `to` it lasts until today. */
export type CalendarGap = {
  readonly office: Office;
  readonly from: Day;
  readonly to?: Day;
  readonly days?: number;
};

/**
 * Finds heads of state and of government whose calendar has a hole of more than 31 days that the office explains
 * neither as a gap with its reason nor by `completeFrom`, and offices without an end whose last holder has left.
 */
export function checkCalendarGaps(knowledge: Knowledge): Problem[] {
  const complete = calendarGaps(knowledge).filter(
    ({ office, from }) =>
      office.completeFrom === undefined || from >= firstDay(office.completeFrom),
  );
  return complete.map(({ office, from, to, days }) => ({
    entry: office.id,
    field: 'gaps',
    message:
      to === undefined
        ? `nobody holds it since ${isoDate(from)}: add the holder, a gap with its reason, or the end of the office`
        : `nobody holds it from ${isoDate(from)} to ${isoDate(to)} (${days} days): add the holder, a gap with its reason, or completeFrom`,
  }));
}

/** Every hole of more than 31 days in the calendars of heads that no gap of the office explains. */
export function calendarGaps(knowledge: Knowledge): CalendarGap[] {
  const terms = Map.groupBy(
    knowledge.entities.flatMap((entity) => (entity.kind === 'leader' ? entity.terms : [])),
    ({ office }) => office,
  );
  return knowledge.offices.flatMap((office) => {
    const isHead = office.country !== undefined && HEADS.has(office.class);
    return isHead && office.holders === 'single'
      ? gapsOf(office, terms.get(office.id) ?? []).filter((gap) => !isExplained(gap))
      : [];
  });
}

function gapsOf(office: Office, terms: readonly Term[]): CalendarGap[] {
  const sorted = terms.toSorted((a, b) => firstDay(a.start) - firstDay(b.start));
  const gaps: CalendarGap[] = [];
  let until: Day | undefined;
  for (const { start, end } of sorted) {
    const days = until === undefined ? 0 : firstDay(start) - until - 1;
    if (until !== undefined && days > MOST_DAYS)
      gaps.push({ office, from: until, to: firstDay(start), days });
    until = Math.max(until ?? -Infinity, end === undefined ? Infinity : lastDay(end));
  }
  if (until !== undefined && until < Infinity && office.end === undefined)
    gaps.push({ office, from: until });
  return gaps;
}

/** The stated gaps may leave a month open at either side, as the calendar may. */
function isExplained({ office, from, to }: CalendarGap): boolean {
  let known = from;
  for (const gap of office.gaps.toSorted((a, b) => firstDay(a.from) - firstDay(b.from))) {
    if (firstDay(gap.from) <= known + MOST_DAYS + 1)
      known = Math.max(known, gap.to === undefined ? Infinity : lastDay(gap.to));
  }
  return known === Infinity || (to !== undefined && to - known - 1 <= MOST_DAYS);
}
