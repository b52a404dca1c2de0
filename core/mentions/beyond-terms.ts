import type { Day } from '../time/day.ts';
import { dayOf, yearOfDay } from '../time/day.ts';
import { NUMBERS } from '../time/time-words.ts';
import type { Candidate } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Days ahead beyond which nobody knows who will hold an office. */
const KNOWN_DAYS = 730;

/** Behind a role that is the subject of what is to come. */
const TO_COME = new Set('will would could may might must should can'.split(' '));

/** How many words may stand between a role and its verb, or the year of it: "will in 2027 face". */
const VERB_TOKENS = 6;

/** The longest sentence that is read. */
const SENTENCE_TOKENS = 40;

type Words = { readonly start: number; readonly end: number };

/**
 * The candidates of a role without those whose time in office is over by the year that the sentence speaks of, and without
 * anybody where that year is further ahead than can be known: "in 2032 the US president will", "will be opened in 2050 by the
 * prime minister". A year of another verb is none of theirs: "by 2030 the president wants to".
 */
export function withoutBeyondTerm(
  { pack, day }: Reading,
  block: BlockReading,
  role: Words,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const year = yearToCome(block, role, day);
  if (year === undefined) return candidates;
  if (year > day + KNOWN_DAYS) return [];
  return candidates.filter(({ entity }) =>
    pack.termsOf(entity).some(({ end = Infinity }) => end >= year),
  );
}

/** The first day of the year to come at which a role is spoken of; undefined where none is said. */
function yearToCome(block: BlockReading, { start, end }: Words, day: Day): Day | undefined {
  const { tokens, sentences } = block;
  const isSubject = TO_COME.has(tokens[end]?.norm ?? '') && tokens[end]?.gap === 'space';
  const isAgent = tokens[start - 1]?.norm === 'by' || tokens[start - 2]?.norm === 'by';
  if (!isSubject && !isAgent) return undefined;
  if (isSubject) {
    for (let at = end + 1; at < end + VERB_TOKENS; at += 1) {
      if (sentences[at] !== sentences[end]) break;
      const own = /^(?:in|by)$/.test(tokens[at]?.norm ?? '')
        ? yearAt(block, at + 1, day)
        : undefined;
      if (own !== undefined) return own;
    }
  }
  let first = start;
  while (first > 0 && sentences[first - 1] === sentences[start]) first -= 1;
  if (start - first > SENTENCE_TOKENS) return undefined;
  if (isSubject) return openingYear(block, first, start, day);
  // "Will be opened in 2050 by the prime minister"
  const will = tokens.findLastIndex(({ norm }, at) => at >= first && at < start && norm === 'will');
  if (will < 0 || !tokens.slice(will, start).some(({ norm }) => norm === 'be')) return undefined;
  for (let at = start - 1; at > will; at -= 1) {
    const own = yearAt(block, at, day);
    if (own !== undefined) return own;
    if (tokens[at]?.norm === 'said' || tokens[at]?.norm === 'says') return undefined;
  }
  return undefined;
}

/** "In 2032, …", "By 2040 …", "Experts say that in 2061, when …": a year before the subject of a clause to come. */
function openingYear(block: BlockReading, first: number, start: number, day: Day): Day | undefined {
  for (let at = start - 1; at >= first; at -= 1) {
    const { norm } = block.tokens[at] ?? {};
    if (norm === 'said' || norm === 'says') return undefined;
    const own = yearAt(block, at, day);
    if (own !== undefined) return own;
  }
  return undefined;
}

/** "2032", "the 2040s", "twenty years from now": the first day of a later year that begins at a token. */
function yearAt({ tokens, timeFrom }: BlockReading, at: number, day: Day): Day | undefined {
  const time = timeFrom[at];
  const from = time?.isAbsolute === true ? time.ranges[0]?.from : undefined;
  if (from !== undefined) return yearOfDay(from) > yearOfDay(day) ? from : undefined;
  const word = tokens[at]?.norm ?? '';
  const count = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);
  const unit = tokens[at + 1]?.norm ?? '';
  if (count === undefined || !/^(?:years?|decades?)$/.test(unit)) return undefined;
  const isAhead =
    (tokens[at + 2]?.norm === 'from' && tokens[at + 3]?.norm === 'now') ||
    tokens[at + 2]?.norm === 'hence' ||
    (tokens[at - 1]?.norm === 'in' && tokens[at + 2]?.norm === 'time');
  const years = unit.startsWith('decade') ? count * 10 : count;
  return isAhead ? dayOf(yearOfDay(day) + years, 1, 1) : undefined;
}
