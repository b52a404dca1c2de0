import { sensesOf } from '../knowledge/alias-senses.ts';
import { type Sense, emptyPrefix, extendPrefix } from '../knowledge/gazetteer.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Token } from '../text/tokenize.ts';
import type { Day } from '../time/day.ts';

/** What the gazetteer says about the tokens `[start, end)` of a block. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
};

/**
 * Finds the longest alias at each token, left to right, without overlap. Accepts middle initials that an
 * alias lacks ("Vladimir V. Putin"), and "the Bosnian capital" for its name. Refuses what the article's day does not know yet, one word in lower case, and letters in lower case
 * where the alias is written in capitals only (US, WHO).
 */
export function findMatches(pack: Pack, tokens: readonly Token[], day: Day): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = longestAt(pack, tokens, at, day);
    if (!first) continue;
    const match = longerWithin(pack, tokens, first, day) ?? first;
    const found = asCapital(pack, tokens, match) ?? match;
    matches.push(found);
    at = found.end - 1;
  }
  return matches;
}

/** "King Hamad bin Khalifa Al Thani" is no King Hamad: a longer name that begins within a match and goes on behind it. */
function longerWithin(
  pack: Pack,
  tokens: readonly Token[],
  { start, end }: Match,
  day: Day,
): Match | undefined {
  for (let at = start + 1; at < end; at += 1) {
    const match = longestAt(pack, tokens, at, day);
    if (match && match.end > end && match.end - at > end - start) return match;
  }
  return undefined;
}

/** "The Bosnian capital" for Sarajevo: what the capital's own name means. */
function asCapital(
  pack: Pack,
  tokens: readonly Token[],
  { start, end, senses }: Match,
): Match | undefined {
  if (tokens[end]?.norm !== 'capital' || tokens[end]?.gap !== 'space') return undefined;
  if (tokens[start - 1]?.norm !== 'the') return undefined;
  const country = senses.find(({ type }) => type === 'adjective');
  const capital = sensesOf(pack, pack.lexicon.countries[country?.index ?? -1]?.capital ?? '');
  return capital.length > 0 ? { start, end: end + 1, senses: capital } : undefined;
}

function longestAt(
  pack: Pack,
  tokens: readonly Token[],
  start: number,
  day: Day,
): Match | undefined {
  const first = tokens[start];
  // Most tokens begin no alias: one look says so.
  if (!first || !mayBegin(pack, first, tokens[start + 1])) return undefined;
  const state = emptyPrefix();
  extendPrefix(state, first);
  let hit = pack.find(state);
  if (!hit) return undefined;
  let best: Match | undefined;
  for (let at = start; ; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > start) {
      if (!joins(token, tokens[at - 1])) break;
      const { slot, check } = state;
      extendPrefix(state, token);
      hit = pack.find(state);
      if (!hit && isInitial(token)) {
        Object.assign(state, { slot, check });
        hit = { alias: -1, goesOn: true };
      }
    }
    if (!hit) break;
    if (hit.alias >= 0) {
      const senses = pack
        .senses(hit.alias)
        .filter((sense) => isKnown(pack, sense, day) && isWrittenAs(sense, tokens, start, at + 1));
      if (senses.length > 0) best = { start, end: at + 1, senses };
    }
    if (!hit.goesOn) break;
  }
  return best;
}

/** Whether a look at the gazetteer is worth its while: in small letters only before a capital, or for the names that stand so. */
const mayBegin = (pack: Pack, { hash, isCapital }: Token, next: Token | undefined): boolean =>
  isCapital
    ? pack.mayBegin(hash, false)
    : pack.mayBegin(hash, true) || (next?.isCapital === true && pack.mayBegin(hash, false));

/** Days after its article's date within which a summit may already be spoken of. */
const PLANNED_SUMMIT_DAYS = 400;

/** Whether an article of a day can mean it: an event that had begun or was planned, an alias of its time. */
function isKnown(pack: Pack, { type, index, during }: Sense, day: Day): boolean {
  if (during && (day < during.from || day > during.to)) return false;
  if (type !== 'entity') return true;
  const kind = pack.kind(index);
  // A person is born long before being known: the offices decide that.
  const start = kind === 'leader' ? undefined : pack.start(index);
  return start === undefined || start <= (kind === 'summit' ? day + PLANNED_SUMMIT_DAYS : day);
}

/** Titles that follow a name behind a comma and belong to it. */
const PEERS = new Set('prince grand crown duke'.split(' '));

/** Whether a token may go on with the name that the token before it is part of. */
const joins = (token: Token, before: Token | undefined): boolean =>
  token.gap === 'space' ||
  token.gap === 'hyphen' ||
  token.gap === 'apostrophe' ||
  // "Rainier III, Prince of Monaco".
  (token.gap === 'comma' && PEERS.has(token.norm)) ||
  // "St. Petersburg", "George H. W. Bush"; a longer word with a full stop ends a sentence.
  (token.gap === 'dot' && (before?.norm.length ?? 0) <= 3);

const isInitial = (token: Token): boolean =>
  token.isCapital && token.norm.length === 1 && token.gap === 'space';

/** "The cold war", "the contra war": of two words in small letters, those of a war, with their article and no noun behind. */
const isNameOfWar = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[end - 1]?.norm === 'war' &&
  tokens[start - 1]?.norm === 'the' &&
  !OF_ANY_WAR.has(tokens[start]?.norm ?? '') &&
  (tokens[end]?.gap !== 'space' || BEHIND_WARS.has(tokens[end]?.norm ?? ''));

/** What people call more wars than the one that has it for a name. */
const OF_ANY_WAR = new Set('great dirty revolutionary imposed homeland'.split(' '));

const BEHIND_WARS = new Set(
  'and or but in on of to for with that which when was is were had has ended began broke as at after before by from'.split(
    ' ',
  ),
);

function isWrittenAs(sense: Sense, tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (!first) return false;
  if (sense.needsCapitals) return end === start + 1 && first.isAllCaps;
  // "A. U." is an abbreviation, "a U" is not.
  if (first.norm.length === 1) {
    const written = tokens.slice(start, end);
    if (written.every((token) => token.norm.length === 1))
      return written.every((token) => token.isCapital);
  }
  if (first.isCapital || /^\d/.test(first.norm)) return true;
  if (end === start + 1) return false;
  // "von der Leyen", "eastern Ukraine"; all small only where the whole is long: "war on terror".
  for (let at = start + 1; at < end; at += 1) if (tokens[at]?.isCapital === true) return true;
  if (sense.type !== 'entity' || sense.isShort) return false;
  return end - start > 2 || (!sense.needsContext && isNameOfWar(tokens, start, end));
}
