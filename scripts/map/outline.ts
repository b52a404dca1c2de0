import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';

/** The outline of the world as components/shared/world-outline.ts reads it. */
export type WorldOutline = { readonly land: string; readonly borders: string };

type Point = readonly [lon: number, lat: number];

/**
 * Steradians of the smallest triangle that a coast keeps: about 12,000 km², which is 9 × 9 pixels of a
 * card's map. A third of it costs 2 kB more in every page with a mark and is hardly seen.
 */
const LEAST_TRIANGLE = 3e-4;
/** Parts of a degree that coordinates are rounded to: 0.25° are one and a half pixels of a card's map. */
const STEPS_PER_DEGREE = 4;

/** Latitude below which nothing lies that the news speaks of. */
const ANTARCTIC = -60;

/**
 * Stretches in which Natural Earth draws one side's line of a dispute: [west, south, east, north]. No
 * border is drawn there, as there is none with a land that is not in the United Nations.
 */
const DISPUTED: readonly (readonly [number, number, number, number])[] = [
  [32, 44, 37, 46.6], // Crimea
  [72.5, 32, 80.5, 37], // Kashmir and Aksai Chin
  [91, 26, 97.5, 29.8], // Arunachal Pradesh
];
/** Western Sahara; those that Natural Earth gives no number: Kosovo, Northern Cyprus, Somaliland. */
const NOT_MEMBERS: ReadonlySet<string> = new Set(['732', 'undefined']);

/** Simplifies the countries of the package world-atlas (Natural Earth, public domain) to coasts and borders. */
export function makeOutline(): WorldOutline {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const world: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'));
  const weighed = presimplify(world, sphericalTriangleArea);
  const simple = simplify(weighed, LEAST_TRIANGLE);
  const topology = filter(
    simple,
    filterWeight(simple, LEAST_TRIANGLE, (ring) => sphericalRingArea(ring, false)),
  ) as typeof world; // the type loses the objects' names
  const { countries } = topology.objects;
  // Merged are polygons only, which all countries are.
  const land = merge(topology, countries.geometries as Polygon[])
    .coordinates.flat()
    .filter((ring) => ring.some(([, lat = 0]) => lat > ANTARCTIC));
  const borders = mesh(
    topology,
    countries,
    (a: GeometryObject, b: GeometryObject) =>
      a !== b && [a, b].every(({ id }) => !NOT_MEMBERS.has(String(id))),
  ).coordinates;
  return {
    land: encode((land as unknown as Point[][]).map(unroll)), // positions of two numbers
    borders: encode((borders as unknown as Point[][]).flatMap(leaveOutDisputed).map(unroll)),
  };
}

/**
 * A line without leaps from 180° east to 180° west: Russia's coast goes on to 190° east there. Maps are drawn
 * with the line a turn further to both sides, so that it is seen from either; a leap would be a band across all
 * maps of the far north.
 */
function unroll(line: readonly Point[]): Point[] {
  let turn = 0;
  let before: number | undefined;
  return line.map(([lon, lat]) => {
    if (before !== undefined && Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    before = lon;
    return [lon + turn, lat];
  });
}

/** A border without its disputed stretches, in the pieces that are left. */
function leaveOutDisputed(line: readonly Point[]): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of line) {
    const isDisputed = DISPUTED.some(
      ([west, south, east, north]) =>
        point[0] > west && point[0] < east && point[1] > south && point[1] < north,
    );
    if (isDisputed) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** Lines parted by spaces, each the steps from point to point, from 0, 0 on. */
function encode(lines: readonly (readonly Point[])[]): string {
  return lines
    .map((line) => {
      let x = 0;
      let y = 0;
      return line
        .map(([lon, lat]) => {
          const dx = Math.round(lon * STEPS_PER_DEGREE) - x;
          const dy = Math.round(lat * STEPS_PER_DEGREE) - y;
          x += dx;
          y += dy;
          return dx === 0 && dy === 0 ? '' : letters(dx) + letters(dy);
        })
        .join('');
    })
    .filter((line) => line !== '')
    .join(' ');
}

/** A whole number as letters: sign in the lowest bit, then five bits a letter, from "?" on, "_" and above when more follow. */
function letters(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  do {
    const more = rest >= 32;
    text += String.fromCharCode(63 + (rest % 32) + (more ? 32 : 0));
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}
