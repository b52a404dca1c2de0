import {
  type EventIndex,
  eventIndex,
  numbersUnder,
  united,
  yearKeys,
} from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Reading } from './reading.ts';
import type { SummitQuery } from './summit-query.ts';

/** Days by which a stated time may miss the meeting: summits last days, and articles round. */
export const TOLERANCE_DAYS = 3;

/**
 * The summits among which those that fit a query are, in the order of the lexicon: the shortest of the lists that the
 * things it names and its time lead to. What is left out does not fit; what is in it is still to be tried.
 */
export function summitsThatMayFit(
  { lexicon, day }: Reading,
  query: SummitQuery,
  reach: number,
): readonly SummitEntry[] {
  const index = eventIndex(lexicon);
  const ranges =
    query.times.length > 0
      ? query.times.flatMap((time) => time.ranges)
      : [{ from: day - reach, to: day + reach }];
  const lists = [...listsOf(index, query), ...listOfTime(index, ranges)];
  let shortest = lists[0];
  for (const list of lists) if (list.length < (shortest?.length ?? 0)) shortest = list;
  if (shortest === undefined) return lexicon.summits;
  return shortest.flatMap((number) => lexicon.summits[number] ?? []);
}

/** Places of the meetings that a country held: beside a body or a leader, "in Canada" means any of them. */
export function placesHeldIn({ lexicon }: Reading, code: string): readonly number[] {
  return numbersUnder(eventIndex(lexicon).summitsBy.country, [code]).flatMap((number) => {
    const entry = lexicon.summits[number];
    return entry?.host === code ? entry.places : [];
  });
}

/** One list for each thing that a summit must have. */
function listsOf({ summitsBy }: EventIndex, query: SummitQuery): (readonly number[])[] {
  const { leaders, persons, countries, organizations, series, places } = query;
  return [
    ...[...leaders].map((leader) => numbersUnder(summitsBy.leader, [leader])),
    ...persons.map((own) => numbersUnder(summitsBy.leader, own)),
    ...[...countries].map((code) => numbersUnder(summitsBy.country, [code])),
    ...[...organizations].map((body) => numbersUnder(summitsBy.organization, [body])),
    ...[...series].map((id) => numbersUnder(summitsBy.series, [id])),
    ...places.map((place) => numbersUnder(summitsBy.place, place)),
  ];
}

/** The summits of the years of any of the ranges, as one list; none where they are too long to say much. */
function listOfTime({ summitsBy }: EventIndex, ranges: readonly DayRange[]): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const { from, to } of ranges) {
    const years = yearKeys(from - TOLERANCE_DAYS, to + TOLERANCE_DAYS);
    if (years === undefined) return [];
    found.push(numbersUnder(summitsBy.year, years));
  }
  return [united(found)];
}
