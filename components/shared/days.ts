const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Days on cards are counted from 1 January 1970. */
const MS_PER_DAY = 86_400_000;

/** "2025-08-14" in words: "14 August 2025", "August 2025" or "2025"; anything else as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year].filter(Boolean).join(' ');
}

/** The same, short: "14 Aug 2025". */
export function dayInShort(iso: string): string {
  return dayInWords(iso).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** A day in words: "14 August 2025". */
export function dayNumberInWords(day: number): string {
  return dayInWords(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
}
