import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';

/**
 * Finds entities without the text of both reading levels (E5). A leader needs none: the card makes its sentence
 * from the terms. An agreement's `says` is its text.
 */
export function checkReadingLevels(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) =>
    entity.kind === 'leader' || entity.kind === 'agreement' || entity.summary !== undefined
      ? []
      : [{ entry: entity.id, field: 'summary', message: 'is missing (plain and standard)' }],
  );
}
