import type { Token } from '../text/tokenize.ts';
import type { BlockReading } from './reading.ts';

/** What is named after people; small or capital, after the name it makes the whole another thing. */
const THINGS_AFTER = new Set(
  (
    'airport stadium street road avenue boulevard bridge highway library foundation institute university college school ' +
    'hospital prize award academy centre center museum memorial tower towers hotel plaza square park building house station ' +
    'carrier dam stadium arena theatre theater cup trophy lecture fellowship scholarship organization organisation doctrine ' +
    'international industries motors records pictures foods holdings syndrome card cards mausoleum church cathedral mosque shrine monument complex reservoir lake mountain peak county city township province island'
  ).split(' '),
);

/** What is named after people, before the name. */
const THINGS_BEFORE = new Set(
  'lake mount mt camp fort port uss hms rue place plaza avenue saint st san santa cape hurricane stade stadium'.split(
    ' ',
  ),
);

/** Prefixes and suffixes by a hyphen that make a surname an adjective: "pro-Assad", "Trump-era". */
const HYPHEN_BEFORE = new Set('pro anti non post pre neo'.split(' '));
const HYPHEN_AFTER = new Set('era style like backed led allied appointed esque ism'.split(' '));

/** Whether the name is part of the name of something else: an airport, a lake, a foundation. */
export function isPartOfThing(block: BlockReading, start: number, end: number): boolean {
  const { tokens } = block;
  const before = tokens[start - 1];
  const after = tokens[end];
  if (
    before &&
    tokens[start]?.gap === 'space' &&
    before.isCapital &&
    THINGS_BEFORE.has(before.norm)
  )
    return true;
  if (before && tokens[start]?.gap === 'hyphen' && HYPHEN_BEFORE.has(before.norm)) return true;
  if (isNameOfThingBefore(tokens, start)) return true;
  if (!after) return false;
  // "A vendor from Clinton, Md.", "goes to Santos, where": a place.
  if (
    after.gap === 'comma' &&
    (isStateAt(after) || isStateOfTwo(after, tokens[end + 1]) || isPlaceWhere(tokens, start, end))
  )
    return true;
  // "Soekarno-Hatta", "Trump-era"; "Trump-Putin" are two people.
  if (after.gap === 'hyphen')
    return HYPHEN_AFTER.has(after.norm) || (after.isCapital && !block.matchAt[end]);
  if (after.gap !== 'space') return false;
  if (THINGS_AFTER.has(after.norm)) return true;
  // "Moi International Sports Centre": a run of capitals that ends in such a word.
  for (let at = end; at < end + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.gap !== 'space' || !token.isCapital || block.isTitleCase) return false;
    if (THINGS_AFTER.has(token.norm)) return true;
  }
  return false;
}

const US_STATES = new Set(
  (
    'ala ark ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va ' +
    'vt wash wis wyo alabama arkansas iowa kansas missouri mississippi michigan ohio oklahoma texas tennessee'
  ).split(' '),
);

const isStateAt = (token: Token): boolean => token.isCapital && US_STATES.has(token.norm);

/** "Clinton, New York": two words of a state. */
const isStateOfTwo = (token: Token, next: Token | undefined): boolean =>
  token.isCapital &&
  ['new', 'north', 'south', 'west'].includes(token.norm) &&
  next !== undefined &&
  ['york', 'jersey', 'mexico', 'hampshire', 'carolina', 'dakota', 'virginia'].includes(next.norm);

const isPlaceWhere = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[end]?.norm === 'where' &&
  ['to', 'in', 'at', 'from'].includes(tokens[start - 1]?.norm ?? '');

/**
 * Whether what stands before a name makes it the name of a thing, a ship, a film, a town: "the port of Turkmenbashi", "an
 * icebreaker called Lenin", "the airport named Trudeau".
 */
export function isNameOfThingBefore(tokens: readonly Token[], start: number): boolean {
  const linking = tokens[start - 1]?.norm ?? '';
  const thing = tokens[start - 2]?.norm ?? '';
  // "The carrier Gerald R. Ford", "the opera Nixon in China", "a film, Black Hawk Down".
  const gap = tokens[start]?.gap;
  if (gap !== 'space' && gap !== 'comma') return false;
  if (THINGS_CALLED.has(linking) || linking === 'itself') return true;
  if (linking === 'of') return PLACES_OF.has(thing);
  if (linking === 'letter')
    return tokens.slice(start - 3, start + LETTER_TOKENS).some(({ norm }) => OF_LETTERS.has(norm));
  return (
    (linking === 'called' || linking === 'named') &&
    (THINGS_AFTER.has(thing) || THINGS_CALLED.has(thing))
  );
}

/** Beside "the letter Xi", what makes it one of an alphabet. */
const OF_LETTERS = new Set('greek alphabet variant variants skipped'.split(' '));
const LETTER_TOKENS = 8;

const PLACES_OF = new Set('port town city village district province island'.split(' '));
const THINGS_CALLED = new Set(
  'icebreaker ship vessel tanker frigate submarine carrier destroyer train opera film movie novel musical song album documentary biopic videogame dog cat horse racehorse'.split(
    ' ',
  ),
);
