import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Problem } from '../../core/knowledge/checks/problem.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Place } from '../../core/knowledge/schema.ts';
import { fold } from '../../core/text/fold.ts';

/** Natural Earth at 1:50 million cuts off capes, harbors and small islands. */
const TOLERANCE_KM = 40;
const KM_PER_DEGREE = 111.2;

/** Names of Natural Earth that countries.yaml has not, or has for another land. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  'Marshall Is.': 'MH',
  'Solomon Is.': 'SB',
  'St. Vin. and Gren.': 'VC',
  'Eq. Guinea': 'GQ',
  'Dominican Rep.': 'DO',
  'Dem. Rep. Congo': 'CD',
  Congo: 'CG',
  'Central African Rep.': 'CF',
  'Bosnia and Herz.': 'BA',
  'Antigua and Barb.': 'AG',
  Macao: 'MO',
  'Hong Kong': 'HK',
  Greenland: 'GL',
  'W. Sahara': 'EH',
  'N. Cyprus': 'N. Cyprus',
  Somaliland: 'Somaliland',
  'Falkland Is.': 'FK',
  'S. Geo. and the Is.': 'GS',
  'Br. Indian Ocean Ter.': 'IO',
  Bermuda: 'BM',
  'Puerto Rico': 'PR',
  'New Caledonia': 'NC',
};

/** Lands that the atlas draws apart from the state that they belong to, or once did; heirs of former states. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  SU: 'RU UA BY GE AM AZ KZ UZ TM TJ KG EE LV LT MD'.split(' '),
  YU: 'RS HR SI BA ME MK XK'.split(' '),
  CS: ['CZ', 'SK'],
  DD: ['DE'],
  RS: ['XK'],
  GB: ['FK', 'GS', 'IO', 'BM'],
  AR: ['FK', 'GS'],
  US: ['PR'],
  FR: ['NC'],
  DK: ['GL'],
  CN: ['HK', 'MO'],
  MA: ['EH'],
  MU: ['IO'],
  SO: ['Somaliland'],
  CY: ['N. Cyprus'],
  PS: ['IL'],
};

/** States that are on no present map. */
const FORMER: ReadonlySet<string> = new Set(['SU', 'YU', 'CS', 'DD']);

/** Where the atlas draws one side of a dispute: west, south, east, north of what the other side's land is too. */
const DISPUTED: Readonly<Record<string, readonly [number, number, number, number]>> = {
  UA: [32, 44, 37, 46.6],
  IL: [34.2, 31.2, 36, 33.4],
  SY: [35.5, 32.6, 36, 33.4],
};

/** Points that stand for a conflict elsewhere than in the lands of its parties, each with its reason. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['cold-war', 'Berlin, where its two sides faced each other'],
  ['iran-israel-conflict', 'between the two states, over which the missiles flew'],
  ['iran-israel-conflict-2024', 'between the two states, over which the missiles flew'],
]);

type Ring = readonly (readonly [lon: number, lat: number])[];
type Point = NonNullable<Place['point']>;

/**
 * Finds coordinates farther than 40 km outside the country that the entry names. A conflict or a territory may lie at
 * sea (straits, reefs, islands too small for the atlas), but not in a country that it does not name.
 */
export function checkOutlines(knowledge: Knowledge): Problem[] {
  const outlines = outlinesOf(knowledge);
  return placesOf(knowledge).flatMap(({ entry, field, countries, point, mayBeAtSea }) => {
    const codes = [...new Set(countries.flatMap((code) => [code, ...(ALSO[code] ?? [])]))];
    // A country that the atlas does not draw says nothing.
    const isDrawn = countries.every((code) =>
      FORMER.has(code) ? (ALSO[code] ?? []).some((own) => outlines.has(own)) : outlines.has(code),
    );
    if (countries.length === 0 || !isDrawn || ELSEWHERE.has(entry)) return [];
    if (codes.some((code) => isIn(code, outlines.get(code) ?? [], point))) return [];
    const apart = Math.min(
      ...codes.flatMap((code) => (outlines.get(code) ?? []).map((ring) => distanceKm(ring, point))),
    );
    if (apart <= TOLERANCE_KM) return [];
    if (mayBeAtSea && ![...outlines].some(([code, rings]) => isIn(code, rings, point))) return [];
    const message = `${point.lat}, ${point.lon} is ${Math.round(apart)} km outside ${countries.join(', ')}`;
    return [{ entry, field, message }];
  });
}

const isIn = (code: string, rings: readonly Ring[], point: Point): boolean => {
  const box = DISPUTED[code];
  const [west, south, east, north] = box ?? [0, 0, 0, 0];
  const { lat, lon } = point;
  const isInBox = box !== undefined && lon > west && lon < east && lat > south && lat < north;
  return isInBox || isInside(rings, point);
};

type Placed = {
  readonly entry: string;
  readonly field: string;
  readonly countries: readonly string[];
  readonly point: Point;
  readonly mayBeAtSea: boolean;
};

const placed = (
  entry: string,
  field: string,
  countries: readonly string[],
  point: Point | undefined,
  mayBeAtSea = false,
): Placed[] => (point === undefined ? [] : [{ entry, field, countries, point, mayBeAtSea }]);

const at = (entry: string, field: string, place: Place | undefined): Placed[] =>
  placed(
    entry,
    `${field}.point`,
    place?.country === undefined ? [] : [place.country],
    place?.point,
  );

function placesOf(knowledge: Knowledge): Placed[] {
  return [
    ...knowledge.countries.flatMap(({ code, point }) => placed(code, 'point', [code], point)),
    ...knowledge.entities.flatMap((entity) => {
      switch (entity.kind) {
        case 'summit':
        case 'agreement':
          return at(entity.id, 'place', entity.place);
        case 'organization':
          return at(entity.id, 'seat', entity.seat);
        case 'conflict':
        case 'territory':
          return placed(entity.id, 'point', entity.countries, entity.point, true);
        case 'leader':
          return [];
      }
    }),
  ];
}

/** The rings of each country of the atlas, by its code in countries.yaml. */
function outlinesOf(knowledge: Knowledge): ReadonlyMap<string, readonly Ring[]> {
  const codes = new Map<string, string>();
  for (const { code, name, aliases, end } of knowledge.countries)
    for (const text of end === undefined ? [name, ...aliases] : []) codes.set(fold(text), code);
  for (const [name, code] of Object.entries(ATLAS_NAMES)) codes.set(fold(name), code);
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new Map(
    feature(world, world.objects.countries).features.flatMap(({ properties, geometry }) => {
      const code = codes.get(fold(properties.name));
      if (code === undefined) return [];
      if (geometry.type === 'Polygon')
        return [[code, geometry.coordinates as unknown as Ring[]]] as const;
      return geometry.type === 'MultiPolygon'
        ? ([[code, geometry.coordinates.flat() as unknown as Ring[]]] as const)
        : [];
    }),
  );
}

/** By the even-odd rule over all rings, holes too. */
function isInside(rings: readonly Ring[], { lat, lon }: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax)
        inside = !inside;
    }
  return inside;
}

/** To the nearest side of a ring, on a plane around the point: exact enough for tens of kilometers. */
function distanceKm(ring: Ring, { lat, lon }: Point): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
    const [ax, ay, bx, by] = [(a[0] - lon) * scale, a[1] - lat, (b[0] - lon) * scale, b[1] - lat];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return least * KM_PER_DEGREE;
}
