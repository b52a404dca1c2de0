import { aliasTokens } from '../knowledge/gazetteer.ts';
import { conflictEntry, type NumberOf, summitEntry } from '../knowledge/lexicon-of.ts';
import type { ConflictEntry, Lexicon, SummitEntry } from '../knowledge/lexicon.ts';
import type { Entity } from '../knowledge/schema.ts';

type Additions = {
  readonly own: readonly (readonly [number: number, entity: Entity])[];
  readonly hidden: ReadonlySet<number>;
  readonly numberOf: NumberOf;
};

/**
 * The lexicon with the summits, conflicts and places of teachers' entries, and without what is hidden. `newPlaces`
 * are the places that the bundled knowledge does not have, with their numbers.
 */
export function joinLexicon(
  lexicon: Lexicon,
  { own, hidden, numberOf }: Additions,
): {
  readonly lexicon: Lexicon;
  readonly newPlaces: readonly (readonly [number: number, name: string])[];
} {
  const changed = new Set(own.map(([number]) => number));
  const isKept = (entity: number): boolean => !hidden.has(entity) && !changed.has(entity);
  const places = [...lexicon.places];
  const numbers = new Map(places.map((name, index) => [keyOf(name), index]));
  const newPlaces: (readonly [number, string])[] = [];
  const placeOf = (name: string): number => {
    const known = numbers.get(keyOf(name));
    if (known !== undefined) return known;
    const number = places.length;
    places.push(name);
    numbers.set(keyOf(name), number);
    newPlaces.push([number, name]);
    return number;
  };
  const summits: SummitEntry[] = lexicon.summits.filter(({ entity }) => isKept(entity));
  const conflicts: ConflictEntry[] = lexicon.conflicts.filter(({ entity }) => isKept(entity));
  for (const [number, entity] of own) {
    if (entity.kind === 'summit') {
      summits.push(summitEntry(entity, number, numberOf, placeOf));
    } else if (entity.kind === 'conflict') {
      conflicts.push(conflictEntry(entity, number, numberOf, placeOf));
    }
  }
  return { lexicon: { ...lexicon, places, summits, conflicts }, newPlaces };
}

const keyOf = (name: string): string => aliasTokens(name).join(' ');
