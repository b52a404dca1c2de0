import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';
import { leveledTexts } from './texts.ts';
import { wordsOf } from './words.ts';

/** knowledge.md §5: what a card can show without scrolling, and a reader takes in at a glance. */
export const MAX_WORDS = { plain: 45, standard: 75 } as const;

/** Finds texts with more words than their reading level allows (E5). */
export function checkTextLengths(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) =>
    leveledTexts(entity).flatMap(({ field, text, level }) => {
      const count = wordsOf(text).length;
      if (level === undefined || count <= MAX_WORDS[level]) return [];
      const message = `has ${count} words, ${MAX_WORDS[level]} are allowed`;
      return [{ entry: entity.id, field, message }];
    }),
  );
}
