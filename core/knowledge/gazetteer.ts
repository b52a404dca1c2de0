// The index from normalized aliases to what they may mean: an open-addressing hash over every
// token-boundary prefix of every alias, in typed arrays, so that a pack is opened and not built.
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { hashWord, type WordHash } from '../text/word-hash.ts';
import type { DayRange } from '../time/time-expressions.ts';

/** What an alias names. */
export type SenseType =
  | 'entity'
  | 'country'
  | 'adjective'
  | 'demonym'
  | 'metonym'
  | 'office'
  | 'seat'
  | 'place'
  | 'series'
  | 'institution';
const SENSE_TYPES: readonly SenseType[] = [
  'entity',
  'country',
  'adjective',
  'demonym',
  'metonym',
  'office',
  'seat',
  'place',
  'series',
  'institution',
];

/** One meaning of an alias. `index` counts in the list of its type. */
export type Sense = {
  readonly type: SenseType;
  readonly index: number;
  /** A short form: a surname, an abbreviation of ordinary letters. */
  readonly isShort: boolean;
  /** Made from a person's family name. */
  readonly isSurname: boolean;
  /** Means it only where the article has named it or a related entity elsewhere. */
  readonly needsContext: boolean;
  /** Only in capitals as written: US, WHO, IS. */
  readonly needsCapitals: boolean;
  /** Only in articles of these days: "Gulf War" before and after 1990. */
  readonly during?: DayRange;
};

const SHORT = 1;
const SURNAME = 2;
const CONTEXT = 4;
const CAPITALS = 8;
const DATED = 16;

const SEED_SLOT = 0x811c9dc5;
const SEED_CHECK = 0x9747b28c;

/** The two 32-bit states of a prefix: where its slot is, and what proves that the slot is its own. */
export type PrefixState = { slot: number; check: number };

/** The state before the first token. */
export const emptyPrefix = (): PrefixState => ({ slot: SEED_SLOT, check: SEED_CHECK });

/** Extends a prefix by one normalized token, in place. Tokens are separated, so "a b" is not "ab". */
export function extendPrefix(state: PrefixState, { hash, check }: WordHash): void {
  state.slot = Math.imul(state.slot ^ hash, 0x01000193);
  const mixed = Math.imul(state.check ^ check, 0x5bd1e995);
  state.check = mixed ^ (mixed >>> 13);
}

/** The typed arrays of a gazetteer, as they lie in a pack. */
export type GazetteerArrays = {
  /** A power of two of words of 32 bits, those of `mayBegin`. */
  readonly beginnings: Uint32Array;
  /** A power of two of slots; 0 is an empty slot. */
  readonly checks: Uint32Array;
  /** Top bit: longer aliases go on from here. Rest: 1 + number of the alias, or 0 where none ends. */
  readonly values: Uint32Array;
  /** Where the senses of alias n begin; one more than there are aliases. */
  readonly offsets: Uint32Array;
  /** Type in the top 4 bits, flags in the next 8, index in the last 20. */
  readonly senses: Uint32Array;
  /** Number of a sense, first day, last day; for each dated sense. */
  readonly dated: Int32Array;
};

/** What is found for a prefix. */
export type PrefixHit = { readonly alias: number; readonly goesOn: boolean };

/**
 * Whether a token of this hash may begin an alias; in small letters, whether it may begin one that is written in
 * small letters, a number or a name of three tokens or of a war. False for nearly all tokens that begin none.
 */
export function mayBegin({ beginnings }: GazetteerArrays, hash: number, isSmall: boolean): boolean {
  const bit = bitOf(hash, isSmall);
  return (((beginnings[wordOf(bit, beginnings.length)] ?? 0) >>> (bit & 31)) & 1) === 1;
}

const bitOf = (hash: number, isSmall: boolean): number => (isSmall ? ~hash : hash);
const wordOf = (bit: number, length: number): number => (bit >>> 5) & (length - 1);

/** Bits of the filter for each bit that is set in it. */
const BITS_PER_BEGINNING = 16;

function beginningsOf(aliases: Iterable<readonly string[]>): Uint32Array {
  const bits = new Set<number>();
  for (const [first = '', ...others] of aliases) {
    const { hash } = hashWord(first);
    bits.add(bitOf(hash, false));
    if (others.length > 1 || others[0] === 'war' || /^\d/.test(first)) bits.add(bitOf(hash, true));
  }
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, (bits.size * BITS_PER_BEGINNING) / 32)));
  const beginnings = new Uint32Array(length);
  for (const bit of bits) {
    const word = wordOf(bit, length);
    beginnings[word] = (beginnings[word] ?? 0) | (1 << (bit & 31));
  }
  return beginnings;
}

/** Looks a prefix up: undefined where no alias begins so; `alias` is -1 where none ends here. */
export function findPrefix(arrays: GazetteerArrays, state: PrefixState): PrefixHit | undefined {
  const { checks, values } = arrays;
  const mask = checks.length - 1;
  const check = state.check >>> 0 || 1;
  let slot = (state.slot ^ (state.slot >>> 15)) & mask;
  for (;;) {
    const found = checks[slot] ?? 0;
    if (found === 0) return undefined;
    if (found === check) {
      const value = values[slot] ?? 0;
      return { alias: (value & 0x7fffffff) - 1, goesOn: value >>> 31 === 1 };
    }
    slot = (slot + 1) & mask;
  }
}

/** The senses of an alias by its number. */
export function sensesOf(arrays: GazetteerArrays, alias: number): Sense[] {
  const senses: Sense[] = [];
  const end = arrays.offsets[alias + 1] ?? 0;
  for (let i = arrays.offsets[alias] ?? 0; i < end; i += 1) {
    const packed = arrays.senses[i] ?? 0;
    const flags = (packed >>> 20) & 0xff;
    senses.push({
      type: SENSE_TYPES[packed >>> 28] ?? 'entity',
      index: packed & 0xfffff,
      isShort: (flags & SHORT) !== 0,
      isSurname: (flags & SURNAME) !== 0,
      needsContext: (flags & CONTEXT) !== 0,
      needsCapitals: (flags & CAPITALS) !== 0,
      ...((flags & DATED) === 0 ? {} : { during: duringOf(arrays, i) }),
    });
  }
  return senses;
}

function duringOf({ dated }: GazetteerArrays, sense: number): DayRange {
  for (let i = 0; i < dated.length; i += 3) {
    if (dated[i] === sense) return { from: dated[i + 1] ?? 0, to: dated[i + 2] ?? 0 };
  }
  throw new RangeError(`sense ${sense} has no dates`);
}

/** The normalized tokens of an alias; a leading article is not part of a name. */
export function aliasTokens(alias: string): string[] {
  const norms = tokenize(alias).map((token) => token.norm);
  return norms.length > 1 && norms[0] === 'the' ? norms.slice(1) : norms;
}

/** Builds the arrays from aliases and their senses. An alias given twice keeps the less restricted flags. */
export function buildGazetteer(entries: Iterable<readonly [string, Sense]>): GazetteerArrays {
  const byKey = new Map<string, Map<string, Sense>>();
  for (const [alias, sense] of entries) {
    const key = aliasTokens(alias).join(' ');
    if (key === '') continue;
    const senses = byKey.get(key) ?? new Map<string, Sense>();
    byKey.set(key, senses);
    const own = `${sense.type} ${sense.index}`;
    const known = senses.get(own);
    senses.set(own, known ? lessRestricted(known, sense) : sense);
  }
  const prefixes = new Map<string, { state: PrefixState; value: number }>();
  const offsets = [0];
  const packed: number[] = [];
  const dated: number[] = [];
  let number = 0;
  for (const [key, senses] of byKey) {
    const norms = key.split(' ');
    const state = emptyPrefix();
    norms.forEach((norm, index) => {
      extendPrefix(state, hashWord(norm));
      const prefix = norms.slice(0, index + 1).join(' ');
      const entry = prefixes.get(prefix) ?? { state: { ...state }, value: 0 };
      prefixes.set(prefix, entry);
      entry.value =
        index + 1 === norms.length ? entry.value | (number + 1) : entry.value | 0x80000000;
    });
    for (const sense of senses.values()) {
      if (sense.during) dated.push(packed.length, sense.during.from, sense.during.to);
      packed.push(packSense(sense));
    }
    offsets.push(packed.length);
    number += 1;
  }
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, prefixes.size * 2)));
  const arrays = {
    beginnings: beginningsOf([...byKey.keys()].map((key) => key.split(' '))),
    checks: new Uint32Array(capacity),
    values: new Uint32Array(capacity),
    offsets: Uint32Array.from(offsets),
    senses: Uint32Array.from(packed),
    dated: Int32Array.from(dated),
  };
  for (const [prefix, { state, value }] of prefixes) insert(arrays, prefix, state, value);
  return arrays;
}

function insert(arrays: GazetteerArrays, prefix: string, state: PrefixState, value: number): void {
  const mask = arrays.checks.length - 1;
  const check = state.check >>> 0 || 1;
  let slot = (state.slot ^ (state.slot >>> 15)) & mask;
  while (arrays.checks[slot] !== 0) {
    // Two prefixes with the same 32-bit check on one probe path would be taken for each other.
    if (arrays.checks[slot] === check)
      throw new RangeError(`alias prefix "${prefix}" collides: change the seeds`);
    slot = (slot + 1) & mask;
  }
  arrays.checks[slot] = check;
  arrays.values[slot] = value >>> 0;
}

const lessRestricted = ({ during: ofA, ...a }: Sense, { during: ofB, ...b }: Sense): Sense => ({
  ...a,
  // Two spans of dates are one from the first to the last; none at all is the wider.
  ...(ofA && ofB
    ? { during: { from: Math.min(ofA.from, ofB.from), to: Math.max(ofA.to, ofB.to) } }
    : {}),
  isShort: a.isShort && b.isShort,
  isSurname: a.isSurname && b.isSurname,
  needsContext: a.needsContext && b.needsContext,
  needsCapitals: a.needsCapitals && b.needsCapitals,
});

function packSense(sense: Sense): number {
  const flags =
    (sense.isShort ? SHORT : 0) |
    (sense.isSurname ? SURNAME : 0) |
    (sense.needsContext ? CONTEXT : 0) |
    (sense.needsCapitals ? CAPITALS : 0) |
    (sense.during ? DATED : 0);
  return ((SENSE_TYPES.indexOf(sense.type) << 28) | (flags << 20) | sense.index) >>> 0;
}

/** Whether an alias is written in capitals, and so short that its letters may be a word; of longer ones the knowledge says it. */
export function isCapitalsOnly(alias: string): boolean {
  const bare = alias.replaceAll('.', '');
  return bare.length <= 4 && /^[A-Z]+$/.test(bare) && fold(bare) !== bare;
}
