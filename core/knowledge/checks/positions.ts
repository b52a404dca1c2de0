import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';

/** Finds disputed matters of which one side only is told (ED2): positions are none, or two and more. */
export function checkPositions(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap(({ id, positions }) => {
    const holders = new Set(positions.map(({ who }) => who));
    if (holders.size !== 1) return [];
    const message = `has ${positions[0]?.who ?? ''} only: a disputed matter needs another side`;
    return [{ entry: id, field: 'positions', message }];
  });
}
