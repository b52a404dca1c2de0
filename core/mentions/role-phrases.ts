import type { RoleEntry, RoleIndex } from '../knowledge/lexicon.ts';
import type { Token } from '../text/tokenize.ts';
import {
  type Determiner,
  MODIFIERS,
  type RoleModifier,
  determinerBefore,
  skipBehind,
  skipModifiers,
} from './role-modifiers.ts';
import {
  type OwnerInput,
  officesOfOwner,
  ownerAfter,
  ownerBefore,
  ownerOfOffice,
} from './role-owners.ts';

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
    end: skipBehind(input.tokens, match.end, modifiers),
    wordStart: at,
    wordEnd: match.end,
    offices,
    ...ownerOfOffice(input.lexicon, first),
    isPlural: false,
    modifiers,
    determiner: determinerBefore(input.tokens, start),
  };
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
  const behind = skipBehind(tokens, wordEnd, modifiers);
  const after = owner ? undefined : ownerAfter(input, behind);
  const end = after?.end ?? behind;
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
