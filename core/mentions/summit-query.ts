import { eventIndex } from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { type Evidence, one } from '../linking/weights.ts';
import type { DayRange, TimeExpression } from '../time/time-expressions.ts';
import { type EventFocus, isPlaceNamed, summitSupport } from './event-focus.ts';
import type { Form } from './mention.ts';
import type { Candidate, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { TOLERANCE_DAYS, summitsThatMayFit } from './summit-lists.ts';

/** Days on either side within which a described summit without a date is looked for. */
export const REACH_DAYS = 550;

/** Days for two people and their place, which say which meeting it was, however long ago. */
export const EVER = 36525;

/** Years beyond which such a meeting is no further away. */
const MOST_YEARS = 1;

/** Countries of a meeting that is called after two people: theirs, and a host or go-between. */
const MAX_PAIR = 3;

/** What a description asks of a summit. */
export type SummitQuery = {
  readonly leaders: ReadonlySet<number>;
  /** Each set is one person whose surname several bear. */
  readonly persons: readonly ReadonlySet<number>[];
  readonly countries: ReadonlySet<string>;
  readonly organizations: ReadonlySet<number>;
  readonly series: ReadonlySet<string>;
  /** Each set is one place by one of its numbers. */
  readonly places: readonly ReadonlySet<number>[];
  readonly times: readonly TimeExpression[];
};

/** A description that names nothing. */
export const EMPTY_QUERY: SummitQuery = {
  leaders: new Set(),
  persons: [],
  countries: new Set(),
  organizations: new Set(),
  series: new Set(),
  places: [],
  times: [],
};

const isOnlyPeople = (query: SummitQuery): boolean =>
  query.places.length + query.times.length + query.series.size + query.organizations.size === 0;

/** Whether a query names a body and nobody: "the EU summit in Brussels". */
const isOfBody = ({ leaders, persons, countries, series, organizations }: SummitQuery): boolean =>
  series.size + organizations.size > 0 && leaders.size + persons.length + countries.size === 0;

/** Days around a meeting in which its body's name means it, where others of the body are missing in the knowledge. */
const PARTIAL_DAYS = 10;

/** How many things a query names. */
export const things = (query: SummitQuery): number =>
  query.leaders.size +
  query.persons.length +
  query.countries.size +
  2 * query.organizations.size +
  2 * query.series.size +
  query.places.length +
  (query.times.length > 0 ? 1 : 0);

/** A description as it stands in a block, with what it asks. */
export type Described = {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly query: SummitQuery;
  readonly focus: EventFocus;
  /** Days from the article's date beyond which none is looked for. */
  readonly reach?: number;
  /** It is spoken of as something that took place. */
  readonly hasBegun?: boolean;
  /** It is spoken of as something to come. */
  readonly isToCome?: boolean;
  /** What is named says too little: a leader, the series or the place has to be spoken of around it. */
  readonly isBacked?: boolean;
  /** Its place is named nearby. */
  readonly isThere?: boolean;
  /** Two people are said to have met: a meeting of many is none of the two. */
  readonly isPair?: boolean;
};

/** The proposal for one description; none where no summit fits. */
export function summitProposal(
  reading: Reading,
  block: BlockReading,
  {
    start,
    end,
    form,
    query,
    focus,
    reach = REACH_DAYS,
    isPair = false,
    hasBegun = false,
    isToCome = false,
    isThere = false,
    isBacked = false,
  }: Described,
): Proposal[] {
  // "Last year's summit" in a text without a date: last year is not known.
  if (!reading.hasDate && query.times.some(({ isAbsolute }) => !isAbsolute)) return [];
  const fitting = summitsThatMayFit(reading, query, reach).flatMap((entry) =>
    (isPair && query.places.length === 0 && entry.countries.length > MAX_PAIR) ||
    (hasBegun && entry.start > reading.day) ||
    (isToCome && entry.end < reading.day) ||
    (isThere && !isPlaceNamed(focus, block.index, entry)) ||
    (isBacked && summitSupport(focus, block.index, entry) === 0)
      ? []
      : summitCandidate(reading, entry, query, reach).map((candidate) => ({
          entry,
          ...candidate,
          evidence: [
            ...candidate.evidence,
            { name: 'contextFits' as const, amount: summitSupport(focus, block.index, entry) },
          ],
        })),
  );
  // Of two the one that is on, or just over, before one to come.
  const isNow =
    !isToCome && query.times.length === 0 && fitting.some(({ entry }) => isOn(entry, reading));
  const candidates = fitting.flatMap(({ entry, ...candidate }) =>
    isNow && entry.start > reading.day + TOLERANCE_DAYS ? [] : [candidate],
  );
  if (candidates.length === 0) return [];
  const anchor = query.times[0]?.ranges[0] ?? { from: reading.day, to: reading.day };
  return [
    { block: block.index, start, end, kind: 'summit', form, via: 'summits', anchor, candidates },
  ];
}

function summitCandidate(
  reading: Reading,
  entry: SummitEntry,
  query: SummitQuery,
  reach: number,
): Candidate[] {
  const { day, lexicon } = reading;
  if (![...query.leaders].every((leader) => entry.leaders.includes(leader))) return [];
  if (!query.persons.every((own) => entry.leaders.some((leader) => own.has(leader)))) return [];
  // Two people are named for a meeting of the two, not for one of many.
  if (
    query.leaders.size + query.persons.length > 0 &&
    isOnlyPeople(query) &&
    entry.countries.length > MAX_PAIR
  )
    return [];
  if (query.countries.size > 0) {
    const between = eventIndex(lexicon).seriesOf.get(entry.series)?.between ?? [];
    const isState = (code: string): boolean =>
      entry.host === code || entry.countries.includes(code) || between.includes(code);
    if (![...query.countries].every(isState)) return [];
  }
  if (![...query.organizations].every((organization) => entry.organizations.includes(organization)))
    return [];
  if (![...query.series].every((series) => entry.series === series)) return [];
  if (!query.places.every((place) => entry.places.some((own) => place.has(own)))) return [];
  // Two people before a meeting of many in the same place.
  const isOfPair =
    query.leaders.size + query.persons.length === 2 && entry.countries.length <= MAX_PAIR;
  const evidence: Evidence[] = [
    { name: 'descriptionFits', amount: Math.min(things(query), 2) + (isOfPair ? 0.1 : 0) },
  ];
  const isOfDays =
    isOfBody(query) && eventIndex(lexicon).seriesOf.get(entry.series)?.isPartial === true;
  const time = timeEvidence(entry, query.times, {
    day,
    reach: isOfDays ? PARTIAL_DAYS : reach,
    isOfDays,
  });
  return time ? [{ entity: entry.entity, evidence: [...evidence, ...time] }] : [];
}

/** Undefined where the summit is not at the time that is said, or too far from the article's date. */
function timeEvidence(
  entry: SummitEntry,
  times: readonly TimeExpression[],
  {
    day,
    reach,
    isOfDays,
  }: { readonly day: number; readonly reach: number; readonly isOfDays: boolean },
): Evidence[] | undefined {
  const away = entry.start > day ? entry.start - day : Math.max(0, day - entry.end);
  if (times.length > 0) {
    const rank = Math.min(
      ...times.flatMap((time) =>
        time.ranges.map((range, index) => (isAt(entry, range) ? index : Infinity)),
      ),
    );
    return rank === Number.POSITIVE_INFINITY || (isOfDays && rank > 0 && away > reach)
      ? undefined
      : [{ name: 'timeFits', amount: 1.5 - rank * 0.5 }];
  }
  if (away > reach) return undefined;
  const years = reach === EVER ? Math.min(MOST_YEARS, away / 365) : away / 365;
  return [{ name: 'yearsAway', amount: years }, ...(away < 45 ? [one('timeFits')] : [])];
}

/** Whether a summit was on at a time, to a few days. */
export const isAt = (entry: SummitEntry, range: DayRange): boolean =>
  entry.start - TOLERANCE_DAYS <= range.to && entry.end + TOLERANCE_DAYS >= range.from;

const isOn = (entry: SummitEntry, { day }: Reading): boolean => isAt(entry, { from: day, to: day });
