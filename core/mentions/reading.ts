import type { Sense } from '../knowledge/gazetteer.ts';
import type { Lexicon, RoleEntry, RoleIndex } from '../knowledge/lexicon.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Article, Block } from '../text/article.ts';
import { sentenceNumbers } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { Day } from '../time/day.ts';
import { type TimeExpression, findTimes } from '../time/time-expressions.ts';
import { type Match, findMatches } from './match.ts';
import { type RolePhrase, findRolePhrases } from './role-phrases.ts';

/** One block of an article with everything that was read off it once; positions count tokens. */
export type BlockReading = {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** For each token, the number of its sentence. */
  readonly sentences: Int32Array;
  readonly matches: readonly Match[];
  /** The match that covers each token. */
  readonly matchAt: readonly (Match | undefined)[];
  readonly times: readonly TimeExpression[];
  /** The time expression that starts at, ends at (exclusive), or covers each token. */
  readonly timeFrom: readonly (TimeExpression | undefined)[];
  readonly timeTo: readonly (TimeExpression | undefined)[];
  readonly timeOver: readonly (TimeExpression | undefined)[];
  readonly roles: readonly RolePhrase[];
  /** The role whose word ends at (exclusive), or covers each token. */
  readonly roleTo: readonly (RolePhrase | undefined)[];
  readonly roleOver: readonly (RolePhrase | undefined)[];
  /** Some longer word has a capital and small letters, so that a word all in capitals stands out. */
  readonly isMixedCase: boolean;
  /** Most words begin with a capital, so a capital proves nothing. */
  readonly isTitleCase: boolean;
};

/** An article read once, for all rules. */
export type Reading = {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  readonly article: Article;
  /** The article's date; today's where it has none. */
  readonly day: Day;
  /** Whether the article gave that date itself. */
  readonly hasDate: boolean;
  readonly blocks: readonly BlockReading[];
};

const indexes = new WeakMap<Lexicon, RoleIndex>();

/** The role words of a lexicon, unpacked once for each. */
export function roleIndex(lexicon: Lexicon): RoleIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const built = unpackRoles(lexicon);
  indexes.set(lexicon, built);
  return built;
}

function unpackRoles({ roles, officeLists }: Lexicon): RoleIndex {
  const index = new Map<string, RoleEntry[]>();
  for (const [text, list, plural] of roles) {
    const norms = text.split(' ');
    const entries = index.get(norms[0] ?? '') ?? [];
    entries.push({ norms, offices: officeLists[list] ?? [], isPlural: plural === 1 });
    index.set(norms[0] ?? '', entries);
  }
  return index;
}

/** Reads an article: tokens, sentences, names, times and role words of each block. */
export function readArticle(pack: Pack, article: Article, day: Day): Reading {
  const { lexicon } = pack;
  const roles = roleIndex(lexicon);
  const isLeader = (entity: number): boolean => pack.kind(entity) === 'leader';
  const texts = article.blocks.map((block) => {
    const tokens = tokenize(block.text);
    return { block, tokens, matches: findMatches(pack, tokens, day) };
  });
  const named = new Set(
    texts.flatMap(({ matches }) =>
      matches.flatMap(({ senses }) => senses.flatMap((sense) => countryNamed(pack, sense))),
    ),
  );
  const blocks = texts.map(({ block, tokens, matches }, index): BlockReading => {
    const matchAt: (Match | undefined)[] = Array.from({ length: tokens.length });
    for (const match of matches) matchAt.fill(match, match.start, match.end);
    const times = findTimes(tokens, day);
    const found = findRolePhrases({ tokens, matchAt, roles, lexicon, isLeader, named });
    const { length } = tokens;
    return {
      index,
      block,
      tokens,
      sentences: sentenceNumbers(block.text, tokens),
      matches,
      matchAt,
      times,
      timeFrom: byToken(length, times, (time) => [time.start, time.start + 1]),
      timeTo: byToken(length, times, (time) => [time.end, time.end + 1]),
      timeOver: byToken(length, times, (time) => [time.start, time.end]),
      roles: found,
      roleTo: byToken(length, found, (role) => [role.wordEnd, role.wordEnd + 1]),
      roleOver: byToken(length, found, (role) => [role.wordStart, role.wordEnd]),
      isMixedCase: tokens.some(
        (token) => token.isCapital && !token.isAllCaps && token.norm.length > 3,
      ),
      isTitleCase: isTitleCase(block.text, tokens),
    };
  });
  return { pack, lexicon, article, day, hasDate: article.publishedAt !== undefined, blocks };
}

/** The country that a name is of, or whose capital or leader it names in full. */
function countryNamed(pack: Pack, { type, index, isShort, needsContext }: Sense): number[] {
  if (type === 'country' || type === 'metonym') return [index];
  const isPerson = type === 'entity' && !isShort && !needsContext && pack.kind(index) === 'leader';
  const country = isPerson ? pack.country(index) : undefined;
  return country === undefined ? [] : [country];
}

/** Most blocks have no role and no time: undefined at every token. */
const NOTHING: readonly undefined[] = [];

/** For each token the last thing whose tokens `[from, to)` hold it; one place more, for what ends the block. */
function byToken<T>(
  length: number,
  things: readonly T[],
  place: (thing: T) => readonly [from: number, to: number],
): readonly (T | undefined)[] {
  if (things.length === 0) return NOTHING;
  const tokens: (T | undefined)[] = Array.from({ length: length + 1 });
  for (const thing of things) tokens.fill(thing, ...place(thing));
  return tokens;
}

/** No full stop, and four words in five of those long enough to be written small in a headline of that style. */
function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (/[.!?…]["'”’)\]]*\s*$/.test(text)) return false;
  const words = tokens.filter((token) => token.norm.length > 3 && !/^\d/.test(token.norm));
  // "PUTIN MEETS XI": in capitals throughout.
  if (tokens.length > 2 && words.length > 0 && words.every((token) => token.isAllCaps)) return true;
  if (words.length < 4) return false;
  return words.filter((token) => token.isCapital).length >= words.length * 0.8;
}
