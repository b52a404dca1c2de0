import { syllable } from 'syllable';
import { sentenceNumbers } from '../../text/sentences.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';
import { leveledTexts } from './texts.ts';
import { wordsOf } from './words.ts';

/** knowledge.md §5: plain texts are for readers of 13 and 14. */
export const MAX_PLAIN_GRADE = 8;

/** More syllables than these of a name are not counted: a reader meets the name in the article anyway. */
const NAME_SYLLABLES = 2;

/** Finds plain texts above US school grade 8 (E5). */
export function checkReadingGrade(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) =>
    leveledTexts(entity).flatMap(({ field, text, level }) => {
      const grade = readingGrade(text);
      if (level !== 'plain' || grade <= MAX_PLAIN_GRADE) return [];
      const message = `is at grade ${grade.toFixed(1)}, at most ${MAX_PLAIN_GRADE} is allowed`;
      return [{ entry: entity.id, field, message }];
    }),
  );
}

/**
 * The US school grade of a text by the formula of Flesch and Kincaid (Kincaid et al. 1975, Navy report 8-75):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A hyphenated word is one word; numbers have one
 * syllable; a part of a word with a capital counts for at most two, so that names do not weigh on the text.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const tokens = tokenize(text);
  if (words.length === 0 || tokens.length === 0) return 0;
  const sentences = (sentenceNumbers(text, tokens).at(-1) ?? 0) + 1;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const parts = word.split(/[-‐‑/]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.reduce((sum, part) => {
    const count = Math.max(1, syllable(part.replace(/['’]s?$/, '')));
    return sum + (/^\P{L}*\p{Lu}/u.test(part) ? Math.min(count, NAME_SYLLABLES) : count);
  }, 0);
}
