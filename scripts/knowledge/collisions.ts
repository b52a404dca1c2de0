import { sharedTitles, surfaceForms } from '../../core/knowledge/aliases.ts';
import { aliasTokens } from '../../core/knowledge/gazetteer.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity } from '../../core/knowledge/schema.ts';

/** One form that several entities have, and what tells them apart where it stands alone. */
export type Collision = {
  readonly alias: string;
  readonly entities: readonly string[];
  /** Undefined where nothing does: the linker then asks for more of the article. */
  readonly toldApartBy?: 'kind' | 'country' | 'era' | 'salience' | 'context';
};

/** Twice as likely, or more, is told apart by salience. */
const CLEARLY = 0.3;

/** Every form of two entities or more, those first that nothing tells apart. */
export function collisionsOf(knowledge: Knowledge): Collision[] {
  const shared = sharedTitles(knowledge.entities);
  const uses = new Map<string, { alias: string; holders: Map<Entity, boolean> }>();
  for (const entity of knowledge.entities) {
    for (const [alias, flags] of surfaceForms(entity, shared)) {
      const key = aliasTokens(alias).join(' ');
      const use = uses.get(key) ?? { alias, holders: new Map<Entity, boolean>() };
      uses.set(key, use);
      use.holders.set(entity, flags.needsContext && use.holders.get(entity) !== false);
    }
  }
  return [...uses.values()]
    .filter(({ holders }) => holders.size > 1)
    .map(({ alias, holders }) => collisionOf(alias, [...holders]))
    .toSorted((a, b) => Number(a.toldApartBy !== undefined) - Number(b.toldApartBy !== undefined));
}

function collisionOf(alias: string, holders: readonly (readonly [Entity, boolean])[]): Collision {
  const entities = holders.map(([{ id }]) => id);
  const free = holders.filter(([, needsContext]) => !needsContext).map(([entity]) => entity);
  const by = free.length < 2 ? 'context' : whatTells(free);
  return by === undefined ? { alias, entities } : { alias, entities, toldApartBy: by };
}

function whatTells(entities: readonly Entity[]): Collision['toldApartBy'] {
  const [first = 0, second = 0] = entities
    .map(({ salience }) => salience)
    .toSorted((a, b) => b - a);
  if (first - second >= CLEARLY) return 'salience';
  if (areDifferent(entities.map(({ kind }) => kind))) return 'kind';
  if (areDifferent(entities.map(countryOf))) return 'country';
  return areApart(entities.map(yearsOf)) ? 'era' : undefined;
}

const areDifferent = (values: readonly (string | undefined)[]): boolean =>
  !values.includes(undefined) && new Set(values).size === values.length;

const countryOf = (entity: Entity): string | undefined =>
  entity.kind === 'leader' ? entity.country : undefined;

/** The years in which the news speaks of it: in office, or under way. */
function yearsOf(entity: Entity): readonly [from: number, to: number] {
  if (entity.kind === 'leader') {
    const ends = entity.terms.map(({ end }) => Number(end?.slice(0, 4) ?? 9999));
    return [
      Math.min(...entity.terms.map(({ start }) => Number(start.slice(0, 4)))),
      Math.max(...ends),
    ];
  }
  if (entity.kind === 'summit' || entity.kind === 'conflict') {
    const from = Number(entity.start.slice(0, 4));
    return [
      from,
      Number((entity.end ?? (entity.kind === 'summit' ? entity.start : '9999')).slice(0, 4)),
    ];
  }
  return [0, 9999];
}

const areApart = (spans: readonly (readonly [from: number, to: number])[]): boolean =>
  spans
    .toSorted(([a], [b]) => a - b)
    .every(([from], index, sorted) => index === 0 || from >= (sorted[index - 1]?.[1] ?? 0));
