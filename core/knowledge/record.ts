import { sourceIdOf } from './relations.ts';
import { type Entity, type Kind, type SourceRef } from './schema.ts';

/** The fields that are lists, by kind; a record leaves out those that are empty. */
export const LISTS: Readonly<Record<Kind, readonly string[]>> = {
  leader: ['terms'],
  summit: ['participants', 'organizations', 'documents', 'conflicts'],
  conflict: [
    'alsoClasses',
    'sides',
    'initiators',
    'countries',
    'territories',
    'places',
    'sites',
    'groups',
    'deaths',
    'agreements',
    'summits',
    'ucdp',
  ],
  organization: ['members'],
  agreement: ['alsoSigned', 'parties', 'conflicts'],
  territory: ['countries', 'controlledBy', 'claimedBy', 'conflicts'],
};

/** Every entity has these. What is left out is in the gazetteer, and no card shows it. */
const COMMON_LISTS = ['aliases', 'formerTitles', 'facts', 'positions'];
const LEFT_OUT = new Set(['aliases', 'formerTitles', 'sites', 'groups']);

/**
 * An entity as a record of the pack: without its aliases, without empty lists, without an article of the same name. A
 * reference to that article becomes the bare source: the card makes the address from the title.
 */
export function encodeRecord(entity: Entity): string {
  const wikipedia = entity.wikipedia === entity.name ? undefined : entity.wikipedia;
  return JSON.stringify({ ...entity, wikipedia }, (key, value: unknown) => {
    if (LEFT_OUT.has(key) || value === false) return undefined;
    if (!Array.isArray(value)) return value;
    if (value.length === 0) return undefined;
    return key === 'sources'
      ? value.map((ref: SourceRef) => (isOwnPage(ref, entity.wikipedia) ? sourceIdOf(ref) : ref))
      : value;
  });
}

const OWN_PAGE = 'https://en.wikipedia.org/wiki/';

function isOwnPage(ref: SourceRef, title: string): boolean {
  if (typeof ref === 'string' || !ref.url.startsWith(OWN_PAGE)) return false;
  return decodeURIComponent(ref.url.slice(OWN_PAGE.length)).replaceAll('_', ' ') === title;
}

/** The entity of a record, with every list that its type promises; `aliases` and `formerTitles` are empty. */
export function decodeRecord(json: string): Entity {
  // The writer encoded an entity; what it left out is put back below.
  const record = JSON.parse(json) as Entity & Record<string, unknown>;
  record.wikipedia ??= record.name;
  for (const list of COMMON_LISTS) record[list] ??= [];
  for (const list of LISTS[record.kind]) record[list] ??= [];
  if (record.kind === 'leader') {
    return {
      ...record,
      terms: record.terms.map((term) => ({ ...term, acting: term.acting ?? false })),
    };
  }
  return withPlaces(record);
}

function withPlaces(record: Entity): Entity {
  switch (record.kind) {
    case 'summit':
    case 'agreement':
      return record.place
        ? { ...record, place: { ...record.place, also: record.place.also ?? [] } }
        : record;
    case 'organization':
      return record.seat
        ? { ...record, seat: { ...record.seat, also: record.seat.also ?? [] } }
        : record;
    default:
      return record;
  }
}
