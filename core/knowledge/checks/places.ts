import type { Knowledge } from '../knowledge.ts';
import type { Place } from '../schema.ts';
import type { Problem } from './problem.ts';

/** A meeting outside the city that its entry names is still near it; a slip in a number is farther. */
const MAX_APART_KM = 60;
const EARTH_RADIUS_KM = 6371;

type Point = NonNullable<Place['point']>;
type Placed = { readonly entry: string; readonly field: string; readonly place: Place };

/**
 * Finds coordinates of one city that differ between entries: swapped or mistyped numbers. A distance from the
 * country's own point is not checked: it says nothing for a country the size of Russia.
 */
export function checkPlaces(knowledge: Knowledge): Problem[] {
  const first = new Map<string, { readonly entry: string; readonly point: Point }>();
  return placesOf(knowledge).flatMap(({ entry, field, place }) => {
    const { city, country, point } = place;
    if (city === undefined || point === undefined) return [];
    const key = `${city} ${country ?? ''}`;
    const known = first.get(key);
    if (!known) {
      first.set(key, { entry, point });
      return [];
    }
    const apart = Math.round(kilometersBetween(point, known.point));
    if (apart <= MAX_APART_KM) return [];
    return [{ entry, field, message: `puts ${city} ${apart} km from where ${known.entry} does` }];
  });
}

const placesOf = (knowledge: Knowledge): Placed[] =>
  knowledge.entities.flatMap((entity) => {
    if (entity.kind === 'organization')
      return entity.seat ? [{ entry: entity.id, field: 'seat.point', place: entity.seat }] : [];
    if (entity.kind !== 'summit' && entity.kind !== 'agreement') return [];
    return entity.place ? [{ entry: entity.id, field: 'place.point', place: entity.place }] : [];
  });

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** By the haversine formula. */
function kilometersBetween(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
