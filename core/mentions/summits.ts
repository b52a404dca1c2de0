import { atTokens } from './at-tokens.ts';
import type { TimeExpression } from '../time/time-expressions.ts';
import { type DescribedName, type Description, describe } from './description.ts';
import { focusOf } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import { COMMON_FIRST_WORDS } from './name-contexts.ts';
import type { Form } from './mention.ts';
import { isOwnCount, OWN_DAYS } from './own-meetings.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { type SummitQuery, summitProposal, things } from './summit-query.ts';
import { placesHeldIn } from './summit-lists.ts';
import { ofOrdinal, ofSeriesInFocus, onTheDay, ordinalOf } from './summits-of-series.ts';

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

/** Days around an article within which a body's meeting is "the summit" of it. */
const BODY_DAYS = 150;
/** Days within which a meeting is the one that is going on, just over, or about to begin. */
const HERE_DAYS = 21;
const INDEFINITE = new Set(
  'news press party town cabinet a an any no another every such possible potential future next'.split(
    ' ',
  ),
);

/**
 * Described summits: "the Trump-Putin summit in Alaska", "the G7 summit in Kananaskis", "the Alaska summit",
 * "this week's NATO summit", "talks between Biden and Putin in Geneva". Every leader, country, body and place
 * named has to fit one meeting near the day that is meant. "A bitter G7 meeting in Canada" is one of these days. Refuses other indefinite and future ones ("a summit"),
 * tops of mountains and other things without a fitting meeting.
 */
export function proposeSummits(reading: Reading, links: readonly Link[]): Proposal[] {
  const index = new LinkIndex(links);
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const needed = HEADS.get(token.norm);
      if (needed === undefined || isInsideEntityName(reading, block, at)) return [];
      const description = describe(block, at, at + 1);
      if (description.hasUnknownPlace) return [];
      if (isPredicate(block, description) || isNamedAfterOther(block, description)) return [];
      if (isOfThing(reading, block, at)) return [];
      const named = queryOf(reading, block, description.names, description.times, index);
      if (named === undefined) return [];
      const query = ofClimate(named, description, token.norm);
      const isIndefinite = INDEFINITE.has(description.determiner);
      if (isIndefinite && !isOneOfBody(description, query, token.norm === 'summit')) return [];
      const ordinal = ordinalOf(description);
      const span = { start: description.start, end: description.end, focus };
      if (ordinal !== undefined && isOwnCount(block, description, query))
        return summitProposal(reading, block, {
          ...span,
          query,
          form: 'ordinal',
          ...(query.places.length > 0 ? {} : { reach: OWN_DAYS }),
        });
      const pair = description.determiner === 'their' ? leadersBefore(block, at, index) : undefined;
      const isTheirs = things(query) === 0 && token.norm === 'summit';
      const counted =
        ordinal === undefined
          ? []
          : ofOrdinal(reading, block, {
              ...span,
              query: isTheirs && pair ? { ...query, leaders: pair } : query,
              ordinal,
            });
      const isOfPair = query.leaders.size + query.persons.length === 2;
      // "The third Trump-Kim summit" of two who had only two.
      if (counted.length > 0 || (ordinal !== undefined && isOfPair && token.norm === 'summit'))
        return counted;
      const elliptic = ofSeriesInFocus(reading, block, { ...span, query, head: at });
      if (elliptic.length > 0) return elliptic;
      // "The Washington gathering": a place alone is enough where the meeting is now.
      const isHere = things(query) === 1 && query.places.length === 1 && needed === 2;
      if (!isHere && things(query) < needed) return [];
      // "The American summit": one country alone hosts and joins too many.
      if (things(query) === 1 && query.countries.size === 1) return [];
      const isHost = things(query) === 1 && isOfCountry(description);
      // A time alone says which only where it stands before: "Wednesday's summit", not "a flood summit on Tuesday".
      if (isOnlyTime(query) && !description.times.some((time) => time.end <= at)) return [];
      const proposals = summitProposal(reading, block, {
        start: description.start,
        end: description.end,
        form: formOf(query, description.times.length > 0),
        query,
        focus,
        ...(isIndefinite && !isOnlyBody(query) ? { hasBegun: true } : {}),
        // "In Reykjavik for a Council of Europe summit": where it is stands before it.
        ...(isIndefinite && isOnlyBody(query) ? { isThere: true } : {}),
        ...(isHost ? { isBacked: true } : {}),
        ...(isHere || isHost || isIndefinite
          ? { reach: HERE_DAYS }
          : isOnlyBody(query)
            ? { reach: BODY_DAYS }
            : {}),
      });
      return isOnlyTime(query) ? onTheDay(reading, proposals, query) : proposals;
    }),
  );
}

/** "The climate conference of 2009": those of the United Nations, which have one each year; in small letters it is no name. */
const ofClimate = (query: SummitQuery, { words }: Description, head: string): SummitQuery =>
  words.includes('climate') && CLIMATE_HEADS.has(head) && query.times.length > 0
    ? { ...query, series: new Set([...query.series, 'un-climate']) }
    : query;

/** A climate summit of a year may be one that somebody else called. */
const CLIMATE_HEADS = new Set('conference talks negotiations'.split(' '));

/** The leaders named before in the sentence of a token and the one before it: those of "their second summit". */
const leadersBefore = (
  { index, sentences }: BlockReading,
  at: number,
  links: LinkIndex,
): ReadonlySet<number> =>
  new Set(
    links
      .between(index, 0, at)
      .filter(
        ({ kind, start }) =>
          kind === 'leader' && (sentences[start] ?? 0) >= (sentences[at] ?? 0) - 1,
      )
      .map(({ entity }) => entity),
  );

/** "The summit in Egypt": a country, and nothing else, says where. */
const isOfCountry = ({ names }: Description): boolean =>
  names.every(({ match }) => match.senses.some(({ type }) => type === 'country'));

/** "A bitter G7 meeting in Canada": a body, and where it met; in a capital, where it meets often, only of a summit. */
const isOneOfBody = (
  { determiner, names }: Description,
  query: SummitQuery,
  isSummit: boolean,
): boolean =>
  determiner === 'a' &&
  query.series.size + query.organizations.size === 1 &&
  query.places.length + query.countries.size <= 1 &&
  (isSummit || names.every(({ match }) => match.senses.every(({ type }) => type !== 'metonym')));

/** "The summit of the mountain", but not "the London summit of 1990" or "the summit of the European Political Community". */
function isOfThing(reading: Reading, block: BlockReading, head: number): boolean {
  if (block.tokens[head + 1]?.norm !== 'of' || block.timeFrom[head + 2]) return false;
  const name = block.matchAt[block.tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2];
  return !name?.senses.some(
    ({ type, index }) =>
      type === 'series' || (type === 'entity' && reading.pack.kind(index) === 'organization'),
  );
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
    !COMMON_FIRST_WORDS.has(before.norm) &&
    block.tokens[start]?.gap === 'space' &&
    !isFirst &&
    !block.isTitleCase
  );
}

function formOf(query: SummitQuery, hasTime: boolean): Form {
  if (query.leaders.size + query.persons.length > 1 || query.countries.size > 1)
    return 'participants';
  if (query.places.length > 0) return hasTime ? 'place-time' : 'short-name';
  return hasTime ? 'relative-time' : 'short-name';
}

/** "The EU summit": a body meets often, and only the nearest meeting can be meant. */
const isOnlyBody = (query: SummitQuery): boolean =>
  things({ ...query, organizations: new Set(), series: new Set() }) === 0;

const isOnlyTime = (query: SummitQuery): boolean => things(query) === 1 && query.times.length > 0;

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
  const persons: ReadonlySet<number>[] = [];
  const countries = new Set<string>();
  const organizations = new Set<number>();
  const series = new Set<string>();
  const places: Set<number>[] = [];
  const hosts = new Set<string>();
  const countriesAsPlaces: { readonly code: string; readonly place: Set<number> }[] = [];
  for (const { match, relation } of names) {
    const linked = links.covering(block.index, match.start, match.end);
    const placeSenses = match.senses
      .filter((sense) => sense.type === 'place')
      .map((sense) => sense.index);
    const seriesSense = match.senses.find((sense) => sense.type === 'series');
    const state = match.senses.find(
      (sense) => sense.type === 'country' || sense.type === 'adjective',
    );
    if (!linked && isPerson(reading, match))
      persons.push(new Set(match.senses.map(({ index }) => index)));
    else if (linked?.kind === 'leader') leaders.add(linked.entity);
    else if (seriesSense) series.add(reading.lexicon.series[seriesSense.index]?.id ?? '');
    else if (linked?.kind === 'organization') organizations.add(linked.entity);
    else if (placeSenses.length > 0 && !(state && relation === 'before')) {
      const place = new Set(placeSenses);
      places.push(place);
      const code = state && reading.lexicon.countries[state.index]?.code;
      if (code !== undefined) countriesAsPlaces.push({ code, place });
    } else if (state) {
      const code = reading.lexicon.countries[state.index]?.code ?? '';
      if (relation === 'place' && state.type === 'country') hosts.add(code);
      else countries.add(code);
    } else if (placeSenses.length > 0) places.push(new Set(placeSenses));
    else if (match.senses.some((sense) => sense.type === 'metonym')) return undefined;
  }
  // "The summit in France": any place there, beside those who met; alone, one of these days.
  const isBare = countries.size + places.length - countriesAsPlaces.length === 0;
  if (leaders.size + persons.length + organizations.size + series.size > 0 || isBare) {
    for (const { code, place } of countriesAsPlaces)
      for (const held of placesHeldIn(reading, code)) place.add(held);
    for (const code of hosts) places.push(new Set(placesHeldIn(reading, code)));
  } else for (const code of hosts) countries.add(code);
  return { leaders, persons, countries, organizations, series, places, times };
}

const isPerson = (reading: Reading, match: Match): boolean =>
  match.senses.every(
    (sense) => sense.type === 'entity' && reading.pack.kind(sense.index) === 'leader',
  );
