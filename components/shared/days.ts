/** Days on cards are counted from 1 January 1970. */
const MS_PER_DAY = 86_400_000;

type Length = 'long' | 'short';
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Where a language has several orders of day and month, that of the knowledge's own dates is taken. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** A format is slow to make, and a card says twenty dates. */
function formatOf(iso: string, language: string, month: Length): Intl.DateTimeFormat {
  const key = `${language} ${month} ${iso.length}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    year: 'numeric',
    ...(iso.length > 4 ? { month } : {}),
    ...(iso.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  FORMATS.set(key, format);
  return format;
}

/** The moment at which an ISO date of any precision begins; undefined where it is none. */
function timeOf(iso: string): number | undefined {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
}

/** "2025-08-14" in words of a language: "14 August 2025", "August 2025" or "2025"; anything else as it is. */
export function dayInWords(iso: string, language = 'en'): string {
  const time = timeOf(iso);
  return time === undefined ? iso : formatOf(iso, language, 'long').format(time);
}

/** The same, short: "14 Aug 2025". */
export function dayInShort(iso: string, language = 'en'): string {
  const time = timeOf(iso);
  return time === undefined ? iso : formatOf(iso, language, 'short').format(time);
}

/** Whether an ISO date is a day, and not a month or a year. */
export const isDay = (iso: string): boolean => iso.length > 7;

/** Two ISO dates of one precision as a stretch: "11–12 October 1986"; one date where both are the same. */
export function spanInWords(start: string, end: string, language: string): string {
  const [from, to] = [timeOf(start), timeOf(end)];
  if (from === undefined || to === undefined || start === end) return dayInWords(start, language);
  const coarser = start.length < end.length ? start : end;
  return formatOf(coarser, language, 'long').formatRange(from, to);
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** A day in words: "14 August 2025". */
export function dayNumberInWords(day: number, language = 'en'): string {
  return dayInWords(new Date(day * MS_PER_DAY).toISOString().slice(0, 10), language);
}
