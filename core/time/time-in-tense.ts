import type { Token } from '../text/tokenize.ts';
import type { Day } from './day.ts';
import type { Found } from './time-expressions.ts';

/** Words before a time, or right behind it, by which what is said of it is still to come. */
const TO_COME = new Set('will due scheduled planned'.split(' '));
/** Words between by which the time is that of another verb: "will go, he said on Monday". */
const SAID = new Set('said says told announced added after before since who which'.split(' '));
const CLAUSE_TOKENS = 10;

/** "Will be in Washington on Monday", "the summit in November will": of several readings the coming one first. */
export function inTense(tokens: readonly Token[], at: number, time: Found, articleDay: Day): Found {
  if (time.ranges.length < 2 || !isToCome(tokens, at, time.end)) return time;
  const [coming, ...others] = time.ranges.toSorted(
    (a, b) => Number(a.to < articleDay) - Number(b.to < articleDay),
  );
  return coming ? { ...time, ranges: [coming, ...others] } : time;
}

function isToCome(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end]?.norm === 'will' && tokens[end]?.gap === 'space') return true;
  for (let at = start - 1; at >= Math.max(0, start - CLAUSE_TOKENS); at -= 1) {
    const { norm = '', gap } = tokens[at] ?? {};
    if (TO_COME.has(norm)) return true;
    if (SAID.has(norm) || gap === 'dot' || gap === 'break') return false;
  }
  return false;
}
