import type { Block } from '../text/article.ts';

/** A stretch of a block that was linked, or that is part of one. */
type Linked = { readonly block: number; readonly start: number; readonly end: number };

/** A name that a text has and we do not, with how often it is there. */
export type MissingTerm = { readonly name: string; readonly count: number };

/** More than a teacher writes entries for in one sitting. */
const MAX_TERMS = 20;
/** The knowledge is asked about so many names of a text: among them are twenty that it lacks, if there are any. */
export const MAX_NAMES = 500;
/** "On", "In", "The": so short is a sentence's first word rather than a name. */
const MAX_SMALL_WORD = 3;
/** Words in capitals with joining words between them: "Bank of England", "Harbor Strike". */
const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:(?:of|the|de|la|al|van|von)\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
/** So many characters before a name tell whether a sentence begins with it: an end mark, quotes, spaces. */
const LOOKED_BACK = 16;
/** A sentence begins at the block's beginning, after its end marks, or after an opening quote. */
const SENTENCE_START = /(?:^|[.!?:]["”’)]*\s+|["“‘(]\s*)$/u;
/** Capitalized in English without being a name of anything that a card could explain. */
const NO_NAMES = new Set(
  'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mr Mrs Ms Dr Sir Lord Lady President Minister Prime Secretary General The A An He She They It We'.split(
    ' ',
  ),
);

/**
 * Names of a text that were not linked: runs of capitalized words outside every link. A run of two words or more
 * counts at once, without the first word of a sentence where that is short or stands elsewhere in small letters; a
 * single word only where it is not a sentence's first and the text has it twice. Days, months and forms of address are
 * none. The most frequent first, then in reading order; at most `MAX_NAMES`.
 */
export function namesWithoutLink(
  blocks: readonly Block[],
  linked: readonly Linked[],
): readonly MissingTerm[] {
  const small = new Set(
    blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []),
  );
  const linkedIn = Map.groupBy(linked, ({ block }) => block);
  const counts = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    const own = (linkedIn.get(index) ?? []).toSorted((a, b) => a.start - b.start);
    let passed = 0;
    for (const match of text.matchAll(NAME)) {
      const start = match.index;
      const end = start + match[0].length;
      // Names come in reading order, and links too: what ended before this name ends before every later one.
      while ((own[passed]?.end ?? Infinity) <= start) passed += 1;
      if ((own[passed]?.start ?? Infinity) < end) continue;
      const before = text.slice(Math.max(start - LOOKED_BACK, 0), start);
      const name = nameOf(match[0], SENTENCE_START.test(before), small);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([name, count]) => count > 1 || name.includes(' '))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_NAMES)
    .map(([name, count]) => ({ name, count }));
}

/** What the knowledge lacks: the names without those that it has for another date; at most twenty. */
export const missingTerms = (
  names: readonly MissingTerm[],
  known: readonly string[],
): readonly MissingTerm[] => {
  const has = new Set(known);
  return names.filter(({ name }) => !has.has(name)).slice(0, MAX_TERMS);
};

function nameOf(run: string, isFirst: boolean, small: ReadonlySet<string>): string | undefined {
  let words = run.replace(/['’]s$/u, '').split(/\s+/);
  const [first = ''] = words;
  const isOrdinary =
    first.length <= MAX_SMALL_WORD || small.has(first.toLowerCase()) || NO_NAMES.has(first);
  if (isFirst && (words.length === 1 || isOrdinary)) words = words.slice(1);
  while (words[0] !== undefined && (NO_NAMES.has(words[0]) || /^\p{Ll}/u.test(words[0])))
    words = words.slice(1);
  return words.length === 0 ? undefined : words.join(' ');
}
