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
  const behind = timeBehind(block, end);
  const opening = behind ?? timeOpening(block, start);
  const range = opening?.isAbsolute === true ? opening.ranges[0] : undefined;
  // A date of the article's own year opens a sentence about its present.
  if (!range || range.to >= articleDay - 300) return { from: articleDay, to: articleDay };
  return range;
}

function timeBehind(block: BlockReading, end: number): TimeExpression | undefined {
  return block.times.find(
    (time) =>
      time.start === end + 1 &&
      PAST_OPENERS.has(block.tokens[end]?.norm ?? '') &&
      block.tokens[end]?.gap === 'space',
  );
}

function timeOpening(block: BlockReading, start: number): TimeExpression | undefined {
  const sentence = block.sentences[start];
  return block.times.find((time) => {
    if (block.sentences[time.start] !== sentence || time.end > start) return false;
    const before = block.tokens[time.start - 1];
    const opensWithWord = before !== undefined && PAST_OPENERS.has(before.norm);
    const first = opensWithWord ? time.start - 1 : time.start;
    return opensWithWord && (first === 0 || block.sentences[first - 1] !== sentence);
  });
}
