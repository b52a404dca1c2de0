import type { GlobeLine, World } from './world-outline.ts';
import { shortenLabel, widthOfLabel } from './label-width.ts';

/** A place to be shown on a map. */
export type MapPlace = { readonly lat: number; readonly lon: number; readonly label: string };

/** The map is drawn in these units and scaled to its place, which is about as many pixels wide in a card. */
export const MAP_WIDTH = 340;
export const MAP_HEIGHT = 116;
/** So much is shown around one place: 54° of a great circle, 6,000 km, in which a coast is recognized. */
const LEAST_DEGREES = 54;
/** Share of the map's width and height that stays free around several places. */
const PADDING = 0.16;
/** Half a mark and the gap to its label. */
const LABEL_GAP = 8;
const LABEL_HEIGHT = 13;
/** Nothing is drawn nearer to a pole: cos(latitude) would pull it apart. */
const MOST_LAT = 80;

/** A place on the drawn map; without a label where it would cover another. */
export type PlacedPoint = {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly label?: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  };
};

type Frame = {
  readonly lon: number;
  readonly lat: number;
  readonly perLon: number;
  readonly perLat: number;
};
type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where coasts, borders and places stand on a map around the places. Lengths are right along the map's
 * middle latitude. `land` and `borders` are path data, with nothing that lies outside.
 */
export function layOutMap(
  places: readonly MapPlace[],
  world: World,
): {
  readonly land: string;
  readonly borders: string;
  readonly points: readonly PlacedPoint[];
} {
  const frame = frameOf(places);
  const draw = (lines: readonly GlobeLine[], end: string): string =>
    [-360, 0, 360]
      .flatMap((turn) =>
        lines.map((line) => pathOf(line, { ...frame, lon: frame.lon - turn }, end)),
      )
      .join('');
  return {
    land: draw(world.land, 'Z'),
    borders: draw(world.borders, ''),
    points: labelPoints(places, frame),
  };
}

/** The middle of the map and its units for each degree. */
function frameOf(places: readonly MapPlace[]): Frame {
  const lats = places.map(({ lat }) => lat);
  const north = Math.max(...lats);
  const south = Math.min(...lats);
  const lat = Math.min(Math.max((north + south) / 2, -MOST_LAT), MOST_LAT);
  const { west, span } = shortestSpan(places.map(({ lon }) => lon));
  const shrink = Math.cos((lat * Math.PI) / 180);
  const room = 1 - 2 * PADDING;
  const perLat = Math.min(
    MAP_WIDTH / LEAST_DEGREES,
    (MAP_WIDTH * room) / Math.max(span * shrink, 1),
    (MAP_HEIGHT * room) / Math.max(north - south, 1),
  );
  return { lon: west + span / 2, lat, perLat, perLon: perLat * shrink };
}

/** The shortest stretch of longitudes that holds all: what is left when the widest gap is taken away. */
function shortestSpan(lons: readonly number[]): { readonly west: number; readonly span: number } {
  const sorted = lons.toSorted((a, b) => a - b);
  let west = sorted[0] ?? 0;
  let widest = west + 360 - (sorted.at(-1) ?? west);
  for (const [index, lon] of sorted.entries()) {
    const gap = lon - (sorted[index - 1] ?? lon);
    if (gap <= widest) continue;
    widest = gap;
    west = lon;
  }
  return { west, span: 360 - widest };
}

const round = (value: number): number => Math.round(value * 2) / 2;
const xOf = (lon: number, frame: Frame): number => MAP_WIDTH / 2 + (lon - frame.lon) * frame.perLon;
const yOf = (lat: number, frame: Frame): number =>
  MAP_HEIGHT / 2 - (lat - frame.lat) * frame.perLat;

/** A line as path data; empty where all of it lies outside the map. */
function pathOf(line: GlobeLine, frame: Frame, end: string): string {
  const points = line.map(
    ([lon, lat]) => [round(xOf(lon, frame)), round(yOf(lat, frame))] as const,
  );
  const isOutside = ([0, 1] as const).some((axis) => {
    const most = axis === 0 ? MAP_WIDTH : MAP_HEIGHT;
    const values = points.map((point) => point[axis]);
    return values.every((value) => value < 0) || values.every((value) => value > most);
  });
  if (isOutside) return '';
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${end}`;
}

/** Each label beside its mark, right of it or else left, where it covers neither the edge nor another. */
function labelPoints(places: readonly MapPlace[], frame: Frame): PlacedPoint[] {
  const at = places.map(({ lat, lon }) => {
    const turn = Math.round((frame.lon - lon) / 360) * 360;
    return { x: round(xOf(lon + turn, frame)), y: round(yOf(lat, frame)) };
  });
  const taken: Box[] = at.map(({ x, y }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }));
  return places.map(({ label }, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    const sides = (['start', 'end'] as const).map((anchor) => {
      const room = (anchor === 'start' ? MAP_WIDTH - x : x) - LABEL_GAP;
      const text = shortenLabel(label, room);
      const width = widthOfLabel(text);
      const left = anchor === 'start' ? x + LABEL_GAP : x - LABEL_GAP - width;
      const box = {
        left,
        right: left + width,
        top: y - LABEL_HEIGHT / 2,
        bottom: y + LABEL_HEIGHT / 2,
      };
      return {
        anchor,
        text,
        box,
        isFree: text !== '' && taken.every((other, own) => own === index || !overlap(box, other)),
      };
    });
    // A whole label on the left is better than a cut one on the right.
    const side =
      sides.find(({ text, isFree }) => isFree && text === label) ??
      sides.find(({ isFree }) => isFree);
    if (side === undefined) return { index, x, y };
    taken.push(side.box);
    const { anchor, text } = side;
    return {
      index,
      x,
      y,
      label: { text, anchor, x: anchor === 'start' ? x + LABEL_GAP : x - LABEL_GAP, y: y + 4 },
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
