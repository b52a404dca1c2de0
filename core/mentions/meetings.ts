import type { TimeExpression } from '../time/time-expressions.ts';
import type { Match } from './match.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { summitProposal } from './summits.ts';

/** Words of a sentence that speaks of leaders coming together. */
const MEETING_WORDS = new Set(
  (
    'met meet meets meeting summit summits talks conference host hosted hosts hosting invited invites invitation welcomed received ' +
    'signed signing agreed handshake gathered gathering sat joined flew'
  ).split(' '),
);

/** A time farther behind the place than this belongs to something else. */
const TIME_REACH_TOKENS = 4;

/**
 * A place with its time, or two leaders with a place: "Camp David in 1990", "Geneva in 2021", "Trump met Putin
 * in Anchorage", "the G7 in Hiroshima". The sentence has to speak of a meeting, and one meeting has to fit.
 * Refuses places without time and leaders, and sentences about something else.
 */
export function proposeMeetings(reading: Reading, links: readonly Link[]): Proposal[] {
  return reading.blocks.flatMap((block) =>
    block.matches.flatMap((match) => [
      ...placeAndTime(reading, block, match, links),
      ...seriesAndPlace(reading, block, match),
    ]),
  );
}

function placeAndTime(
  reading: Reading,
  block: BlockReading,
  match: Match,
  links: readonly Link[],
): Proposal[] {
  const places = new Set(
    match.senses.filter((sense) => sense.type === 'place').map((sense) => sense.index),
  );
  if (places.size === 0) return [];
  const sentence = block.sentences[match.start] ?? 0;
  if (!hasMeetingWord(block, sentence)) return [];
  const time = timeNear(block, match, sentence);
  const leaders = links
    .filter(
      (link) =>
        link.block === block.index &&
        link.kind === 'leader' &&
        block.sentences[link.start] === sentence,
    )
    .toSorted((a, b) => a.start - b.start);
  if (!time?.isAbsolute) return [];
  const query = {
    leaders: new Set<number>(),
    countries: new Set<string>(),
    organizations: new Set<number>(),
    series: new Set<string>(),
    places: [places],
    times: [time],
  };
  // The leaders named in the sentence have to be among those who met, or the place is about something else.
  const named = new Set(
    leaders.filter((link) => link.end <= match.start).map((link) => link.entity),
  );
  const withLeaders = { ...query, leaders: named };
  const start = match.start;
  const end = Math.max(match.end, time.end);
  const proposals = summitProposal(reading, block, {
    start,
    end,
    form: 'place-time',
    query: withLeaders,
  });
  return proposals.length > 0 || named.size > 1
    ? proposals
    : summitProposal(reading, block, { start, end, form: 'place-time', query });
}

/** "the G7 in Hiroshima", "last year's G20", "the 2023 G7" */
function seriesAndPlace(reading: Reading, block: BlockReading, match: Match): Proposal[] {
  const ids = match.senses.flatMap((sense) =>
    sense.type === 'series' ? [reading.lexicon.series[sense.index]?.id ?? ''] : [],
  );
  if (ids.length === 0) return [];
  const { tokens } = block;
  const next = block.matchAt[match.end + 1];
  const isIn =
    ['in', 'at'].includes(tokens[match.end]?.norm ?? '') && next?.start === match.end + 1;
  const places = isIn
    ? new Set(next.senses.filter((sense) => sense.type === 'place').map((sense) => sense.index))
    : new Set<number>();
  const possessive =
    tokens[match.start - 1]?.norm === 's' && tokens[match.start - 1]?.gap === 'apostrophe';
  const isBeside = possessive || tokens[match.start]?.gap === 'space';
  const before = isBeside
    ? block.times.find((time) => time.end === match.start - (possessive ? 1 : 0))
    : undefined;
  if (places.size === 0 && !before) return [];
  return summitProposal(reading, block, {
    start: before?.start ?? match.start,
    end: places.size > 0 && next ? next.end : match.end,
    form: places.size > 0 ? 'place-time' : 'relative-time',
    query: {
      leaders: new Set(),
      countries: new Set(),
      organizations: new Set(),
      series: new Set(ids.slice(0, 1)),
      places: places.size > 0 ? [places] : [],
      times: before ? [before] : [],
    },
  });
}

function hasMeetingWord(block: BlockReading, sentence: number): boolean {
  return block.tokens.some(
    (token, at) => block.sentences[at] === sentence && MEETING_WORDS.has(token.norm),
  );
}

/** The time directly behind a place ("in", "," and "on" may stand between), or directly before it. */
function timeNear(block: BlockReading, match: Match, sentence: number): TimeExpression | undefined {
  return block.times.find(
    (time) =>
      block.sentences[time.start] === sentence &&
      ((time.start >= match.end && time.start - match.end < TIME_REACH_TOKENS - 1) ||
        (time.end <= match.start && match.start - time.end < 2)),
  );
}
