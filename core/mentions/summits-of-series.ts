import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import type { Description } from './description.ts';
import type { Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import {
  type Described,
  REACH_DAYS,
  type SummitQuery,
  isAt,
  summitProposal,
  things,
} from './summit-query.ts';

/** Ordinals before a head, for series that count their meetings. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** The ordinal among the words of a description; undefined where there is none. */
export const ordinalOf = ({ words }: Description): number | undefined =>
  words.map((word) => ORDINALS.get(word)).find((number) => number !== undefined);

/** Words by which a number behind them counts only some of the meetings: "the first G20 summit on African soil". */
const NARROWING = new Set(
  'on hosted held chaired under without since outside after attended led organised organized by'.split(
    ' ',
  ),
);

const isNarrowed = ({ tokens }: BlockReading, end: number): boolean =>
  tokens[end]?.gap === 'space' && NARROWING.has(tokens[end].norm);

type Counted = Pick<Described, 'start' | 'end' | 'query' | 'focus'> & { readonly ordinal: number };

/**
 * "The second summit of the European Political Community", "the first Trump-Kim summit": the meeting of that number, where its
 * series counts, else in the order of time.
 */
export function ofOrdinal(
  reading: Reading,
  block: BlockReading,
  { ordinal, query, ...span }: Counted,
): Proposal[] {
  if (isNarrowed(block, span.end)) return [];
  const named = new Set(query.series);
  const { summits } = reading.lexicon;
  const { summitsBy } = eventIndex(reading.lexicon);
  for (const number of numbersUnder(summitsBy.organization, query.organizations))
    named.add(summits[number]?.series ?? '');
  const ofSeries = numbersUnder(summitsBy.series, named).flatMap((number) => summits[number] ?? []);
  const fitting = ofSeries.filter(
    (entry) =>
      entry.start <= reading.day + REACH_DAYS &&
      query.times.every(({ ranges }) => ranges.some((range) => isAt(entry, range))),
  );
  const isCounted = ofSeries.some((entry) => entry.ordinal !== undefined);
  const [meeting, other] = isCounted
    ? fitting.filter((entry) => entry.ordinal === ordinal)
    : nthOf(ofPair(reading, query) ?? fitting, ordinal);
  if (!meeting || other) return [];
  return [
    {
      block: block.index,
      start: span.start,
      end: span.end,
      kind: 'summit',
      form: 'ordinal',
      via: 'summits',
      anchor: { from: meeting.start, to: meeting.end },
      candidates: [{ entity: meeting.entity, evidence: [one('descriptionFits'), one('timeFits')] }],
    },
  ];
}

/** The meetings of two who are named, and of few others; undefined where no two are. */
function ofPair(
  { lexicon }: Reading,
  { leaders, persons, times }: SummitQuery,
): SummitEntry[] | undefined {
  const [first, second, third] = [...[...leaders].map((leader) => new Set([leader])), ...persons];
  if (!first || !second || third) return undefined;
  return numbersUnder(eventIndex(lexicon).summitsBy.leader, first)
    .flatMap((number) => lexicon.summits[number] ?? [])
    .filter(
      (entry) =>
        entry.leaders.some((leader) => second.has(leader)) &&
        entry.leaders.length <= FEW &&
        times.every(({ ranges }) => ranges.some((range) => isAt(entry, range))),
    );
}

/** Those who make a meeting one of a few. */
const FEW = 3;

/** The meeting of that place in the order of time. */
const nthOf = (meetings: readonly SummitEntry[], ordinal: number): readonly SummitEntry[] =>
  meetings.toSorted((a, b) => a.start - b.start).slice(ordinal - 1, ordinal);

type Elliptic = Pick<Described, 'start' | 'end' | 'query' | 'focus'> & { readonly head: number };

/**
 * "Last year's session in Astana", "next year's gathering": a time, and perhaps a place, in an article about a series of
 * meetings. The time has to stand before the head, or a place beside it.
 */
export function ofSeriesInFocus(
  reading: Reading,
  block: BlockReading,
  { head, query, focus, ...span }: Elliptic,
): Proposal[] {
  const isBare = things({ ...query, places: [], times: [] }) === 0;
  const isTimeFirst = query.times.some((time) => time.end <= head);
  if (!isBare || query.times.length === 0 || (!isTimeFirst && query.places.length === 0)) return [];
  const near = [...focus.series].flatMap((series) =>
    summitProposal(reading, block, {
      ...span,
      form: query.places.length > 0 ? 'place-time' : 'relative-time',
      focus,
      query: { ...query, series: new Set([series]) },
    }),
  );
  const found = query.places.length > 0 ? near : onTheDay(reading, near, query);
  const [first] = found;
  return first ? [{ ...first, candidates: found.flatMap(({ candidates }) => candidates) }] : [];
}

/** "Wednesday's summit": a day that alone says which is the meeting's own, or one beside it. */
export const onTheDay = (
  { lexicon }: Reading,
  proposals: readonly Proposal[],
  { times }: SummitQuery,
): Proposal[] => {
  const days = times.flatMap(({ ranges }) => ranges).filter(({ from, to }) => from === to);
  if (days.length === 0) return [...proposals];
  const { summitOf } = eventIndex(lexicon);
  return proposals.map((proposal) => ({
    ...proposal,
    candidates: proposal.candidates.filter(({ entity }) => {
      const entry = summitOf.get(entity);
      return days.some(({ from }) => entry && entry.start <= from + 1 && entry.end >= from - 1);
    }),
  }));
};
