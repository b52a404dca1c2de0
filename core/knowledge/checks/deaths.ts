import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';

/** Finds numbers of dead whose lower bound is above the upper one (ED5); the schema asks for the rest. */
export function checkDeaths(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) =>
    entity.kind !== 'conflict'
      ? []
      : entity.deaths.flatMap(({ low, high }, index) =>
          low <= high
            ? []
            : [
                {
                  entry: entity.id,
                  field: `deaths.${index}.low`,
                  message: `is ${low}, above high ${high}`,
                },
              ],
        ),
  );
}
