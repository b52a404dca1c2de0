import { type Day, firstDay, isoDate, precisionOf } from '../time/day.ts';

const FORMATS = {
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
} as const;

/** An ISO date of any precision in words: "5 July 2024", "July 2024", "2024". */
export function dateInWords(date: string): string {
  const known = written.get(date);
  if (known !== undefined) return known;
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const words = FORMATS[precisionOf(date)].format(Date.UTC(year, month - 1, day));
  if (written.size >= KEPT_DATES) written.clear();
  written.set(date, words);
  return words;
}

/** Dates are repeated on the cards of an article, and formatting one takes longer than all else on its line. */
const KEPT_DATES = 500;
const written = new Map<string, string>();

/** A day in words. */
export const dayInWords = (day: Day): string => dateInWords(isoDate(day));

/** "16 June 2021", "11–12 October 1986", "28 May – 3 June 1990", "since 24 February 2022". */
export function spanInWords(start: string, end: string | undefined): string {
  if (end === undefined) return `since ${dateInWords(start)}`;
  if (end === start) return dateInWords(start);
  if (precisionOf(start) === 'day' && precisionOf(end) === 'day') {
    if (start.slice(0, 7) === end.slice(0, 7))
      return `${Number(start.slice(8))}–${dateInWords(end)}`;
    if (start.slice(0, 4) === end.slice(0, 4)) {
      return `${dateInWords(start).replace(/ \d{4}$/, '')} – ${dateInWords(end)}`;
    }
  }
  return `${dateInWords(start)} – ${dateInWords(end)}`;
}

/** "on 5 July 2024", "in July 2024", "in 2024". */
export const onDate = (date: string): string =>
  `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`;

/** Whether a span that may still last covers a day. */
export function covers(start: string, end: string | undefined, day: Day): boolean {
  return firstDay(start) <= day && (end === undefined || firstDay(end) >= day);
}
