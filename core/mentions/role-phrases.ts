import type { Lexicon } from '../knowledge/lexicon.ts';
import type { RoleEntry, RoleIndex } from '../knowledge/role-words.ts';
import type { Token } from '../text/tokenize.ts';
import type { Match } from './match.ts';

/** Words that change which holder of an office is meant. */
export type RoleModifier =
  'former' | 'then' | 'late' | 'acting' | 'outgoing' | 'incoming' | 'elect' | 'new' | 'first';

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
  /** Index in the lexicon; undefined where no country stands beside the role. */
  readonly country?: number;
  /** The entity of the organization beside the role. */
  readonly organization?: number;
  readonly isPlural: boolean;
  readonly modifiers: ReadonlySet<RoleModifier>;
  readonly determiner: Determiner;
};

type Input = {
  readonly tokens: readonly Token[];
  readonly matchAt: readonly (Match | undefined)[];
  readonly roles: RoleIndex;
  readonly lexicon: Lexicon;
  /** Whether an entity is a person, who owns no office as a body does: "Reagan's secretary of state". */
  readonly isLeader: (entity: number) => boolean;
};

const MODIFIERS: ReadonlyMap<string, RoleModifier> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['erstwhile', 'former'],
  ['onetime', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['then', 'then'],
  ['late', 'late'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['outgoing', 'outgoing'],
  ['incoming', 'incoming'],
  ['new', 'new'],
  ['newly', 'new'],
  ['elected', 'new'],
  ['appointed', 'new'],
  ['first', 'first'],
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

const INDEFINITE = new Set(
  'a an any no every each another some one neither either second third fourth fifth sixth which whichever what whatever many several most all'.split(
    ' ',
  ),
);
const POSSESSIVE = new Set('his her their its our my your whose'.split(' '));
const FUTURE = new Set(
  'next future would possible potential prospective aspiring eventual'.split(' '),
);

const REGIONS = new Set(
  'south north west east southern northern western eastern central latin native african pan anglo'.split(
    ' ',
  ),
);

/** Finds the roles of a block, in order, longest role word first. */
export function findRolePhrases(input: Input): RolePhrase[] {
  const { tokens } = input;
  const found: RolePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    // "U.S. Vice President" is no president; "White House" is a match of its own.
    if (isInsideName(input, at)) continue;
    const phrase = longestPhrase(input, at);
    if (!phrase) continue;
    found.push(phrase);
    at = Math.max(at, phrase.wordEnd - 1);
  }
  return found;
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
  return isItsOwn ? phrase : undefined;
}

function startsWith(tokens: readonly Token[], at: number, norms: readonly string[]): boolean {
  return norms.every((norm, i) => {
    const token = tokens[at + i];
    if (token?.norm !== norm) return false;
    return i === 0 || token.gap === 'space' || token.gap === 'hyphen';
  });
}

/** Within a longer name of something else: a match of two or more tokens that names an entity or a place. */
function isInsideName({ matchAt }: Input, at: number): boolean {
  const match = matchAt[at];
  return (
    match !== undefined &&
    match.end - match.start > 1 &&
    match.senses.some((sense) => sense.type !== 'office')
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
  const fitting = fit(input.lexicon, offices, owner ?? after);
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
    const modifier = MODIFIERS.get(token.norm);
    if (modifier) modifiers.add(modifier);
    else if (!FILLERS.has(token.norm)) return start;
    start -= 1;
  }
}

type Owner = {
  readonly start: number;
  readonly end: number;
  readonly country?: number;
  readonly organization?: number;
};

/** "Russia's", "UK", "American", "EU", "Nato's" directly before a role. */
function ownerBefore(input: Input, at: number): Owner | undefined {
  const { tokens, matchAt } = input;
  const here = tokens[at];
  if (!here || at === 0) return undefined;
  let last = at - 1;
  const isPossessive =
    tokens[last]?.norm === 's' && tokens[last]?.gap === 'apostrophe' && here.gap === 'space';
  if (isPossessive) last -= 1;
  else if (here.gap !== 'space' && here.gap !== 'hyphen' && here.gap !== 'apostrophe')
    return undefined;
  const match = matchAt[last];
  if (!match || match.end !== last + 1) return undefined;
  // "The South American leader", "the West Australian premier" are of another place.
  const before = tokens[match.start - 1];
  if (before && tokens[match.start]?.gap !== 'comma' && REGIONS.has(before.norm)) return undefined;
  return ownerOf(match, input.isLeader);
}

/** "of Portugal", "of the European Commission", "for the Russian Federation" directly after a role. */
function ownerAfter(input: Input, at: number): Owner | undefined {
  const { tokens, matchAt } = input;
  const word = tokens[at];
  if (!word || (word.norm !== 'of' && word.norm !== 'for') || word.gap !== 'space')
    return undefined;
  const next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const match = matchAt[next];
  if (!match || match.start !== next) return undefined;
  // "The real leader of the Afghan people": an adjective of something else.
  const after = tokens[match.end];
  const isCountry = match.senses.some(({ type }) => type !== 'adjective' && type !== 'demonym');
  const goesOn = after?.gap === 'space' && !after.isCapital && after.norm.length > 3;
  return !isCountry && goesOn ? undefined : ownerOf(match, input.isLeader);
}

function ownerOf(match: Match, isLeader: Input['isLeader']): Owner | undefined {
  const span = { start: match.start, end: match.end };
  for (const type of ['country', 'adjective', 'demonym'] as const) {
    const sense = match.senses.find((own) => own.type === type);
    if (sense) return { ...span, country: sense.index };
  }
  const metonym = match.senses.find((sense) => sense.type === 'metonym');
  const entity = match.senses.find((sense) => sense.type === 'entity' && !isLeader(sense.index));
  if (entity)
    return { ...span, organization: entity.index, ...(metonym ? { country: metonym.index } : {}) };
  return metonym ? { ...span, country: metonym.index } : undefined;
}

function fit(lexicon: Lexicon, offices: readonly number[], owner: Owner | undefined): number[] {
  if (!owner) return [...offices];
  const code = owner.country === undefined ? undefined : lexicon.countries[owner.country]?.code;
  return offices.filter((index) => {
    const organization = lexicon.officeOrganizations[index] ?? -1;
    if (organization >= 0) return organization === owner.organization;
    const office = lexicon.offices[index];
    return code !== undefined && office?.country === code && !office.isRegional;
  });
}

function determinerBefore(tokens: readonly Token[], start: number): Determiner {
  const token = tokens[start - 1];
  const gap = tokens[start]?.gap;
  if (!token || (gap !== 'space' && gap !== 'hyphen')) return 'none';
  if (token.norm === 'the')
    return tokens[start - 2] && FUTURE.has(tokens[start - 2]?.norm ?? '') ? 'future' : 'the';
  if (INDEFINITE.has(token.norm)) return 'indefinite';
  if (POSSESSIVE.has(token.norm)) return 'possessive';
  if (FUTURE.has(token.norm)) return 'future';
  return 'none';
}
