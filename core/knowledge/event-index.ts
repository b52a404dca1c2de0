import type { ConflictEntry, Lexicon, SummitEntry } from './lexicon.ts';
import type { Series } from './schema.ts';

/** Numbers of entries in a list of the lexicon, ascending, by what they have in common. */
type Postings<K> = ReadonlyMap<K, readonly number[]>;

/** The events of a lexicon by what rules and cards ask for; each list keeps the order of the lexicon. */
export type EventIndex = {
  readonly summitOf: ReadonlyMap<number, SummitEntry>;
  readonly conflictOf: ReadonlyMap<number, ConflictEntry>;
  readonly seriesOf: ReadonlyMap<string, Series>;
  /** The last day on which a conflict began: those without an end go on at least until then. */
  readonly lastOutbreak: number;
  readonly summitsBy: {
    readonly leader: Postings<number>;
    /** Countries that take part, hold it, or are those that its series is between. */
    readonly country: Postings<string>;
    readonly organization: Postings<number>;
    readonly series: Postings<string>;
    readonly place: Postings<number>;
    /** Years since 1970 that a meeting touches; see `yearOf`. */
    readonly year: Postings<number>;
  };
  readonly conflictsBy: {
    /** Countries that it is in or that fight in it. */
    readonly country: Postings<string>;
    readonly entity: Postings<number>;
    readonly place: Postings<number>;
    /** The conflict that they are phases of. */
    readonly whole: Postings<number>;
    /** Years in which it began. */
    readonly year: Postings<number>;
  };
};

const indexes = new WeakMap<Lexicon, EventIndex>();

/** The events of a lexicon by what is asked of them, built once for each. */
export function eventIndex(lexicon: Lexicon): EventIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const built = eventIndexOf(lexicon);
  indexes.set(lexicon, built);
  return built;
}

/** A stretch of a year's length that a day is in: a bucket, not a year of the calendar. */
export const yearOf = (day: number): number => Math.floor(day / 365.25);

function eventIndexOf({ summits, conflicts, series }: Lexicon): EventIndex {
  const seriesOf = new Map(series.map((own) => [own.id, own]));
  return {
    summitOf: new Map(summits.map((entry) => [entry.entity, entry])),
    conflictOf: new Map(conflicts.map((entry) => [entry.entity, entry])),
    seriesOf,
    lastOutbreak: conflicts.reduce((last, { start }) => Math.max(last, start), -Infinity),
    summitsBy: {
      leader: postings(summits, ({ leaders }) => leaders),
      country: postings(summits, (entry) => [
        ...entry.countries,
        ...(entry.host === undefined ? [] : [entry.host]),
        ...(seriesOf.get(entry.series)?.between ?? []),
      ]),
      organization: postings(summits, ({ organizations }) => organizations),
      series: postings(summits, (entry) => [entry.series]),
      place: postings(summits, ({ places }) => places),
      year: postings(summits, ({ start, end }) => yearsBetween(start, end)),
    },
    conflictsBy: {
      country: postings(conflicts, ({ countries, parties }) => [...countries, ...parties]),
      entity: postings(conflicts, ({ entities }) => entities),
      place: postings(conflicts, ({ places }) => places),
      whole: postings(conflicts, ({ phaseOf }) => (phaseOf === undefined ? [] : [phaseOf])),
      year: postings(conflicts, ({ start }) => [yearOf(start)]),
    },
  };
}

function postings<T, K>(entries: readonly T[], keysOf: (entry: T) => readonly K[]): Postings<K> {
  const lists = new Map<K, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
  }
  return lists;
}

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);

/** Spans over more years than this are not looked up year by year. */
const MOST_YEARS = 8;

/** Keys of the years that a span touches; undefined for a long one, of which nothing is saved by asking. */
export const yearKeys = (from: number, to: number): readonly number[] | undefined =>
  yearOf(to) - yearOf(from) >= MOST_YEARS ? undefined : yearsBetween(from, to);

/** The numbers under any of the keys, ascending, each once. */
export function numbersUnder<K>(lists: Postings<K>, keys: Iterable<K>): readonly number[] {
  const found: (readonly number[])[] = [];
  for (const key of keys) {
    const list = lists.get(key);
    if (list !== undefined) found.push(list);
  }
  return united(found);
}

/** Ascending lists as one, each number once. */
export function united(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = NONE, ...others] = lists;
  if (others.length === 0) return only;
  const all = Uint32Array.from(lists.flat()).toSorted();
  return Array.from(all).filter((number, at) => number !== all[at - 1]);
}

const NONE: readonly number[] = [];
