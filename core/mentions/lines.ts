import type { TimeExpression } from '../time/time-expressions.ts';
import type { BlockReading } from './reading.ts';

/** "1972: Nixon and Brezhnev in Moscow": the time that a line of a chronology begins with; undefined in any other sentence. */
export function timeOfLine(block: BlockReading, at: number): TimeExpression | undefined {
  let first = at;
  while (first > 0 && block.sentences[first - 1] === block.sentences[at]) first -= 1;
  const time = block.timeFrom[first];
  return time && block.tokens[time.end]?.gap === 'break' ? time : undefined;
}
