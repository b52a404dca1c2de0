import type { Token } from '../text/tokenize.ts';

/** Modifiers of one who holds the office no more. */
export const isFormer = (modifiers: ReadonlySet<RoleModifier>): boolean =>
  modifiers.has('former') || modifiers.has('ousted');

/** Words that change which holder of an office is meant. */
export type RoleModifier =
  | 'former'
  | 'ousted'
  | 'captive'
  | 'then'
  | 'late'
  | 'acting'
  | 'outgoing'
  | 'incoming'
  | 'elect'
  | 'new'
  | 'first';

/** What stands before a role, and decides whether it means one person. */
export type Determiner = 'the' | 'indefinite' | 'none' | 'possessive' | 'future';

/** Words of a place in a list, in order. */
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
);

/** The words before a role that say which holder is meant. */
export const MODIFIERS: ReadonlyMap<string, RoleModifier> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['erstwhile', 'former'],
  ['onetime', 'former'],
  ['ousted', 'ousted'],
  ['deposed', 'ousted'],
  ['toppled', 'ousted'],
  ['overthrown', 'ousted'],
  ['captured', 'captive'],
  ['detained', 'captive'],
  ['fugitive', 'captive'],
  ['jailed', 'captive'],
  ['imprisoned', 'captive'],
  ['exiled', 'captive'],
  ['emeritus', 'former'],
  ['then', 'then'],
  ['late', 'late'],
  ['slain', 'late'],
  ['murdered', 'late'],
  ['assassinated', 'late'],
  ['dead', 'late'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['outgoing', 'outgoing'],
  ['incoming', 'incoming'],
  ['new', 'new'],
  ['newly', 'new'],
  ...[...ORDINALS, 'last'].map((ordinal): [string, RoleModifier] => [ordinal, 'first']),
]);

/** Behind a role: the one who is to take it, or who has left it. */
const BEHIND: ReadonlyMap<string, RoleModifier> = new Map([
  ['elect', 'elect'],
  ['designate', 'elect'],
  ['emeritus', 'former'],
]);

/** Adjectives that may stand between a country and a role without changing who is meant. */
export const FILLERS = new Set(
  (
    'current present sitting incumbent longtime veteran embattled beleaguered powerful hardline hawkish moderate reformist ' +
    'conservative liberal socialist centrist leftist rightwing republican democratic labour labor tory populist nationalist ' +
    'islamist communist social christian military civilian federal executive own black female woman elected appointed democratically '
  ).split(' '),
);

/** "Ukraine's pro-Russian president" is of Ukraine. */
const SIDES = new Set(['pro', 'anti']);

/** Behind a hyphen no end of an adjective: "the vice-chancellor president". */
const NOUNS = new Set('president minister chancellor chief general secretary law'.split(' '));

const INDEFINITE = new Set(
  'a an any no every each another some one neither either which whichever what whatever many several most all'.split(
    ' ',
  ),
);
/** "The 45th president" has a place in a list, whoever holds the office now. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const POSSESSIVE = new Set('his her their its our my your whose'.split(' '));
/** Before a role that is not held yet, or may never be; "be" is that of "would-be". */
const FUTURE = new Set(
  'next future would possible potential prospective aspiring eventual be'.split(' '),
);

const isFuture = (token: Token | undefined): boolean =>
  token !== undefined && FUTURE.has(token.norm) && (token.norm !== 'be' || token.gap === 'hyphen');

/** The end of a role with the "-elect", "-in-waiting" or "emeritus" behind its word. */
export function skipBehind(
  tokens: readonly Token[],
  end: number,
  modifiers: Set<RoleModifier>,
): number {
  const isWaiting = ['in', 'waiting'].every(
    (norm, at) => tokens[end + at]?.norm === norm && tokens[end + at]?.gap === 'hyphen',
  );
  const modifier = isWaiting ? 'elect' : BEHIND.get(tokens[end]?.norm ?? '');
  if (!modifier) return end;
  modifiers.add(modifier);
  return end + (isWaiting ? 2 : 1);
}

/** Where the modifiers and adjectives before a token begin; collects the modifiers. */
export function skipModifiers(
  tokens: readonly Token[],
  from: number,
  modifiers: Set<RoleModifier>,
): number {
  let start = from;
  for (;;) {
    const token = tokens[start - 1];
    const gap = tokens[start]?.gap;
    if (!token || (gap !== 'space' && gap !== 'hyphen')) return start;
    // "Uganda's long-serving president", "70-year-old", "US-backed".
    const isCompound =
      gap === 'space' &&
      token.gap === 'hyphen' &&
      (!token.isCapital || SIDES.has(tokens[start - 2]?.norm ?? ''));
    const isOwn = MODIFIERS.has(token.norm) || NOUNS.has(token.norm) || FUTURE.has(token.norm);
    if (isCompound && !isOwn) {
      while (tokens[start - 1]?.gap === 'hyphen') start -= 1;
      start -= 1;
      continue;
    }
    const modifier = ORDINAL.test(token.norm) ? 'first' : MODIFIERS.get(token.norm);
    if (modifier) modifiers.add(modifier);
    else if (!FILLERS.has(token.norm)) return start;
    start -= 1;
  }
}

/** Nouns that stand for the country, or the one alliance, in focus. */
const COUNTRY_NOUNS = new Set('country nation kingdom republic island alliance'.split(' '));

/** What stands before the first token of a role. */
export function determinerBefore(tokens: readonly Token[], start: number): Determiner {
  const token = tokens[start - 1];
  const gap = tokens[start]?.gap;
  if (!token || (gap !== 'space' && gap !== 'hyphen')) return 'none';
  // "The country's prime minister" is the one that the text is about.
  const isOfCountry = token.norm === 's' && COUNTRY_NOUNS.has(tokens[start - 2]?.norm ?? '');
  if (isOfCountry && tokens[start - 3]?.norm === 'the') return 'the';
  if (token.norm === 'the') return isFuture(tokens[start - 2]) ? 'future' : 'the';
  if (INDEFINITE.has(token.norm)) return 'indefinite';
  if (POSSESSIVE.has(token.norm)) return 'possessive';
  if (isFuture(token)) return 'future';
  return 'none';
}
