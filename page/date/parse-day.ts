import { monthOf } from './month-names.ts';

/** Reads the day off one way to write a date; undefined where it does not apply. */
type Reading = (text: string) => string | undefined;

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const CJK = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|º|er)?\.?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?\s{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,9}((?:19|20)\d\d)(?!\d)/u;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;
const UNIX = /^\d{10}(?:\d{3})?$/;

/** 03/04/2025 is 4 March in America and 3 April elsewhere; `isMonthFirst` says which is meant. */
export type ParseOptions = { readonly isMonthFirst?: boolean };

/**
 * The ISO day of a written date: as it is written, in its own time zone, since that is the day its
 * readers saw. Accepts ISO 8601, RFC 2822, 20250814, Unix times, "August 14, 2025", "14. August 2025",
 * "14 août 2025", "14.08.2025", "2025年8月14日"; refuses years before 1900 and dates without a day.
 */
export function parseDay(
  text: string,
  { isMonthFirst = false }: ParseOptions = {},
): string | undefined {
  const trimmed = text.trim().slice(0, 200);
  const readings: readonly Reading[] = [
    ...[ISO, SLASHED, COMPACT, CJK].map((pattern) => (source: string) => {
      const match = pattern.exec(source);
      return isoDay(match?.[1], match?.[2], match?.[3]);
    }),
    (source) => {
      const match = DAY_FIRST.exec(source);
      return isoDay(match?.[3], match?.[2], match?.[1]);
    },
    (source) => {
      const match = MONTH_FIRST.exec(source);
      return isoDay(match?.[3], match?.[1], match?.[2]);
    },
    (source) => numbers(NUMBERS.exec(source), isMonthFirst),
    (source) => {
      if (!UNIX.test(source)) return undefined;
      const time = Number(source) * (source.length === 10 ? 1000 : 1);
      return new Date(time).toISOString().slice(0, 10);
    },
  ];
  for (const reading of readings) {
    const day = reading(trimmed);
    if (day !== undefined) return day;
  }
  return undefined;
}

function numbers(match: RegExpExecArray | null, isMonthFirst: boolean): string | undefined {
  if (match === null) return undefined;
  const [, first, separator, second, year] = match;
  const monthFirst = isoDay(year, first, second);
  const dayFirst = isoDay(year, second, first);
  return separator === '/' && isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function isoDay(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (number === undefined) return undefined;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A 31st of February is read as March, a 13th month as no date.
  const time = new Date(iso);
  return Number.isNaN(time.valueOf()) || !time.toISOString().startsWith(iso) ? undefined : iso;
}
