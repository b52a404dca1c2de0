import type { Knowledge } from '../knowledge.ts';
import type { Entity, Party, SourceRef } from '../schema.ts';
import type { Problem } from './problem.ts';

type Reference = { readonly field: string; readonly to: string; readonly group: Group };
type Group = 'entity' | 'office' | 'country' | 'series' | 'source';

/** Finds duplicate ids, and references to entries that do not exist. */
export function checkReferences(knowledge: Knowledge): Problem[] {
  const ids: Record<Group, ReadonlySet<string>> = {
    entity: new Set(knowledge.entities.map((entry) => entry.id)),
    office: new Set(knowledge.offices.map((entry) => entry.id)),
    country: new Set(knowledge.countries.map((entry) => entry.code)),
    series: new Set(knowledge.series.map((entry) => entry.id)),
    source: new Set(knowledge.sources.map((entry) => entry.id)),
  };
  const problems = [
    ...duplicates(knowledge.entities.map((entry) => entry.id)),
    ...duplicates(knowledge.offices.map((entry) => entry.id)),
    ...duplicates(knowledge.countries.map((entry) => entry.code)),
    ...duplicates(knowledge.series.map((entry) => entry.id)),
    ...duplicates(knowledge.sources.map((entry) => entry.id)),
  ];
  const check = (entry: string, references: readonly Reference[]) => {
    for (const { field, to, group } of references) {
      if (!ids[group].has(to)) problems.push({ entry, field, message: `no ${group} "${to}"` });
    }
  };
  for (const entity of knowledge.entities) check(entity.id, referencesOf(entity));
  for (const office of knowledge.offices) {
    check(office.id, [
      ...optional('country', office.country, 'country'),
      ...optional('organization', office.organization, 'entity'),
      ...sourceReferences('sources', office.sources),
    ]);
  }
  for (const series of knowledge.series) {
    check(series.id, many('between', series.between, 'country'));
  }
  return problems;
}

function duplicates(ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ entry: id, field: 'id', message: 'is used twice' }];
  });
}

const optional = (field: string, to: string | undefined, group: Group): Reference[] =>
  to === undefined ? [] : [{ field, to, group }];

const many = (field: string, to: readonly string[], group: Group): Reference[] =>
  to.map((id, index) => ({ field: `${field}.${index}`, to: id, group }));

const sourceReferences = (field: string, refs: readonly SourceRef[] | undefined): Reference[] =>
  (refs ?? []).map((ref, index) => ({
    field: `${field}.${index}`,
    to: typeof ref === 'string' ? ref : ref.source,
    group: 'source',
  }));

const partyReferences = (field: string, parties: readonly Party[]): Reference[] =>
  parties.flatMap((party, index) => [
    ...optional(`${field}.${index}.country`, party.country, 'country'),
    ...optional(`${field}.${index}.entity`, party.entity, 'entity'),
  ]);

function referencesOf(entity: Entity): Reference[] {
  const common = [
    ...sourceReferences('sources', entity.sources),
    ...entity.facts.flatMap((fact, i) => sourceReferences(`facts.${i}.sources`, fact.sources)),
    ...entity.positions.flatMap((p, i) => sourceReferences(`positions.${i}.sources`, p.sources)),
  ];
  return [...common, ...referencesOfKind(entity)];
}

function referencesOfKind(entity: Entity): Reference[] {
  switch (entity.kind) {
    case 'leader':
      return [
        ...optional('country', entity.country, 'country'),
        ...entity.terms.flatMap((term, i) => [
          ...optional(`terms.${i}.office`, term.office, 'office'),
          ...sourceReferences(`terms.${i}.sources`, term.sources),
        ]),
      ];
    case 'summit':
      return [
        ...optional('series', entity.series, 'series'),
        ...optional('place.country', entity.place?.country, 'country'),
        ...entity.participants.flatMap((participant, i) => [
          ...optional(`participants.${i}.leader`, participant.leader, 'entity'),
          ...optional(`participants.${i}.office`, participant.office, 'office'),
          ...optional(`participants.${i}.country`, participant.country, 'country'),
        ]),
        ...many('organizations', entity.organizations, 'entity'),
        ...many('conflicts', entity.conflicts, 'entity'),
      ];
    case 'conflict':
      return [
        ...optional('phaseOf', entity.phaseOf, 'entity'),
        ...entity.sides.flatMap((side, i) => partyReferences(`sides.${i}.parties`, side.parties)),
        ...many('initiators', entity.initiators, 'country'),
        ...many('countries', entity.countries, 'country'),
        ...many('territories', entity.territories, 'entity'),
        ...many('agreements', entity.agreements, 'entity'),
        ...many('summits', entity.summits, 'entity'),
        ...entity.deaths.flatMap((d, i) => sourceReferences(`deaths.${i}.sources`, d.sources)),
      ];
    case 'organization':
      return [
        ...optional('seat.country', entity.seat?.country, 'country'),
        ...entity.members.flatMap((m, i) => optional(`members.${i}`, m.country, 'country')),
        ...optional('head', entity.head, 'office'),
      ];
    case 'agreement':
      return [
        ...optional('place.country', entity.place?.country, 'country'),
        ...partyReferences('parties', entity.parties),
        ...many('conflicts', entity.conflicts, 'entity'),
      ];
    case 'territory':
      return [
        ...many('countries', entity.countries, 'country'),
        ...many('conflicts', entity.conflicts, 'entity'),
        ...[...entity.controlledBy, ...entity.claimedBy].flatMap((claim, i) => [
          ...optional(`claims.${i}.country`, claim.country, 'country'),
          ...sourceReferences(`claims.${i}.sources`, claim.sources),
        ]),
      ];
  }
}
