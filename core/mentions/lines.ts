import type { TimeExpression } from '../time/time-expressions.ts';
import type { BlockReading } from './reading.ts';

/** "1972: Nixon and Brezhnev in Moscow": the time that a line of a chronology begins with; undefined in any other sentence. */
export function timeOfLine(block: BlockReading, at: number): TimeExpression | undefined {
  const first = firstOf(block, at);
  const time = block.timeFrom[first];
  return time && block.tokens[time.end]?.gap === 'break' ? time : undefined;
}

/** "In February 1945 …": the full time with which the sentence of a token begins; undefined where none stands before it. */
export function timeOpening(block: BlockReading, at: number): TimeExpression | undefined {
  let first = firstOf(block, at);
  if (['in', 'on'].includes(block.tokens[first]?.norm ?? '')) first += 1;
  const time = block.timeFrom[first];
  return time?.isAbsolute === true && time.end <= at ? time : undefined;
}

/** The first token of the sentence of a token. */
function firstOf({ sentences }: BlockReading, at: number): number {
  let first = at;
  while (first > 0 && sentences[first - 1] === sentences[at]) first -= 1;
  return first;
}
