import { type Box, clipLine, clipRing, type Point } from './clip.ts';
import { shortenLabel, widthOfLabel } from './label-width.ts';
import { type GlobeLine, worldOutline } from './world-outline.ts';
import type { Kind } from '../knowledge/schema.ts';

/** A place to be shown on a map. */
export type MapPlace = {
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
  readonly kind: Kind;
};

/** The map is drawn in these units and scaled to its place, which is about as many pixels wide in a card. */
const MAP_WIDTH = 340;
const MAP_HEIGHT = 116;
/** So much is shown around one place: 54° of a great circle, 6,000 km, in which a coast is recognized. */
const LEAST_DEGREES = 54;
/** Share of the map's width and height that stays free around several places. */
const PADDING = 0.16;
/** Half a mark and the gap to its label. */
const LABEL_GAP = 8;
const LABEL_HEIGHT = 13;
/** Nothing is drawn nearer to a pole: cos(latitude) would pull it apart. */
const MOST_LAT = 80;

/** A place on the drawn map, its mark's middle in the map's units; without `text` where that would cover another. */
export type DrawnPlace = Pick<MapPlace, 'label' | 'kind'> & {
  readonly x: number;
  readonly y: number;
  readonly text?: {
    /** The label, cut with an ellipsis where it must be. */
    readonly shown: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  };
};

/** A map ready to be shown: `land` and `borders` are path data in units of `width` and `height`. */
export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly places: readonly DrawnPlace[];
};

type Frame = {
  readonly lon: number;
  readonly lat: number;
  readonly perLon: number;
  readonly perLat: number;
};

/**
 * Draws coasts, borders and places on a map around the places; there must be one. Lengths are right along
 * the map's middle latitude, and nothing is drawn that lies outside. This is done where the knowledge is,
 * so that no page has to hold the outline of the world.
 */
export function drawMap(places: readonly MapPlace[]): DrawnMap {
  const frame = frameOf(places);
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    ...groundOf(frame),
    places: labelPlaces(places, frame),
  };
}

type Ground = Pick<DrawnMap, 'land' | 'borders'>;

/** Some five kilobytes each; the people of one country share the map of its capital. */
const KEPT_GROUNDS = 40;
const grounds = new Map<string, Ground>();

/** Coasts and borders in a frame; the last few are kept. */
function groundOf(frame: Frame): Ground {
  const key = `${frame.lon} ${frame.lat} ${frame.perLon} ${frame.perLat}`;
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const { land, borders } = worldOutline();
  const ground = {
    land: pathOf(land, frame, (ring) => [clipRing(ring, EDGES)], 'Z'),
    borders: pathOf(borders, frame, (line) => clipLine(line, EDGES), ''),
  };
  if (grounds.size >= KEPT_GROUNDS) grounds.clear();
  grounds.set(key, ground);
  return ground;
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

/** Lines are cut a little outside the map, where the stroke along the cut is not seen. */
const EDGES: Box = { left: -4, right: MAP_WIDTH + 4, top: -4, bottom: MAP_HEIGHT + 4 };

/** Lines as path data, cut at the map's edges; a map across the date line shows them of both sides. */
function pathOf(
  lines: readonly GlobeLine[],
  frame: Frame,
  clip: (line: readonly Point[]) => readonly (readonly Point[])[],
  end: string,
): string {
  return [-360, 0, 360]
    .flatMap((turn) =>
      lines
        .filter(({ box }) => isSeen(box, turn, frame))
        .flatMap(({ points }) =>
          clip(points.map(([lon, lat]) => [xOf(lon + turn, frame), yOf(lat, frame)] as const)),
        ),
    )
    .map((line) => dataOf(line, end))
    .join('');
}

/** Whether any of a line that keeps within longitudes and latitudes can be on the map. */
function isSeen({ left, right, top, bottom }: Box, turn: number, frame: Frame): boolean {
  return overlap(EDGES, {
    left: xOf(left + turn, frame),
    right: xOf(right + turn, frame),
    top: yOf(bottom, frame),
    bottom: yOf(top, frame),
  });
}

/** Path data of one line; empty for what is only a dot. */
function dataOf(line: readonly Point[], end: string): string {
  const steps = line.map(([x, y]) => `${round(x)} ${round(y)}`);
  const apart = steps.filter((step, index) => step !== steps[index - 1]);
  return apart.length < 2 ? '' : `M${apart.join('L')}${end}`;
}

/** Each label beside its mark, right of it or else left, where it covers neither the edge nor another. */
function labelPlaces(places: readonly MapPlace[], frame: Frame): DrawnPlace[] {
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
  return places.map(({ label, kind }, index) => {
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
    const place = { label, kind, x, y };
    if (side === undefined) return place;
    taken.push(side.box);
    const { anchor, text: shown } = side;
    const textX = anchor === 'start' ? x + LABEL_GAP : x - LABEL_GAP;
    return { ...place, text: { shown, anchor, x: textX, y: y + 4 } };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
