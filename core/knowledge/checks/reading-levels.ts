import type { Knowledge } from '../knowledge.ts';
import type { Entity } from '../schema.ts';
import type { Problem } from './problem.ts';
import { leveledTexts } from './texts.ts';

/**
 * Kinds whose two levels always differ. A meeting or an agreement of which one sentence is known may say it in both;
 * the report counts those.
 */
const MUST_DIFFER: ReadonlySet<Entity['kind']> = new Set([
  'leader',
  'conflict',
  'organization',
  'territory',
]);

/**
 * Finds entities without the text of both reading levels (E5), and those that say the same in both. A leader needs no
 * text: the card makes its sentence from the terms. An agreement's `says` is its text.
 */
export function checkReadingLevels(knowledge: Knowledge): Problem[] {
  return knowledge.entities.flatMap((entity) => [
    ...(entity.kind === 'leader' || entity.kind === 'agreement' || entity.summary !== undefined
      ? []
      : [{ entry: entity.id, field: 'summary', message: 'is missing (plain and standard)' }]),
    ...(MUST_DIFFER.has(entity.kind)
      ? textsAlike(entity).map((field) => ({
          entry: entity.id,
          field,
          message: 'is the same text in both levels',
        }))
      : []),
  ]);
}

/** The fields of an entity whose plain and standard text are one. */
export function textsAlike(entity: Entity): string[] {
  const texts = new Map(leveledTexts(entity).map(({ field, text }) => [field, text]));
  return [...texts].flatMap(([field, text]) => {
    const [name, level] = field.split('.');
    return level === 'plain' && texts.get(`${name}.standard`) === text ? [`${name}.standard`] : [];
  });
}
