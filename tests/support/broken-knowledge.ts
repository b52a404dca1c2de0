import type { Problem } from '../../core/knowledge/checks/problem.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity, Kind, Office } from '../../core/knowledge/schema.ts';
import { SMALL_KNOWLEDGE } from './small-knowledge.ts';

type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>;

/** The small knowledge with some fields of one entity changed. @throws Error for an unknown id. */
export function withEntity<K extends Kind>(
  kind: K,
  id: string,
  change: Partial<EntityOf<K>>,
): Knowledge {
  const entities = SMALL_KNOWLEDGE.entities.map((entity) =>
    entity.kind === kind && entity.id === id ? { ...entity, ...change } : entity,
  );
  if (!SMALL_KNOWLEDGE.entities.some((entity) => entity.kind === kind && entity.id === id))
    throw new Error(`no ${kind} ${id}`);
  return { ...SMALL_KNOWLEDGE, entities };
}

/** The small knowledge without one field of one entity. */
export function withoutField(id: string, field: string): Knowledge {
  const entities = SMALL_KNOWLEDGE.entities.map((entity) =>
    entity.id === id
      ? // What is left out is optional in the schema.
        (Object.fromEntries(Object.entries(entity).filter(([key]) => key !== field)) as Entity)
      : entity,
  );
  return { ...SMALL_KNOWLEDGE, entities };
}

/** The small knowledge with some fields of one office changed. */
export const withOffice = (id: string, change: Partial<Office>): Knowledge => ({
  ...SMALL_KNOWLEDGE,
  offices: SMALL_KNOWLEDGE.offices.map((office) =>
    office.id === id ? { ...office, ...change } : office,
  ),
});

/** Problems as lines, as the command line prints them without the file. */
export const linesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ entry, field, message }) => `${entry}: ${field}: ${message}`);
