import { fold } from './fold.ts';
import {
  addToCheck,
  addToHash,
  CHECK_SEED,
  finishHash,
  HASH_SEED,
  hashWord,
  type WordHash,
} from './word-hash.ts';

/** One word or number of a text; offsets in UTF-16 units. */
export type Token = WordHash & {
  readonly start: number;
  readonly end: number;
  /** Folded, without the dots of an abbreviation: "U.S." is "us". */
  readonly norm: string;
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean;
  /** Two or more letters, all upper case. */
  readonly isAllCaps: boolean;
  /** What stands between the token before and this one, in one letter. */
  readonly gap: Gap;
};

/**
 * What separates a token from the one before it: nothing or spaces, a hyphen or dash within a
 * word, an apostrophe, a comma, an inner full stop ("Mr. Putin"), or something that ends a phrase.
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'apostrophe' | 'comma' | 'dot' | 'break';

// An abbreviation of single letters with dots ("U.S.", "F.W."), or a run of letters, marks and digits.
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;

/** The same for the letters of Latin alphabets: to compile what Unicode calls a letter takes as long as to read ten articles. */
const LATIN_TOKEN =
  /(?:[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]\.){2,}|[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/y;

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`', 'ʻ']);
/** Soft hyphen, zero-width space, word joiner. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u2060']);
/** The last one as in "Rio+20", "the P5+1". */
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '/', '+']);

/** Splits a text into tokens, in order; linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  /** Where the last token ended, and where the next is looked for. */
  let before = 0;
  let last = 0;
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, last)) {
    const gap = tokens.length === 0 ? 'start' : gapOf(text, before, start);
    const token = plainToken(text, start, gap) ?? anyToken(text, start, gap);
    if (token) {
      tokens.push(token);
      before = token.end;
    }
    // What is neither letter nor digit is passed over whole, if it is a pair of surrogates.
    last = token?.end ?? start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  }
  return tokens;
}

/** A word of ASCII letters and digits, as most are, cut in one pass; undefined for all others. */
function plainToken(text: string, start: number, gap: Gap): Token | undefined {
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  let end = start;
  let capitals = 0;
  let smalls = 0;
  let code = text.charCodeAt(end);
  for (; ; code = text.charCodeAt(end)) {
    if (code >= 97 && code <= 122) smalls += 1;
    else if (code >= 65 && code <= 90) {
      capitals += 1;
      code += 32;
    } else if (!(code >= 48 && code <= 57)) break;
    hash = addToHash(hash, code);
    check = addToCheck(check, code);
    end += 1;
  }
  if (end === start || !endsWord(code) || (code === 46 && end === start + 1)) return undefined;
  const raw = text.slice(start, end);
  return {
    start,
    end,
    norm: capitals === 0 ? raw : raw.toLowerCase(),
    hash: finishHash(hash),
    check: finishHash(check),
    isCapital: capitals > 0 && text.charCodeAt(start) <= 90 && text.charCodeAt(start) >= 65,
    isAllCaps: capitals > 0 && smalls === 0 && end > start + 1,
    gap,
  };
}

/** A word of any letters, or an abbreviation; undefined where none starts. */
function anyToken(text: string, start: number, gap: Gap): Token | undefined {
  const end = endOf(text, start);
  if (end === start) return undefined;
  const bare = text.slice(start, end).replaceAll('.', '');
  const norm = fold(bare);
  const first = bare.charAt(0);
  return {
    start,
    end,
    norm,
    ...hashWord(norm),
    isCapital: first === first.toUpperCase() && first !== first.toLowerCase(),
    isAllCaps: bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
    gap,
  };
}

function endOf(text: string, start: number): number {
  LATIN_TOKEN.lastIndex = start;
  const end = LATIN_TOKEN.test(text) ? LATIN_TOKEN.lastIndex : start;
  const code = text.charCodeAt(end);
  // What follows may be a letter of another alphabet, or of an abbreviation.
  const isWhole = endsWord(code) && (code !== 46 || endsWord(text.charCodeAt(end + 1)));
  if (end > start && isWhole) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/** Whether a unit surely belongs to no word: ASCII, where a word of it has ended, general punctuation, a few more; the text's end. */
const endsWord = (code: number): boolean =>
  !(code >= 0x80) ||
  (code >= 0x2000 && code <= 0x206f) ||
  code === 0xa0 ||
  code === 0xab ||
  code === 0xbb;

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where the next token may start: an ASCII letter or digit, or anything beyond ASCII but dashes, quotes and dots. */
function nextStart(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code)) return at;
    if (code >= 0x80 && !(code >= 0x2010 && code <= 0x2027) && code !== 0xa0) return at;
  }
  return at;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return 'space';
  if (to - from === 1) {
    if (text.charCodeAt(from) === 32) return 'space';
    const only = text.charAt(from);
    if (APOSTROPHES.has(only)) return 'apostrophe';
    if (HYPHENS.has(only)) return 'hyphen';
    // A soft hyphen or a joiner is invisible inside a word.
    if (INVISIBLE.has(only)) return 'space';
    if (only === '.') return 'dot';
    return /\s/.test(only) ? 'space' : 'break';
  }
  const between = text.slice(from, to).trim();
  // "The United States' president": an s with its apostrophe goes on like any possessor.
  if (between === '' || (APOSTROPHES.has(between) && isPluralPossessive(text, from)))
    return 'space';
  if (between === ',') return 'comma';
  if (between === '.') return 'dot';
  // "Trump – Putin": a dash with spaces around it separates; "Trump -Putin" is a slip for a hyphen.
  return 'break';
}

const isPluralPossessive = (text: string, at: number): boolean =>
  text[at - 1] === 's' && text[at + 1] === ' ';
