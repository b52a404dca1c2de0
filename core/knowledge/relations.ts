import type { Entity, Party, SourceRef } from './schema.ts';

/** The ids of the entities that an entity names: participants, phases, parties, treaties. */
export function relatedIds(entity: Entity): string[] {
  switch (entity.kind) {
    case 'leader':
      return [];
    case 'summit':
      return [
        ...entity.participants.flatMap(({ leader }) => leader ?? []),
        ...entity.organizations,
        ...entity.conflicts,
      ];
    case 'conflict':
      return [
        ...(entity.phaseOf === undefined ? [] : [entity.phaseOf]),
        ...entity.sides.flatMap((side) => partyIds(side.parties)),
        ...entity.territories,
        ...entity.agreements,
        ...entity.summits,
      ];
    case 'organization':
      return [];
    case 'agreement':
      return [...partyIds(entity.parties), ...entity.conflicts];
    case 'territory':
      return [...entity.conflicts];
  }
}

const partyIds = (parties: readonly Party[]): string[] =>
  parties.flatMap(({ entity }) => entity ?? []);

/** The id of a source reference. */
export const sourceIdOf = (ref: SourceRef): string => (typeof ref === 'string' ? ref : ref.source);
