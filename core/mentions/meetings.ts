import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { TimeExpression } from '../time/time-expressions.ts';
import { type EventFocus, focusOf } from './event-focus.ts';
import { timeOfLine } from './lines.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import type { Form } from './mention.ts';
import { MEETING_WORDS } from './event-words.ts';
import { isInDateline, nameGoesOn } from './name-contexts.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';
import { EMPTY_QUERY, summitProposal } from './summit-query.ts';

/** Nouns before "in <place>" that make the place one of something else: "the attacks in Paris in 2015". */
const OTHER_EVENTS = new Set(
  (
    'attack attacks bombing bombings shooting killing killings massacre war fighting battle siege violence protest protests riot riots ' +
    'election elections earthquake fire flood crash accident murder assassination coup born died lived living office embassy'
  ).split(' '),
);

/**
 * Meetings without a noun for them: a place with its time ("Camp David in 1990", "Madrid three years ago"), a
 * series with a place or time ("the G7 in Hiroshima", "the Biarritz G7", "last year's G20"). One meeting has to fit all that is named.
 * Refuses places of other events ("the attacks in Paris in 2015"), and articles that speak of no meetings.
 */
export function proposeMeetings(reading: Reading, links: readonly Link[]): Proposal[] {
  const speaksOfMeetings = reading.blocks.some((block) =>
    block.tokens.some((token) => MEETING_WORDS.has(token.norm)),
  );
  const leaders = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) => {
    const meetingSentences = sentencesWith(block, MEETING_WORDS);
    return block.matches.flatMap((match) => {
      const sentence = block.sentences[match.start] ?? 0;
      const named = leaders
        .between(block.index, match.start - SENTENCE_TOKENS, match.start)
        .filter((link) => block.sentences[link.start] === sentence && link.end <= match.start);
      const isSaid = meetingSentences.has(sentence);
      return [
        ...placeAndTime(reading, block, match, { named, isSaid, focus, speaksOfMeetings }),
        ...series(reading, block, match, focus),
      ];
    });
  });
}

/** How far back in its sentence a place looks for the leaders who met there. */
const SENTENCE_TOKENS = 60;

const placesOf = (match: Match): ReadonlySet<number> =>
  new Set(match.senses.filter((sense) => sense.type === 'place').map((sense) => sense.index));

function placeAndTime(
  reading: Reading,
  block: BlockReading,
  match: Match,
  sentence: {
    readonly named: readonly Link[];
    readonly isSaid: boolean;
    /** The article has a word for leaders coming together. */
    readonly speaksOfMeetings: boolean;
    readonly focus: EventFocus;
  },
): Proposal[] {
  const { focus } = sentence;
  const places = placesOf(match);
  const time = places.size > 0 ? timeOfPlace(block, match) : undefined;
  // "BEIRUT, March 29 -" says where the reporter was.
  if (!time || isInDateline(block, match.start)) return [];
  // "The Washington Times" is no place.
  if (nameGoesOn(block, match.end)) return [];
  if (isPlaceOfOther(block, Math.min(match.start, time.start))) return [];
  // "In Singapore on Tuesday": a city that is a country, with its day.
  const isState = match.senses.some((sense) => sense.type === 'country');
  const isDay = time.ranges.every(({ from, to }) => from === to);
  if (isState && !(isDay && ['in', 'at'].includes(block.tokens[match.start - 1]?.norm ?? '')))
    return [];
  const leaders = new Set(sentence.named.map((link) => link.entity));
  // A year is too long for a capital where much else happens, unless the sentence speaks of leaders who met.
  const isLong = (time.ranges[0]?.to ?? 0) - (time.ranges[0]?.from ?? 0) > 70;
  const isBusy = match.senses.some((sense) => sense.type === 'metonym');
  const isOfSeries = isLong && isBusy && isOfSeriesInFocus(reading, focus, places, time);
  if (isLong && isBusy && !isOfSeries && !(sentence.isSaid && leaders.size > 0)) return [];
  // "A plane outside of Washington on Tuesday": in a capital much else happens on a day.
  const isAnyDay = isBusy && isDay && !sentence.isSaid && leaders.size === 0;
  if (isAnyDay && !isOfSeriesInFocus(reading, focus, places, time)) return [];
  const described = {
    start: Math.min(match.start, time.start),
    end: Math.max(match.end, time.end),
    form: 'place-time' as Form,
    focus,
  };
  const query = { ...EMPTY_QUERY, places: [places], times: [time] };
  const withLeaders = summitProposal(reading, block, {
    ...described,
    query: { ...query, leaders },
  });
  if (!sentence.speaksOfMeetings) return leaders.size > 0 ? withLeaders : [];
  // A leader is named who was not there: the sentence is about something else, as "will be in Washington on Monday".
  const isOther = leaders.size > 1 ? sentence.isSaid : leaders.size === 1 && !time.isAbsolute;
  if (withLeaders.length > 0 || isOther) return withLeaders;
  return summitProposal(reading, block, {
    ...described,
    query,
    ...(isState ? { isBacked: true } : {}),
  });
}

/** The time beside a place, or that of the line which the place begins: "1986: Reykjavik, the same pair". */
function timeOfPlace(block: BlockReading, match: Match): TimeExpression | undefined {
  const ofLine = timeOfLine(block, match.start);
  return ofLine?.end === match.start ? ofLine : timeBeside(block, match);
}

/** Whether the place saw a meeting then of a series or body that the article is about: "Kigali two years ago". */
const isOfSeriesInFocus = (
  reading: Reading,
  focus: EventFocus,
  places: ReadonlySet<number>,
  time: TimeExpression,
): boolean =>
  numbersUnder(eventIndex(reading.lexicon).summitsBy.place, places).some((number) => {
    const entry = reading.lexicon.summits[number];
    return (
      entry !== undefined &&
      (focus.series.has(entry.series) ||
        entry.organizations.some((body) => focus.organizations.has(body))) &&
      time.ranges.some((range) => entry.start <= range.to && entry.end >= range.from)
    );
  });

function isPlaceOfOther(block: BlockReading, start: number): boolean {
  const preposition = block.tokens[start - 1]?.norm ?? '';
  if (!['in', 'at', 'of', 'near'].includes(preposition)) return false;
  return OTHER_EVENTS.has(block.tokens[start - 2]?.norm ?? '');
}

/** Words between a place and its time: "Alaska on Friday", not "Madrid ends today". */
const BEFORE_TIME = new Set('in on at of during early late mid for from since this'.split(' '));

/** The time directly behind a place ("in", "on", a comma may stand between), or directly before it ("last June in"). */
export function timeBeside(
  block: BlockReading,
  { start, end }: Pick<Match, 'start' | 'end'>,
): TimeExpression | undefined {
  const isIn = ['in', 'at'].includes(block.tokens[start - 1]?.norm ?? '');
  // In a byline the rest of a newspaper's name stands between: "The Washington Times - Wednesday, March 29".
  const behind = BEFORE_TIME.has(block.tokens[end]?.norm ?? '')
    ? block.timeFrom[end + 1]
    : undefined;
  const time = block.timeFrom[end] ?? behind ?? (isIn ? block.timeTo[start - 1] : undefined);
  return time && block.sentences[time.start] === block.sentences[start] ? time : undefined;
}

/** "G7 leaders gathered in", "G7 leaders in", "the Quad met in": the token behind the verb; the first one where there is none. */
function gatheredBehind({ tokens }: BlockReading, start: number): number {
  const verb = ['leaders', 'countries', 'members'].includes(tokens[start]?.norm ?? '')
    ? start + 1
    : start;
  const word = tokens[verb]?.norm ?? '';
  const isVerb =
    (GATHERED.has(word) || (verb > start && OF_LEADERS.has(word))) && tokens[verb]?.gap === 'space';
  if (isVerb && tokens[verb + 1]?.norm === 'up') return verb + 2;
  return isVerb ? verb + 1 : tokens[start]?.norm === 'leaders' ? verb : start;
}

const GATHERED = new Set('met meet gathered gather convened convene assembled'.split(' '));

/** The same of people only: a "Nato meeting in Brussels" is one of anybody's. */
const OF_LEADERS = new Set('meeting wrapped ended agreed'.split(' '));

/** "the G7 in Hiroshima", "the Biarritz G7", "last year's G20", "the 2023 G7" */
function series(
  reading: Reading,
  block: BlockReading,
  match: Match,
  focus: EventFocus,
): Proposal[] {
  const id = match.senses.find((sense) => sense.type === 'series');
  if (!id) return [];
  const { tokens } = block;
  const isPossessive =
    tokens[match.start - 1]?.norm === 's' && tokens[match.start - 1]?.gap === 'apostrophe';
  const isBeside = isPossessive || tokens[match.start]?.gap === 'space';
  const before = match.start - (isPossessive ? 1 : 0);
  const time = isBeside ? block.timeTo[before] : undefined;
  const gathered = gatheredBehind(block, match.end);
  const behind = ['in', 'at'].includes(tokens[gathered]?.norm ?? '')
    ? block.matchAt[gathered + 1]
    : undefined;
  const inFront = isBeside && !isPossessive ? block.matchAt[match.start - 1] : undefined;
  const place = [behind, inFront].find((own) => own && placesOf(own).size > 0);
  // "The 2018 Commonwealth Games" are no summit.
  if ((!place && !time) || nameGoesOn(block, match.end)) return [];
  return summitProposal(reading, block, {
    start: Math.min(match.start, place?.start ?? match.start, time?.start ?? match.start),
    end: Math.max(match.end, place?.end ?? 0),
    form: place ? 'place-time' : 'relative-time',
    focus,
    query: {
      ...EMPTY_QUERY,
      series: new Set([reading.lexicon.series[id.index]?.id ?? '']),
      places: place ? [placesOf(place)] : [],
      times: time ? [time] : [],
    },
  });
}
