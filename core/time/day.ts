/** Days since 1 January 1970 (may be negative): the unit of every calendar comparison. */
export type Day = number;

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of the month; out-of-range parts carry over as in UTC. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.floor(time.getTime() / MS_PER_DAY);
}

/** The precision of an ISO date: 2025, 2025-08 or 2025-08-15. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that an ISO date of any precision can mean. */
export function firstDay(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
}

/** The last day that an ISO date of any precision can mean. */
export function lastDay(date: string): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayOf(year, 12, 31);
  return day === undefined ? dayOf(year, month + 1, 0) : dayOf(year, month, day);
}

/** The year of a day. */
export const yearOfDay = (day: Day): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** The month of a day, 1 to 12. */
export const monthOfDay = (day: Day): number => new Date(day * MS_PER_DAY).getUTCMonth() + 1;

/** The ISO date of a day. */
export function isoDate(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * Days from one to another as ISO dates of the precision that says exactly them: 2021 for a whole year, 2021-03 for a
 * month, a day for one day. `end` only where it takes two: the first and the last year of a decade, two days of a week.
 */
export function isoSpan(from: Day, to: Day): { readonly start: string; readonly end?: string } {
  const [first, last] = [isoDate(from), isoDate(to)];
  const cuts = [4, 7, 10];
  const length = cuts.find(
    (cut) => firstDay(first.slice(0, cut)) === from && lastDay(last.slice(0, cut)) === to,
  );
  const [start, end] = [first.slice(0, length), last.slice(0, length)];
  return start === end ? { start } : { start, end };
}

/** Whether a string is an existing day of the calendar, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(firstDay(text)) === text;
}
