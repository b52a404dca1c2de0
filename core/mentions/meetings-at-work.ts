import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import { NUMBERS, UNITS } from '../time/time-words.ts';
import { focusOf, isPlaceNamed } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';
import { summitsThatMayFit } from './summit-lists.ts';
import { EMPTY_QUERY } from './summit-query.ts';

/** Verbs behind two leaders who are together, and those of one who met the other. */
const TOGETHER = new Set('met meet conferred dined huddled lunched'.split(' '));
const MEETS = new Set('met meets'.split(' '));

/** Verbs that say so only with a length, or with one of these words: "spoke of peace" is said of each alone. */
const SPOKE = new Set('talked spoke sat'.split(' '));
const AS_TWO = new Set('alone privately face together one through on'.split(' '));

/** Words of a sentence by which two who spoke were not in one place. */
const FAR_APART = new Set(
  'phone telephone telephoned call calls called video virtually videoconference letter letters'.split(
    ' ',
  ),
);

/** Days behind a meeting in which news tells of it without its day. */
const FRESH_DAYS = 5;

/** Countries of a meeting of two: theirs, and a host. */
const MAX_PAIR = 3;

/** Tokens of a length of time: "for nearly three and a half hours". */
const LENGTH_TOKENS = 7;

/**
 * Two leaders who talked, in the days of their meeting and with its place named nearby: "Kennedy and Khrushchev talked for eleven
 * hours" below the dateline Vienna, "Trump and Xi met on the sidelines". Refuses another place or time in the sentence, telephones,
 * and two who did not meet by themselves.
 */
export function proposeMeetingsAtWork(reading: Reading, links: readonly Link[]): Proposal[] {
  const leaders = new LinkIndex(links.filter(({ kind }) => kind === 'leader'));
  const summits = new LinkIndex(links.filter(({ kind }) => kind === 'summit'));
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) => {
    const own = leaders.of(block.index);
    const farApart = sentencesWith(block, FAR_APART);
    return own.flatMap((second, index) => {
      const first = own[index - 1];
      const verb = first && verbOf(block, first, second);
      if (!first || verb === undefined || farApart.has(block.sentences[verb] ?? 0)) return [];
      const span = { start: verb, end: endOfLength(block, verb + 1) };
      const until = endOfSentence(block, verb);
      if (summits.between(block.index, verb, until).some(({ start }) => start <= span.end))
        return [];
      const [meeting, other] = meetingsOf(reading, first, second).filter(
        (entry) =>
          (isPlaceNamed(focus, block.index, entry) || summits.entities.has(entry.entity)) &&
          isNotElsewhere(block, entry, { from: verb, until }),
      );
      if (!meeting || other) return [];
      return [proposal(block, span, meeting)];
    });
  });
}

function proposal(
  block: BlockReading,
  span: { readonly start: number; readonly end: number },
  { entity, start, end }: SummitEntry,
): Proposal {
  return {
    ...span,
    block: block.index,
    kind: 'summit',
    form: 'participants',
    via: 'meetings at work',
    anchor: { from: start, to: end },
    candidates: [{ entity, evidence: [one('descriptionFits'), one('timeFits')] }],
  };
}

/** The token of the verb in "A and B met", "A met B"; undefined for two who only stand beside each other. */
function verbOf(block: BlockReading, first: Link, second: Link): number | undefined {
  const { tokens, sentences } = block;
  if (sentences[first.start] !== sentences[second.start]) return undefined;
  const between = tokens.slice(first.end, second.start).map(({ norm }) => norm);
  if (between.length === 1 && between[0] === 'and') {
    const verb = second.end;
    const norm = tokens[verb]?.norm ?? '';
    if (tokens[verb]?.gap !== 'space') return undefined;
    const isAsTwo =
      AS_TWO.has(tokens[verb + 1]?.norm ?? '') || endOfLength(block, verb + 1) > verb + 1;
    return TOGETHER.has(norm) || (SPOKE.has(norm) && isAsTwo) ? verb : undefined;
  }
  const isMet = MEETS.has(between[0] ?? '') && (between.length === 1 || between[1] === 'with');
  return isMet && between.length <= 2 ? first.end : undefined;
}

/** "For eleven hours": the end of a length right behind the verb, else where it would begin. */
function endOfLength({ tokens }: BlockReading, at: number): number {
  if (tokens[at]?.norm !== 'for' || tokens[at]?.gap !== 'space') return at;
  for (let end = at + 1; end < at + LENGTH_TOKENS; end += 1) {
    const norm = tokens[end]?.norm ?? '';
    if (tokens[end]?.gap !== 'space' && tokens[end]?.gap !== 'hyphen') return at;
    if (UNITS.has(norm.replace(/s$/, '')) || MINUTES.has(norm)) return end + 1;
    const isCount = NUMBERS.has(norm) || /^\d+$/.test(norm) || AROUND_COUNTS.has(norm);
    if (!isCount) return at;
  }
  return at;
}

const MINUTES = new Set('hour hours minute minutes'.split(' '));
const AROUND_COUNTS = new Set(
  'about almost nearly over more less than just some a an and half only roughly barely around'.split(
    ' ',
  ),
);

function endOfSentence({ sentences, tokens }: BlockReading, at: number): number {
  let end = at;
  while (end < tokens.length && sentences[end] === sentences[at]) end += 1;
  return end;
}

/** The meetings of the two, and of few others, of these days. */
const meetingsOf = (reading: Reading, first: Link, second: Link): readonly SummitEntry[] =>
  summitsThatMayFit(
    reading,
    { ...EMPTY_QUERY, leaders: new Set([first.entity, second.entity]) },
    FRESH_DAYS,
  ).filter(
    ({ leaders, countries, start, end }) =>
      first.entity !== second.entity &&
      leaders.includes(first.entity) &&
      leaders.includes(second.entity) &&
      countries.length <= MAX_PAIR &&
      start <= reading.day &&
      end >= reading.day - FRESH_DAYS,
  );

/** Whether the sentence names no time that is not the meeting's, and behind its verb no place that is another one. */
function isNotElsewhere(
  block: BlockReading,
  { start, end, places }: SummitEntry,
  { from, until }: { readonly from: number; readonly until: number },
): boolean {
  const sentence = block.sentences[from];
  const isAtOwn = (at: number): boolean => {
    const named = block.matchAt[at]?.senses.filter(({ type }) => type === 'place') ?? [];
    if (named.length > 0) return named.some(({ index }) => places.includes(index));
    // A place that we don't know.
    return !block.tokens[at]?.isCapital || block.matchAt[at] !== undefined || block.isTitleCase;
  };
  const isThen = block.times
    .filter((time) => block.sentences[time.start] === sentence)
    .every(({ ranges }) => ranges.some((range) => range.from <= end && range.to >= start));
  const isThere = block.tokens
    .slice(from, until - 1)
    .every(({ norm }, index) => !['in', 'at'].includes(norm) || isAtOwn(from + index + 1));
  return isThen && isThere;
}
