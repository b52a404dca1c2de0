import { fold } from '../text/fold.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Token } from '../text/tokenize.ts';
import type { BlockReading, Reading } from './reading.ts';

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

const namesOf = new WeakMap<Lexicon, ReadonlySet<string>>();

/**
 * The given name directly before a surname in a headline or a list of names, where every word has a capital and only a name that
 * several leaders bear is surely one: "Editing by Jonathan Spicer".
 */
export function givenNameInTitle(
  { lexicon }: Reading,
  { tokens, isTitleCase, sentences }: BlockReading,
  start: number,
): Token | undefined {
  const before = tokens[start - 1];
  if (!isTitleCase || before?.isCapital !== true || tokens[start]?.gap !== 'space')
    return undefined;
  if (sentences[start - 1] !== sentences[start]) return undefined;
  const known = namesOf.get(lexicon) ?? new Set(lexicon.givenNames);
  namesOf.set(lexicon, known);
  return known.has(before.norm) ? before : undefined;
}
