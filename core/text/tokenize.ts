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
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`', 'ʻ']);
/** Soft hyphen, zero-width space, word joiner. */
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u2060']);
const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '/']);

/** Splits a text into tokens, in order; linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
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
      gap: tokens.length === 0 ? 'start' : gapOf(text, last, start),
    });
    last = end;
  }
  return tokens;
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
  if (between === '') return 'space';
  if (between === ',') return 'comma';
  if (between === '.') return 'dot';
  // "Trump – Putin": a dash with spaces around it separates; "Trump -Putin" is a slip for a hyphen.
  return 'break';
}
