import type { SummitEntry } from '../knowledge/lexicon.ts';
import { type Evidence, one } from '../linking/weights.ts';
import type { DayRange, TimeExpression } from '../time/time-expressions.ts';
import { type DescribedName, type Description, describe } from './description.ts';
import { type EventFocus, focusOf, summitSupport } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import type { Form } from './mention.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Head words of a described summit, and how many fitting things each needs to mean one. */
const HEADS: ReadonlyMap<string, number> = new Map([
  ['summit', 1],
  ['meeting', 2],
  ['talks', 2],
  ['conference', 2],
  ['gathering', 2],
  ['negotiations', 2],
  ['encounter', 2],
  ['session', 2],
]);

/** Ordinals before a head, for series that count their meetings. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Days on either side within which a described summit without a date is looked for. */
const REACH_DAYS = 550;
/** Days around an article within which a body's meeting is "the summit" of it. */
const BODY_DAYS = 150;
/** Days within which a meeting is the one that is going on, just over, or about to begin. */
const HERE_DAYS = 21;
/** Days by which a stated time may miss the meeting: summits last days, and articles round. */
const TOLERANCE_DAYS = 3;

const INDEFINITE = new Set(
  'news press party town cabinet a an any no another every such possible potential future next'.split(
    ' ',
  ),
);
const NOT_LEADERS = new Set('of'.split(' '));

/** What a description asks of a summit. */
export type SummitQuery = {
  readonly leaders: ReadonlySet<number>;
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
  countries: new Set(),
  organizations: new Set(),
  series: new Set(),
  places: [],
  times: [],
};

/**
 * Described summits: "the Trump-Putin summit in Alaska", "the G7 summit in Kananaskis", "the Alaska summit",
 * "this week's NATO summit", "talks between Biden and Putin in Geneva". Every leader, country, body and place
 * named has to fit one meeting near the day that is meant. Refuses indefinite and future ones ("a summit"),
 * tops of mountains and other things without a fitting meeting.
 */
export function proposeSummits(reading: Reading, links: readonly Link[]): Proposal[] {
  const index = new LinkIndex(links);
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    block.tokens.flatMap((token, at) => {
      const needed = HEADS.get(token.norm);
      if (needed === undefined || isInsideEntityName(reading, block, at)) return [];
      const description = describe(block, at, at + 1);
      if (description.hasUnknownPlace) return [];
      if (isPredicate(block, description) || isNamedAfterOther(block, description)) return [];
      if (
        INDEFINITE.has(description.determiner) ||
        NOT_LEADERS.has(block.tokens[at + 1]?.norm ?? '')
      )
        return [];
      const query = queryOf(reading, block, description.names, description.times, index);
      if (query === undefined) return [];
      const ordinal = ordinalOf(description);
      const span = { start: description.start, end: description.end, focus };
      const counted =
        ordinal === undefined ? [] : ofOrdinal(reading, block, { ...span, query, ordinal });
      if (counted.length > 0) return counted;
      const elliptic = ofSeriesInFocus(reading, block, { ...span, query, head: at });
      if (elliptic.length > 0) return elliptic;
      // "The Washington gathering": a place alone is enough where the meeting is now.
      const isHere = things(query) === 1 && query.places.length === 1 && needed === 2;
      if (!isHere && things(query) < needed) return [];
      // "The American summit": one country alone hosts and joins too many.
      if (things(query) === 1 && query.countries.size === 1) return [];
      // A time alone says which only where it stands before: "Wednesday's summit", not "a flood summit on Tuesday".
      if (isOnlyTime(query) && !description.times.some((time) => time.end <= at)) return [];
      return summitProposal(reading, block, {
        start: description.start,
        end: description.end,
        form: formOf(query, description.times.length > 0),
        query,
        focus,
        ...(isHere ? { reach: HERE_DAYS } : isOnlyBody(query) ? { reach: BODY_DAYS } : {}),
      });
    }),
  );
}

const ordinalOf = ({ words }: Description): number | undefined =>
  words.map((word) => ORDINALS.get(word)).find((number) => number !== undefined);

type Counted = Pick<Described, 'start' | 'end' | 'query' | 'focus'> & { readonly ordinal: number };

/** "The second summit of the European Political Community": the meeting of that number, where its series counts. */
function ofOrdinal(
  reading: Reading,
  block: BlockReading,
  { ordinal, query, ...span }: Counted,
): Proposal[] {
  const named = new Set(query.series);
  for (const entry of reading.lexicon.summits)
    if (entry.organizations.some((body) => query.organizations.has(body))) named.add(entry.series);
  if (named.size === 0) return [];
  const [meeting, other] = reading.lexicon.summits.filter(
    (entry) =>
      named.has(entry.series) &&
      entry.ordinal === ordinal &&
      entry.start <= reading.day + REACH_DAYS &&
      query.times.every(({ ranges }) => ranges.some((range) => isAt(entry, range))),
  );
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

type Elliptic = Pick<Described, 'start' | 'end' | 'query' | 'focus'> & { readonly head: number };

/**
 * "Last year's session in Astana", "next year's gathering": a time, and perhaps a place, in an article about a series of
 * meetings. The time has to stand before the head, or a place beside it.
 */
function ofSeriesInFocus(
  reading: Reading,
  block: BlockReading,
  { head, query, focus, ...span }: Elliptic,
): Proposal[] {
  const isBare =
    query.leaders.size + query.countries.size + query.organizations.size + query.series.size === 0;
  const isTimeFirst = query.times.some((time) => time.end <= head);
  if (!isBare || query.times.length === 0 || (!isTimeFirst && query.places.length === 0)) return [];
  const found = [...focus.series].flatMap((series) =>
    summitProposal(reading, block, {
      ...span,
      form: query.places.length > 0 ? 'place-time' : 'relative-time',
      focus,
      query: { ...query, series: new Set([series]) },
    }),
  );
  const [first] = found;
  return first ? [{ ...first, candidates: found.flatMap(({ candidates }) => candidates) }] : [];
}

/** "This will be the first meeting between …": says what something is, and refers to nothing by itself. */
function isPredicate(block: BlockReading, { start, words }: Description): boolean {
  if (!words.includes('first')) return false;
  const before = [block.tokens[start - 1]?.norm, block.tokens[start - 2]?.norm];
  return before.some((word) => word === 'be' || word === 'is' || word === 'was');
}

/** "The Merkel summit", "the Copenhagen Democracy Summit": a name before it that we don't know. */
function isNamedAfterOther(block: BlockReading, { start }: Description): boolean {
  const before = block.tokens[start - 1];
  const isFirst = start === 1 || block.sentences[start - 2] !== block.sentences[start - 1];
  return (
    before?.isCapital === true &&
    block.tokens[start]?.gap === 'space' &&
    !isFirst &&
    !block.isTitleCase
  );
}

function formOf(query: SummitQuery, hasTime: boolean): Form {
  if (query.leaders.size > 1 || query.countries.size > 1) return 'participants';
  if (query.places.length > 0) return hasTime ? 'place-time' : 'short-name';
  return hasTime ? 'relative-time' : 'short-name';
}

/** Countries of a meeting that is called after two people: theirs, and a host or go-between. */
const MAX_PAIR = 3;

/** "The EU summit": a body meets often, and only the nearest meeting can be meant. */
const isOnlyBody = (query: SummitQuery): boolean =>
  query.places.length + query.leaders.size + query.countries.size + query.times.length === 0;

const isOnlyTime = (query: SummitQuery): boolean => things(query) === 1 && query.times.length > 0;

const isOnlyPeople = (query: SummitQuery): boolean =>
  query.places.length + query.times.length + query.series.size + query.organizations.size === 0;

/** How many things a query names. */
export const things = (query: SummitQuery): number =>
  query.leaders.size +
  query.countries.size +
  2 * query.organizations.size +
  2 * query.series.size +
  query.places.length +
  (query.times.length > 0 ? 1 : 0);

function isInsideEntityName(reading: Reading, block: BlockReading, at: number): boolean {
  const match = block.matchAt[at];
  return (
    match !== undefined &&
    match.senses.some(
      (sense) => sense.type === 'entity' && reading.pack.kind(sense.index) === 'summit',
    )
  );
}

/** Reads the names of a description; undefined where one of them can have no part in a summit. */
export function queryOf(
  reading: Reading,
  block: BlockReading,
  names: readonly DescribedName[],
  times: readonly TimeExpression[],
  links: LinkIndex,
): SummitQuery | undefined {
  const leaders = new Set<number>();
  const countries = new Set<string>();
  const organizations = new Set<number>();
  const series = new Set<string>();
  const places: Set<number>[] = [];
  for (const { match, relation } of names) {
    const linked = links.covering(block.index, match.start, match.end);
    const placeSenses = match.senses
      .filter((sense) => sense.type === 'place')
      .map((sense) => sense.index);
    const seriesSense = match.senses.find((sense) => sense.type === 'series');
    const state = match.senses.find(
      (sense) => sense.type === 'country' || sense.type === 'adjective',
    );
    // A person whom we could not link may be anybody: what they took part in is unknown.
    if (!linked && isPerson(reading, match)) return undefined;
    if (linked?.kind === 'leader') leaders.add(linked.entity);
    else if (seriesSense) series.add(reading.lexicon.series[seriesSense.index]?.id ?? '');
    else if (linked?.kind === 'organization') organizations.add(linked.entity);
    else if (placeSenses.length > 0 && !(state && relation === 'before'))
      places.push(new Set(placeSenses));
    else if (state) countries.add(reading.lexicon.countries[state.index]?.code ?? '');
    else if (placeSenses.length > 0) places.push(new Set(placeSenses));
    else if (match.senses.some((sense) => sense.type === 'metonym')) return undefined;
  }
  return { leaders, countries, organizations, series, places, times };
}

const isPerson = (reading: Reading, match: Match): boolean =>
  match.senses.every(
    (sense) => sense.type === 'entity' && reading.pack.kind(sense.index) === 'leader',
  );

type Described = {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly query: SummitQuery;
  readonly focus: EventFocus;
  /** Days from the article's date beyond which none is looked for. */
  readonly reach?: number;
};

/** The proposal for one description; none where no summit fits. */
export function summitProposal(
  reading: Reading,
  block: BlockReading,
  { start, end, form, query, focus, reach = REACH_DAYS }: Described,
): Proposal[] {
  const candidates = reading.lexicon.summits.flatMap((entry) =>
    summitCandidate(reading, entry, query, reach).map((candidate) => ({
      ...candidate,
      evidence: [
        ...candidate.evidence,
        { name: 'contextFits' as const, amount: summitSupport(focus, block.index, entry) },
      ],
    })),
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
  // Two people are named for a meeting of the two, not for one of many.
  if (query.leaders.size > 0 && isOnlyPeople(query) && entry.countries.length > MAX_PAIR) return [];
  const ofSeries = lexicon.series.find(({ id }) => id === entry.series);
  const states = new Set([...entry.countries, ...(ofSeries?.between ?? [])]);
  if (![...query.countries].every((code) => states.has(code) || entry.host === code)) return [];
  if (![...query.organizations].every((organization) => entry.organizations.includes(organization)))
    return [];
  if (![...query.series].every((series) => entry.series === series)) return [];
  if (!query.places.every((place) => entry.places.some((own) => place.has(own)))) return [];
  const evidence: Evidence[] = [{ name: 'descriptionFits', amount: Math.min(things(query), 2) }];
  const time = timeEvidence(entry, query.times, { day, reach });
  return time ? [{ entity: entry.entity, evidence: [...evidence, ...time] }] : [];
}

/** Undefined where the summit is not at the time that is said, or too far from the article's date. */
function timeEvidence(
  entry: SummitEntry,
  times: readonly TimeExpression[],
  { day, reach }: { readonly day: number; readonly reach: number },
): Evidence[] | undefined {
  if (times.length > 0) {
    const rank = Math.min(
      ...times.flatMap((time) =>
        time.ranges.map((range, index) => (isAt(entry, range) ? index : Infinity)),
      ),
    );
    return rank === Number.POSITIVE_INFINITY
      ? undefined
      : [{ name: 'timeFits', amount: 1.5 - rank * 0.5 }];
  }
  const away = entry.start > day ? entry.start - day : Math.max(0, day - entry.end);
  if (away > reach) return undefined;
  return [{ name: 'yearsAway', amount: away / 365 }, ...(away < 45 ? [one('timeFits')] : [])];
}

const isAt = (entry: SummitEntry, range: DayRange): boolean =>
  entry.start - TOLERANCE_DAYS <= range.to && entry.end + TOLERANCE_DAYS >= range.from;
