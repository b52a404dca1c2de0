import type { BlockReading } from '../mentions/reading.ts';
import type { Day } from './day.ts';
import type { DayRange, TimeExpression } from './time-expressions.ts';

/** Words that put what follows them at the time of the sentence before, not now. */
const PAST_OPENERS = new Set(
  'in during since by until throughout on early late mid around after before from'.split(' '),
);

/**
 * What day the words at the tokens `[start, end)` speak of: a year or date directly behind them ("the US
 * president in 2003"), or one that opens their sentence ("In 1990, …"); otherwise the article's date.
 */
export function anchorOf(
  block: BlockReading,
  start: number,
  end: number,
  articleDay: Day,
): DayRange {
  const time = spokenTime(block, start, end)?.time;
  const range = time?.isAbsolute === true ? time.ranges[0] : undefined;
  // A date of the article's own year opens a sentence about its present.
  if (!range || range.to >= articleDay - 300) return { from: articleDay, to: articleDay };
  return range;
}

/** The time that the words themselves are said of, and the word before it; undefined where nothing is said. */
export function spokenTime(
  block: BlockReading,
  start: number,
  end: number,
): { readonly time: TimeExpression; readonly opener: string } | undefined {
  const time =
    timeBehind(block, end) ??
    timeOpening(block, start) ??
    timeDirectlyBefore(block, start) ??
    timeOfVerb(block, end);
  return time && { time, opener: block.tokens[time.start - 1]?.norm ?? '' };
}

function timeBehind(block: BlockReading, end: number): TimeExpression | undefined {
  const preposition = block.tokens[end];
  if (preposition?.gap !== 'space' || !PAST_OPENERS.has(preposition.norm)) return undefined;
  return block.timeFrom[end + 1];
}

/** "In between, in 1962, the Soviet leader", "in 1922, when the Soviet leader": a time that the words follow at once. */
function timeDirectlyBefore(block: BlockReading, start: number): TimeExpression | undefined {
  let at = start;
  while (['the', 'then', 'a', 'when'].includes(block.tokens[at - 1]?.norm ?? '')) at -= 1;
  const time = at < start || block.tokens[at]?.gap === 'comma' ? block.timeTo[at] : undefined;
  if (time && block.sentences[time.start] !== block.sentences[start]) return undefined;
  return time && PAST_OPENERS.has(block.tokens[time.start - 1]?.norm ?? '') ? time : undefined;
}

/** How far behind its subject the time of a verb may stand: "the prime minister spoke in London on 14 August 2015". */
const VERB_TOKENS = 9;
/** Words that begin another clause, or name an event with a time of its own. */
const OTHER_CLAUSE = new Set(
  'that which who whom whose and but or as while when because since said says say told war invasion occupation annexation attack attacks conflict summit agreement deal election elections crisis law treaty'.split(
    ' ',
  ),
);

/** The time of the clause that its words are the subject of; undefined where another clause or event comes between. */
function timeOfVerb(block: BlockReading, end: number): TimeExpression | undefined {
  for (let at = end; at < end + VERB_TOKENS; at += 1) {
    const token = block.tokens[at];
    if (!token || token.gap !== 'space' || OTHER_CLAUSE.has(token.norm)) return undefined;
    const time = block.timeFrom[at + 1];
    if (time && (token.norm === 'in' || token.norm === 'on')) return time;
  }
  return undefined;
}

/** How far before its words a time may open their sentence: a longer sentence has more than one time. */
const OPENING_TOKENS = 40;

function timeOpening(block: BlockReading, start: number): TimeExpression | undefined {
  const sentence = block.sentences[start];
  let first = start;
  while (first > 0 && block.sentences[first - 1] === sentence) {
    if (start - first > OPENING_TOKENS) return undefined;
    first -= 1;
  }
  const opener = block.tokens[first];
  const time = block.timeFrom[first + 1];
  return opener && PAST_OPENERS.has(opener.norm) && time && time.end <= start ? time : undefined;
}
