import type { Token } from '../text/tokenize.ts';
import { type Day, dayOf, monthOfDay, yearOfDay } from './day.ts';
import { inTense } from './time-in-tense.ts';
import { MONTHS, NUMBERS, SEASONS, UNITS, WEEKDAYS } from './time-words.ts';

/** Days that a time expression may mean, first and last included. */
export type DayRange = { readonly from: Day; readonly to: Day };

/** A time expression on the tokens `[start, end)` of a block. */
export type TimeExpression = {
  readonly start: number;
  readonly end: number;
  /** The likeliest reading first: "Wednesday" is the last one, or the next one. */
  readonly ranges: readonly DayRange[];
  /** Says a year or a full date by itself, without the article's date. */
  readonly isAbsolute: boolean;
};

/** What a reader finds from a token on. */
export type Found = Omit<TimeExpression, 'start'>;
type Reader = (tokens: readonly Token[], at: number, articleDay: Day) => Found | undefined;

/**
 * Finds the dates and times of a block, in order, without overlap: "14 August 2025", "in November 1985",
 * "2014", "the 1990s", "last year", "three weeks ago", "Wednesday", "yesterday". Refuses "May" that is no
 * month, and numbers that are no years.
 */
export function findTimes(tokens: readonly Token[], articleDay: Day): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at]?.norm ?? '')) continue;
    for (const read of READERS) {
      const time = read(tokens, at, articleDay);
      if (!time) continue;
      found.push({ start: at, ...inTense(tokens, at, time, articleDay) });
      at = time.end - 1;
      break;
    }
  }
  return found;
}

const year = (y: number): DayRange => ({ from: dayOf(y, 1, 1), to: dayOf(y, 12, 31) });
const month = (y: number, m: number): DayRange => ({
  from: dayOf(y, m, 1),
  to: dayOf(y, m + 1, 0),
});
const oneDay = (day: Day): DayRange => ({ from: day, to: day });

function yearOf(token: Token | undefined): number | undefined {
  if (!token || !/^(?:1[89]|20)\d\d$/.test(token.norm)) return undefined;
  return Number(token.norm);
}

function dayNumber(token: Token | undefined): number | undefined {
  const match = token && /^([12]?\d|3[01])(?:st|nd|rd|th)?$/.exec(token.norm);
  const number = match ? Number(match[1]) : 0;
  return number >= 1 ? number : undefined;
}

/** "14 August 2025", "14 August" */
const dayMonth: Reader = (tokens, at, articleDay) => {
  const d = dayNumber(tokens[at]);
  const skip = tokens[at + 1]?.norm === 'of' ? 1 : 0;
  const m = monthAt(tokens, at + 1 + skip);
  if (d === undefined || m === undefined) return undefined;
  return withYear(tokens, at + 2 + skip, m, d, articleDay);
};

/** "August 14, 2025", "Oct. 7", "August 2025", "November" after a word of time */
const monthFirst: Reader = (tokens, at, articleDay) => {
  const m = monthAt(tokens, at);
  if (m === undefined) return undefined;
  const d = dayNumber(tokens[at + 1]);
  if (d !== undefined) return withYear(tokens, at + 2, m, d, articleDay);
  const skip = tokens[at + 1]?.norm === 'of' ? 1 : 0;
  const y = yearOf(tokens[at + 1 + skip]);
  if (y !== undefined) return { end: at + 2 + skip, ranges: [month(y, m)], isAbsolute: true };
  const before = tokens[at - 1]?.norm ?? '';
  const next = before === 'next' || before === 'coming';
  const possessive = tokens[at + 1]?.gap === 'apostrophe';
  const after = tokens[at + 1];
  const isOfEvent = after?.gap === 'space' && EVENT_NOUNS.has(after.norm);
  if (!next && !possessive && !isOfEvent && !MONTH_OPENERS.has(before)) return undefined;
  const ranges = [nearestMonth(m, articleDay, next), nearestMonth(m, articleDay, !next)];
  return { end: at + 1, ranges: next ? ranges.slice(0, 1) : ranges, isAbsolute: false };
};

const MONTH_OPENERS = new Set(
  'in last this since by until till from during early late mid of between and before after past to'.split(
    ' ',
  ),
);

/** What a month before it dates: "its July summit", "the March talks". */
const EVENT_NOUNS = new Set(
  'summit meeting talks conference gathering session invasion offensive attack attacks war ceasefire'.split(
    ' ',
  ),
);

/** "Sept" and "may" count only as months when written with a capital. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.isCapital === true ? MONTHS.get(token.norm) : undefined;
}

function withYear(
  tokens: readonly Token[],
  at: number,
  m: number,
  d: number,
  articleDay: Day,
): Found {
  const y = yearOf(tokens[at]);
  if (y !== undefined) return { end: at + 1, ranges: [oneDay(dayOf(y, m, d))], isAbsolute: true };
  const thisYear = dayOf(yearOfDay(articleDay), m, d);
  const lastYear = dayOf(yearOfDay(articleDay) - 1, m, d);
  const nextYear = dayOf(yearOfDay(articleDay) + 1, m, d);
  const ranges = [thisYear, lastYear, nextYear]
    .toSorted((a, b) => Math.abs(a - articleDay) - Math.abs(b - articleDay))
    .map(oneDay);
  return { end: at, ranges: ranges.slice(0, 2), isAbsolute: false };
}

function nearestMonth(m: number, articleDay: Day, isNext: boolean): DayRange {
  const y = yearOfDay(articleDay);
  const current = monthOfDay(articleDay);
  if (isNext) return month(m > current ? y : y + 1, m);
  return month(m <= current ? y : y - 1, m);
}

/** "2014", "1991-92", "1975 to 1990", "the 1990s" */
const years: Reader = (tokens, at) => {
  const token = tokens[at];
  const decade = token && /^((?:1[89]|20)\d)0s$/.exec(token.norm);
  if (decade) {
    const y = Number(`${decade[1]}0`);
    return {
      end: at + 1,
      ranges: [{ from: dayOf(y, 1, 1), to: dayOf(y + 9, 12, 31) }],
      isAbsolute: true,
    };
  }
  const y = yearOf(token);
  if (y === undefined || tokens[at + 1]?.norm === 'km') return undefined;
  const next = tokens[at + 1];
  if (next?.gap === 'hyphen' && /^\d{2}(?:\d{2})?$/.test(next.norm)) {
    const last =
      next.norm.length === 4 ? Number(next.norm) : Math.floor(y / 100) * 100 + Number(next.norm);
    if (last >= y && last - y < 60) {
      return {
        end: at + 2,
        ranges: [{ from: dayOf(y, 1, 1), to: dayOf(last, 12, 31) }],
        isAbsolute: true,
      };
    }
  }
  return { end: at + 1, ranges: [year(y)], isAbsolute: true };
};

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last year", "this week", "next month", "last summer" */
const lastThisNext: Reader = (tokens, at, articleDay) => {
  const shift = SHIFTS.get(tokens[at]?.norm ?? '');
  const unit = tokens[at + 1]?.norm ?? '';
  if (shift === undefined) return undefined;
  const y = yearOfDay(articleDay);
  const found = (from: Day, to: Day): Found => ({
    end: at + 2,
    ranges: [{ from, to }],
    isAbsolute: false,
  });
  const m = monthAt(tokens, at + 1);
  if (m !== undefined) {
    // "Last July", said in July, is that of the year before.
    const isOwn = shift < 0 && m === monthOfDay(articleDay);
    const range = isOwn ? month(y - 1, m) : nearestMonth(m, articleDay, shift > 0);
    return { end: at + 2, ranges: [range], isAbsolute: false };
  }
  if (unit === 'year') {
    const { from, to } = year(y + shift);
    return found(from, to);
  }
  if (unit === 'month') {
    const { from, to } = month(y, monthOfDay(articleDay) + shift);
    return found(from, to);
  }
  if (unit === 'week' || unit === 'weekend')
    return found(articleDay + shift * 7 - 6, articleDay + shift * 7 + 6);
  const season = SEASONS.get(unit);
  if (season)
    return found(dayOf(y + shift, season[0], 1), dayOf(y + Math.max(shift, 0), season[1] + 1, 0));
  if (unit === 'century') return undefined;
  return undefined;
};

/** "three weeks ago", "a decade ago", "two years earlier" */
const ago: Reader = (tokens, at, articleDay) => {
  const word = tokens[at]?.norm ?? '';
  const count = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);
  if (count === undefined) return undefined;
  const unitWord = (tokens[at + 1]?.norm ?? '').replace(/s$/, '');
  const unit = UNITS.get(unitWord);
  if (!unit || tokens[at + 2]?.norm !== 'ago') return undefined;
  const middle = Math.round(articleDay - count * unit.days);
  return {
    end: at + 3,
    ranges: [{ from: middle - unit.width, to: middle + unit.width }],
    isAbsolute: false,
  };
};

/** "Wednesday", "next Friday" */
const weekday: Reader = (tokens, at, articleDay) => {
  const token = tokens[at];
  const wanted =
    token?.isCapital === true && token.norm.length > 3 ? WEEKDAYS.get(token.norm) : undefined;
  if (wanted === undefined) return undefined;
  // 1 January 1970 was a Thursday.
  const back = (((articleDay + 4) % 7) - wanted + 7) % 7;
  const last = articleDay - back;
  const ranges = [oneDay(last), oneDay(last + 7), oneDay(last - 7)];
  const isNext = tokens[at - 1]?.norm === 'next';
  return { end: at + 1, ranges: isNext ? ranges.slice(1, 2) : ranges, isAbsolute: false };
};

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const relativeDay: Reader = (tokens, at, articleDay) => {
  const shift = RELATIVE_DAYS.get(tokens[at]?.norm ?? '');
  return shift === undefined
    ? undefined
    : { end: at + 1, ranges: [oneDay(articleDay + shift)], isAbsolute: false };
};

/** "the weekend summit": the days off that were last, or that come. */
const weekend: Reader = (tokens, at, articleDay) => {
  if (tokens[at]?.norm !== 'weekend' || tokens[at - 1]?.norm !== 'the') return undefined;
  const saturday = articleDay - ((articleDay + 5) % 7);
  return {
    end: at + 1,
    ranges: [
      { from: saturday - 1, to: saturday + 1 },
      { from: saturday + 6, to: saturday + 8 },
    ],
    isAbsolute: false,
  };
};

/** Longer forms first: "14 August 2025" before "2025". */
const READERS: readonly Reader[] = [
  dayMonth,
  monthFirst,
  years,
  lastThisNext,
  ago,
  weekday,
  weekend,
  relativeDay,
];

/** The words that one of the readers begins with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SHIFTS.keys(),
  ...NUMBERS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
  'weekend',
]);

/** Whether a time expression can begin with a word: nearly all words are asked, and no reader takes them. */
const mayBegin = (norm: string): boolean => /^\d/.test(norm) || OPENERS.has(norm);
