import type { RoleEntry, RoleIndex } from '../knowledge/role-words.ts';
import type { Token } from '../text/tokenize.ts';
import {
  type OwnerInput,
  officesOfOwner,
  ownerAfter,
  ownerBefore,
  ownerOfOffice,
} from './role-owners.ts';

/** Modifiers of one who holds the office no more. */
export const isFormer = (modifiers: ReadonlySet<RoleModifier>): boolean =>
  modifiers.has('former') || modifiers.has('ousted');

/** Words that change which holder of an office is meant. */
export type RoleModifier =
  | 'former'
  | 'ousted'
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

/**
 * A role word with what belongs to it: "Russia's acting president", "prime minister of Portugal",
 * "then-UK prime minister". Positions count tokens, end exclusive.
 */
export type RolePhrase = {
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;
  /** Offices that have this word and fit the country or organization; all with the word where none is named. */
  readonly offices: readonly number[];
  /** The plain word, where the word has a modifier in it that is an office of its own: "acting president". */
  readonly plain?: RolePhrase;
  /** Index in the lexicon; undefined where no country stands beside the role. */
  readonly country?: number;
  /** The entity of the organization beside the role. */
  readonly organization?: number;
  readonly isPlural: boolean;
  readonly modifiers: ReadonlySet<RoleModifier>;
  readonly determiner: Determiner;
};

type Input = OwnerInput & { readonly roles: RoleIndex };

const MODIFIERS: ReadonlyMap<string, RoleModifier> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['erstwhile', 'former'],
  ['onetime', 'former'],
  ['ousted', 'ousted'],
  ['deposed', 'ousted'],
  ['toppled', 'ousted'],
  ['overthrown', 'ousted'],
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
  ['elected', 'new'],
  ['appointed', 'new'],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((ordinal): [string, RoleModifier] => [ordinal, 'first']),
]);

/** Behind a role: the one who is to take it. */
const COMING = new Set(['elect', 'designate']);

/** Adjectives that may stand between a country and a role without changing who is meant. */
const FILLERS = new Set(
  (
    'current present sitting incumbent longtime veteran embattled beleaguered powerful hardline hawkish moderate reformist ' +
    'conservative liberal socialist centrist leftist rightwing republican democratic labour labor tory populist nationalist ' +
    'islamist communist military civilian federal executive own black female woman elected democratically '
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
const FUTURE = new Set(
  'next future would possible potential prospective aspiring eventual'.split(' '),
);

/** Finds the roles of a block, in order, longest role word first. */
export function findRolePhrases(input: Input): RolePhrase[] {
  const { tokens } = input;
  const found: RolePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const phrase =
      officePhrase(input, at) ??
      // "U.S. Vice President" is no president; "White House" is a match of its own.
      (isInsideName(input, at) ? undefined : longestPhrase(input, at));
    if (!phrase) continue;
    found.push(phrase);
    at = Math.max(at, phrase.wordEnd - 1);
  }
  return found;
}

/** "UN chief", "Kremlin leader": a phrase of the gazetteer that names its country or body by itself. */
function officePhrase(input: Input, at: number): RolePhrase | undefined {
  const match = input.matchAt[at];
  const offices = match?.senses.flatMap((sense) => (sense.type === 'office' ? [sense.index] : []));
  const [first] = offices ?? [];
  if (!match || match.start !== at || !offices || first === undefined) return undefined;
  const modifiers = new Set<RoleModifier>();
  const start = skipModifiers(input.tokens, at, modifiers);
  return {
    start,
    ...withComing(input.tokens, match.end, modifiers),
    wordStart: at,
    wordEnd: match.end,
    offices,
    ...ownerOfOffice(input.lexicon, first),
    isPlural: false,
    modifiers,
    determiner: determinerBefore(input.tokens, start),
  };
}

/** The end of a role with the "-elect" behind it. */
function withComing(
  tokens: readonly Token[],
  end: number,
  modifiers: Set<RoleModifier>,
): { readonly end: number } {
  if (!COMING.has(tokens[end]?.norm ?? '')) return { end };
  modifiers.add('elect');
  return { end: end + 1 };
}

/**
 * The role of the longest word that begins at a token. A word that begins with a modifier ("acting president", an office of
 * its own in one country) gives way to the plain word where it is not that country's.
 */
function longestPhrase(input: Input, at: number): RolePhrase | undefined {
  const { tokens, roles } = input;
  const entry = roles
    .get(tokens[at]?.norm ?? '')
    ?.find(({ norms }) => startsWith(tokens, at, norms));
  if (!entry) return undefined;
  const phrase = withNeighbors(input, at, at + entry.norms.length, entry);
  const isModified = entry.norms.length > 1 && MODIFIERS.has(entry.norms[0] ?? '');
  if (!isModified) return phrase;
  const isItsOwn =
    (phrase.country !== undefined || phrase.organization !== undefined) &&
    phrase.offices.length > 0;
  if (!isItsOwn) return undefined;
  const plain = input.roles
    .get(entry.norms[1] ?? '')
    ?.find(
      ({ norms }) => norms.length === entry.norms.length - 1 && startsWith(tokens, at + 1, norms),
    );
  if (!plain) return phrase;
  return { ...phrase, plain: withNeighbors(input, at + 1, at + entry.norms.length, plain) };
}

function startsWith(tokens: readonly Token[], at: number, norms: readonly string[]): boolean {
  return norms.every((norm, i) => {
    const token = tokens[at + i];
    if (token?.norm !== norm) return false;
    return i === 0 || token.gap === 'space' || token.gap === 'hyphen';
  });
}

/**
 * Within a longer name of something else: a match of two or more tokens that names an entity or a place. Not so the title with
 * which the name of a person begins: "President Clinton".
 */
function isInsideName({ matchAt, isLeader }: Input, at: number): boolean {
  const match = matchAt[at];
  return (
    match !== undefined &&
    match.end - match.start > 1 &&
    match.senses.some(
      (sense) =>
        sense.type !== 'office' &&
        !(match.start === at && sense.type === 'entity' && isLeader(sense.index)),
    )
  );
}

function withNeighbors(
  input: Input,
  wordStart: number,
  wordEnd: number,
  { offices, isPlural }: Pick<RoleEntry, 'offices' | 'isPlural'>,
): RolePhrase {
  const { tokens } = input;
  const modifiers = new Set<RoleModifier>();
  let start = skipModifiers(tokens, wordStart, modifiers);
  const owner = ownerBefore(input, start);
  if (owner) start = skipModifiers(tokens, owner.start, modifiers);
  let end = wordEnd;
  const after = owner ? undefined : ownerAfter(input, wordEnd);
  if (after) end = after.end;
  if (COMING.has(tokens[end]?.norm ?? '') && tokens[end]?.gap === 'hyphen') {
    modifiers.add('elect');
    end += 1;
  } else if (COMING.has(tokens[wordEnd]?.norm ?? '')) {
    modifiers.add('elect');
    end = Math.max(end, wordEnd + 1);
  }
  const fitting = officesOfOwner(input.lexicon, offices, owner ?? after);
  const { country, organization } = owner ?? after ?? {};
  return {
    start,
    end,
    wordStart,
    wordEnd,
    offices: fitting,
    ...(country === undefined ? {} : { country }),
    ...(organization === undefined ? {} : { organization }),
    isPlural,
    modifiers,
    determiner: determinerBefore(tokens, start),
  };
}

function skipModifiers(
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
    if (isCompound && !MODIFIERS.has(token.norm) && !NOUNS.has(token.norm)) {
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

/** Nouns that stand for the country in focus. */
const COUNTRY_NOUNS = new Set('country nation kingdom republic island'.split(' '));

function determinerBefore(tokens: readonly Token[], start: number): Determiner {
  const token = tokens[start - 1];
  const gap = tokens[start]?.gap;
  if (!token || (gap !== 'space' && gap !== 'hyphen')) return 'none';
  // "The country's prime minister" is the one that the text is about.
  const isOfCountry = token.norm === 's' && COUNTRY_NOUNS.has(tokens[start - 2]?.norm ?? '');
  if (isOfCountry && tokens[start - 3]?.norm === 'the') return 'the';
  if (token.norm === 'the')
    return tokens[start - 2] && FUTURE.has(tokens[start - 2]?.norm ?? '') ? 'future' : 'the';
  if (INDEFINITE.has(token.norm)) return 'indefinite';
  if (POSSESSIVE.has(token.norm)) return 'possessive';
  if (FUTURE.has(token.norm)) return 'future';
  return 'none';
}
