import { AhoCorasick } from '@monyone/aho-corasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { fold } from '../../../core/text/fold.ts';

/** Where a name stands in a folded text. */
type Hit = { readonly begin: number; readonly end: number };

/** Finds the longest whole-word names in a text, left to right, whatever their case and diacritics: as our scan does. */
export type Matcher = (text: string) => readonly Hit[];

/** What a RegExp reads as its own. */
const SYNTAX = /[.*+?^${}()|[\]\\/]/g;
const WORD = /[\p{L}\p{N}]/u;

/** Other matchers of the same names, each made to do what ours does: fold the text, keep whole words, take the longest. */
export function rivalsOf(
  aliases: readonly string[],
): Readonly<Record<'expression' | 'plain' | 'modern', Matcher>> {
  const names = [...new Set(aliases.map(fold))];
  // The first alternative that fits is taken: the longest have to come first.
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => name.replace(SYNTAX, '\\$&')).join('|');
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
  const plain = new AhoCorasick(names);
  const modern = new ModernAhoCorasick(names);
  return {
    expression: (text) =>
      [...fold(text).matchAll(expression)].map(({ index, 0: hit }) => ({
        begin: index,
        end: index + hit.length,
      })),
    plain: (text) => {
      const folded = fold(text);
      return longest(folded, plain.matchInText(folded));
    },
    modern: (text) => {
      const folded = fold(text);
      const found = modern.search(folded).map(({ start, end }) => ({ begin: start, end }));
      return longest(folded, found);
    },
  };
}

/** The longest whole-word hits from left to right, without overlap. */
function longest(text: string, hits: readonly Hit[]): readonly Hit[] {
  const whole = hits.filter(
    ({ begin, end }) => !WORD.test(text.charAt(begin - 1)) && !WORD.test(text.charAt(end)),
  );
  const kept: Hit[] = [];
  for (const hit of whole.toSorted((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (hit.begin >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
