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

/** The day since which every head of every state is to be known. */
export const COMPLETE_SINCE: Day = firstDay('2000-01-01');

/** A time in which nobody of the calendar holds an office; without `to` it lasts until today. */
export type CalendarGap = {
  readonly office: Office;
  readonly from: Day;
  readonly to?: Day;
  readonly days?: number;
};

/**
 * Finds heads of state and of government whose calendar has a hole of more than 31 days that the office explains
 * neither as a gap with its reason nor by `completeFrom`, offices without an end whose last holder has left, and calendars that begin
 * after 2000 though the office is older.
 */
export function checkCalendarGaps(knowledge: Knowledge): Problem[] {
  const complete = calendarGaps(knowledge).filter(
    ({ office, from }) =>
      office.completeFrom === undefined || from >= firstDay(office.completeFrom),
  );
  return [
    ...complete.map(problemOf),
    ...lateCalendars(knowledge)
      .filter(({ office }) => office.completeFrom === undefined)
      .map(({ office, first }): Problem => ({
        entry: office.id,
        field: 'completeFrom',
        message: `is missing: the calendar begins ${isoDate(first)}: add the holders since 2000, or the start of the office, or completeFrom`,
      })),
  ];
}

const problemOf = ({ office, from, to, days }: CalendarGap): Problem => ({
  entry: office.id,
  field: 'gaps',
  message:
    to === undefined
      ? `nobody holds it since ${isoDate(from)}: add the holder, a gap with its reason, or the end of the office`
      : `nobody holds it from ${isoDate(from)} to ${isoDate(to)} (${days} days): add the holder, a gap with its reason, or completeFrom`,
});

/** Offices of heads whose first known holder came after 2000 though the office is older. */
export function lateCalendars(
  knowledge: Knowledge,
): { readonly office: Office; readonly first: Day }[] {
  const terms = termsByOffice(knowledge);
  return knowledge.offices.filter(isHead).flatMap((office) => {
    const first = Math.min(...(terms.get(office.id) ?? []).map(({ start }) => firstDay(start)));
    const begins = Math.max(
      COMPLETE_SINCE,
      office.start === undefined ? -Infinity : lastDay(office.start),
    );
    const isExplained = office.gaps.some(
      ({ from, to }) =>
        firstDay(from) <= begins && (to === undefined || lastDay(to) >= first - MOST_DAYS),
    );
    return first !== Infinity && first - begins > MOST_DAYS && !isExplained
      ? [{ office, first }]
      : [];
  });
}

const isHead = ({ country, class: its, holders }: Office): boolean =>
  country !== undefined && HEADS.has(its) && holders === 'single';

const termsByOffice = (knowledge: Knowledge): ReadonlyMap<string, readonly Term[]> =>
  Map.groupBy(
    knowledge.entities.flatMap((entity) => (entity.kind === 'leader' ? entity.terms : [])),
    ({ office }) => office,
  );

/** Every hole of more than 31 days in the calendars of heads that no gap of the office explains. */
export function calendarGaps(knowledge: Knowledge): CalendarGap[] {
  const terms = termsByOffice(knowledge);
  return knowledge.offices
    .filter(isHead)
    .flatMap((office) => gapsOf(office, terms.get(office.id) ?? []))
    .filter((gap) => !isExplained(gap));
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
