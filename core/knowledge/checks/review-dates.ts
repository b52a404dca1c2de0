import type { Knowledge } from '../knowledge.ts';
import type { Entity } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Finds what may change any day and has no review date: living office-holders, ongoing conflicts (ED1). */
export function checkReviewDates(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) => {
    const why = entity.reviewBy === undefined ? whyReview(entity) : undefined;
    return why === undefined
      ? []
      : [{ entry: entity.id, field: 'reviewBy', message: `is missing: ${why}` }];
  });
}

function whyReview(entity: Entity): string | undefined {
  if (entity.kind === 'conflict' && entity.end === undefined) return 'the conflict goes on';
  if (entity.kind !== 'leader' || entity.died !== undefined) return undefined;
  const term = entity.terms.find(({ end }) => end === undefined);
  return term && `the term as "${term.office}" is open`;
}
