import { type SharedTitles, sharedTitles, surfaceForms } from '../../core/knowledge/aliases.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity, Leader, Office } from '../../core/knowledge/schema.ts';

type Exported = Record<string, unknown>;

/** The public open-data form of every entity, one object each; absent fields are left out. */
export function exportEntities(knowledge: Knowledge): Exported[] {
  const offices = new Map(knowledge.offices.map((office) => [office.id, office]));
  const titles = new Map(knowledge.entities.map((entity) => [entity.id, entity.wikipedia]));
  const countries = new Map(knowledge.countries.map(({ code, name }) => [code, name]));
  const countryOf = (code: string): string => countries.get(code) ?? code;
  const titleOf = (id: string): string[] => [titles.get(id) ?? []].flat();
  const shared = sharedTitles(knowledge.entities);
  return knowledge.entities.map((entity) =>
    withoutAbsent({
      id: entity.id,
      kind: entity.kind,
      title: entity.wikipedia,
      name: entity.name,
      aliases: aliasesOf(entity, shared),
      ...fieldsOf(entity, { offices, titleOf, countryOf }),
      asOf: entity.asOf,
      sources: entity.sources.length,
    }),
  );
}

/** Every surface form but the name itself, also those that the build makes: surnames, spellings. */
const aliasesOf = (entity: Entity, shared: SharedTitles): string[] => [
  ...new Set(
    surfaceForms(entity, shared)
      .map(([alias]) => alias)
      .filter((alias) => alias !== entity.name),
  ),
];

type Names = {
  readonly offices: ReadonlyMap<string, Office>;
  /** The Wikipedia title of an entity; none where the knowledge has no such entity. */
  readonly titleOf: (id: string) => readonly string[];
  readonly countryOf: (code: string) => string;
};

function fieldsOf(entity: Entity, names: Names): Exported {
  switch (entity.kind) {
    case 'leader':
      return {
        country: entity.country,
        born: entity.born,
        died: entity.died,
        terms: entity.terms.map((term) => exportTerm(term, names.offices.get(term.office))),
      };
    case 'summit':
      return {
        start: entity.start,
        end: entity.end ?? entity.start,
        place: entity.place?.city ?? entity.place?.region,
        country: entity.place?.country,
        participants: entity.participants.flatMap(({ leader, name }) =>
          leader === undefined ? (name ?? []) : names.titleOf(leader),
        ),
      };
    case 'conflict':
      return {
        start: entity.start,
        end: entity.end,
        place: entity.places[0],
        country: entity.countries[0],
        parties: entity.sides.flatMap((side) =>
          side.parties.flatMap((party) => partyName(party, names)),
        ),
      };
    case 'organization':
      return {
        founded: entity.founded,
        end: entity.ended,
        place: entity.seat?.city,
        country: entity.seat?.country,
        members: entity.members.map(({ country }) => names.countryOf(country)),
      };
    case 'agreement':
      return {
        signed: entity.signed,
        inForce: entity.inForce,
        end: entity.ended,
        place: entity.place?.city,
        country: entity.place?.country,
        parties: entity.parties.flatMap((party) => partyName(party, names)),
      };
    case 'territory':
      return {
        country: entity.countries[0],
        claimedBy: entity.claimedBy.map(({ by }) => by),
      };
  }
}

function exportTerm(term: Leader['terms'][number], office: Office | undefined): Exported {
  return withoutAbsent({
    office: term.office,
    officeName: office?.name,
    country: office?.country,
    organization: office?.organization,
    start: term.start,
    end: term.end,
    party: term.party,
  });
}

type Party = {
  readonly country?: string | undefined;
  readonly entity?: string | undefined;
  readonly name?: string | undefined;
};

function partyName({ entity, name, country }: Party, names: Names): readonly string[] {
  if (entity !== undefined) return names.titleOf(entity);
  if (name !== undefined) return [name];
  return country === undefined ? [] : [names.countryOf(country)];
}

/** Leaves out what is undefined or an empty list. */
function withoutAbsent(entry: Exported): Exported {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
