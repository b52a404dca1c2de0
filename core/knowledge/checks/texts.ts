import type { Entity } from '../schema.ts';

/** One text of an entity that a card shows, with its field and reading level. */
export type KnowledgeText = {
  readonly field: string;
  readonly text: string;
  /** Undefined for texts that have one level only. */
  readonly level?: 'plain' | 'standard';
};

/** The texts of an entity that have two reading levels, plain before standard. */
export function leveledTexts(entity: Entity): KnowledgeText[] {
  const pairs = [
    ['summary', entity.summary] as const,
    ...(entity.kind === 'summit'
      ? ([
          ['agenda', entity.agenda],
          ['outcome', entity.outcome],
        ] as const)
      : []),
    ...(entity.kind === 'agreement' ? ([['says', entity.says]] as const) : []),
  ];
  return pairs.flatMap(([field, levels]) =>
    levels === undefined
      ? []
      : (['plain', 'standard'] as const).map((level) => ({
          field: `${field}.${level}`,
          text: levels[level],
          level,
        })),
  );
}

/**
 * Every text in our own voice: those of two levels, facts, what is counted among the dead. Positions and claims
 * are left out: a card shows them with the one who holds them.
 */
export function ownTexts(entity: Entity): KnowledgeText[] {
  return [
    ...leveledTexts(entity),
    ...entity.facts.map(({ text }, index) => ({ field: `facts.${index}.text`, text })),
    ...(entity.kind === 'conflict'
      ? entity.deaths.flatMap(({ counted, method }, index) => [
          { field: `deaths.${index}.counted`, text: counted },
          { field: `deaths.${index}.method`, text: method },
        ])
      : []),
  ];
}
