import type { Knowledge } from '../../../core/knowledge/knowledge.ts';
import type { Entity } from '../../../core/knowledge/schema.ts';
import { createRandom, makeName } from './aliases.ts';

/** Years by which each copy is older than the one before. */
const CENTURY = 100;
const DATE = /^(\d{4})(?=$|-\d\d)/;
const PLACES = new Set(['city', 'region', 'venue']);

/**
 * The knowledge so many times over, as history goes on: each copy a century older than the one before, with people, places
 * and names of its own, in the same countries, offices and series. What an article of today means stays what it is.
 */
export function withOlder(knowledge: Knowledge, times: number): Knowledge {
  return repeat(knowledge, times, older);
}

/** The same, but each copy has the people, places, and days of the first: ten of everything that happened. */
export function withTwins(knowledge: Knowledge, times: number): Knowledge {
  return repeat(knowledge, times, ({ entity }) => entity);
}

type Copy = {
  readonly entity: Entity;
  readonly copy: number;
  readonly ids: ReadonlySet<string>;
  readonly random: () => number;
};

function repeat(knowledge: Knowledge, times: number, make: (copy: Copy) => Entity): Knowledge {
  const random = createRandom();
  const ids = new Set(knowledge.entities.map(({ id }) => id));
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    knowledge.entities.map((entity): Entity => {
      const name = `${makeName(random)} ${makeName(random)}`;
      const made = make({ entity, copy: index + 1, ids, random });
      const id = `${entity.id}-${index + 1}`;
      return { ...made, id, name, aliases: [], formerTitles: [], wikipedia: name };
    }),
  );
  return { ...knowledge, entities: [...knowledge.entities, ...copies.flat()] };
}

/** An entity with its dates moved back, its places renamed, and the ids in it those of its own copy. */
function older({ entity, copy, ids, random }: Copy): Entity {
  const move = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => move(item, key));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, inner]) => [name, move(inner, name)]);
      return Object.fromEntries(entries);
    }
    if (typeof value !== 'string') return value;
    if (PLACES.has(key) || key === 'also' || key === 'places') return makeName(random);
    if (ids.has(value) && key !== 'source') return `${value}-${copy}`;
    return value.replace(DATE, (year) => String(Number(year) - CENTURY * copy).padStart(4, '0'));
  };
  return move(entity, '') as Entity; // values are replaced by values of their own type
}
