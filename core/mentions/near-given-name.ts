import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

/** "Mikheil Gorbachev": a given name with at most a third of its letters changed. */
export function isNearGivenName(reading: Reading, entity: number, given: string): boolean {
  const record = reading.pack.record(entity);
  if (record.kind !== 'leader' || record.given === undefined) return false;
  return fold(record.given)
    .split(/[ -]/)
    .some(
      (own) =>
        own[0] === given[0] && own.length > 3 && sharedLetters(own, given) * 3 >= own.length * 2,
    );
}

/** How many letters two words share in order from both ends. */
function sharedLetters(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.abs(a.length - b.length) <= 2 ? head + tail : 0;
}
