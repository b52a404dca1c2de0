import { fold } from './fold.ts';

/** One word or number of a text; offsets in UTF-16 units. */
export type Token = {
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

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`', 'ʻ']);
/** Soft hyphen, zero-width space, word joiner. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u2060']);
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '/']);

/** Splits a text into tokens, in order; linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  /** Where the last token ended, and where the next is looked for. */
  let before = 0;
  let last = 0;
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, last)) {
    const end = endOf(text, start);
    if (end === start) {
      // Neither letter nor digit: passed over whole, if it is a pair of surrogates.
      last = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      continue;
    }
    const raw = text.slice(start, end);
    const bare = raw.includes('.') ? raw.replaceAll('.', '') : raw;
    const norm = fold(bare);
    // Most words begin small: they need none of the comparisons of case.
    const code = raw.charCodeAt(0);
    const isSmall = code >= 97 && code <= 122;
    const first = isSmall ? '' : raw.charAt(0);
    tokens.push({
      start,
      end,
      norm,
      isCapital: !isSmall && first === first.toUpperCase() && first !== first.toLowerCase(),
      isAllCaps:
        !isSmall && bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
      gap: tokens.length === 0 ? 'start' : gapOf(text, before, start),
    });
    last = end;
    before = end;
  }
  return tokens;
}

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

/** Where the token that starts here ends; here, where there is none. Plain English words need no expression. */
function endOf(text: string, start: number): number {
  let end = start;
  while (isAsciiWord(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  const isPlain = end > start && !(code >= 0x80) && !(code === 46 && end === start + 1);
  if (isPlain) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to === from) return 'space';
  if (to - from === 1) {
    const only = text.charAt(from);
    if (only === ' ') return 'space';
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
