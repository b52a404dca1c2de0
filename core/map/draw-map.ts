import { type Box, clipLine, clipRing, type Point } from './clip.ts';
import { widthOfLabel } from './label-width.ts';
import type { GlobeLine, World } from './world-outline.ts';
import type { Kind } from '../knowledge/schema.ts';

/** A place to be shown on a map. */
export type MapPlace = {
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
  readonly kind: Kind;
};

/** Units of a map, which is about as many pixels large. */
export type MapSize = {
  readonly width: number;
  readonly height: number;
  readonly leastDegrees: number;
};

/**
 * A map over the whole width of a card or panel; around one place it shows 54° of a great circle, 6,000 km, in
 * which a coast is recognized.
 */
const WIDE: MapSize = { width: 276, height: 104, leastDegrees: 50 };
/** One beside the first sentence of a card: 36° are 4,000 km. */
export const SMALL: MapSize = { width: 118, height: 86, leastDegrees: 36 };
/** Between a label and the edge of the map. */
const EDGE = 3;
/** Share of the map's width and height that stays free around several places. */
const PADDING = 0.16;
/** Half a mark and the gap to its label. */
const LABEL_GAP = 8;
const LABEL_HEIGHT = 13;
/** How much wider than the usual letters those of a map's labels are, which are bold. */
const BOLD = 1.08;
/** From a mark's middle to the middle of a label above or below it. */
const LABEL_AWAY = 13;
/** Of a label in three lines, for which there is just room between a mark in the middle and the edge. */
const LONG_LABEL_AWAY = 10;
/** Nothing is drawn nearer to a pole: cos(latitude) would pull it apart. */
const MOST_LAT = 80;

/** A place on the drawn map, its mark's middle in the map's units; without `text` where its label would be cut or cover another. */
export type DrawnPlace = Pick<MapPlace, 'label' | 'kind'> & {
  readonly x: number;
  readonly y: number;
  readonly text?: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    /** The label in lines, thirteen units from one to the next; `y` is of the first. */
    readonly lines: readonly string[];
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
  readonly size: MapSize;
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
export function drawMap(places: readonly MapPlace[], world: World, size: MapSize = WIDE): DrawnMap {
  const frame = frameOf(places, size);
  return {
    width: size.width,
    height: size.height,
    ...groundOf(frame, world),
    places: labelPlaces(places, frame),
  };
}

type Ground = Pick<DrawnMap, 'land' | 'borders'>;

/** Some five kilobytes each; the people of one country share the map of its capital. */
const KEPT_GROUNDS = 40;
const grounds = new Map<string, Ground>();

/** Coasts and borders in a frame; the last few are kept. */
function groundOf(frame: Frame, { land, borders }: World): Ground {
  const { size, lon, lat, perLon, perLat } = frame;
  const key = `${size.width} ${lon} ${lat} ${perLon} ${perLat}`;
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const edges = edgesOf(size);
  const ground = {
    land: pathOf(land, frame, (ring) => [clipRing(ring, edges)], 'Z'),
    borders: pathOf(borders, frame, (line) => clipLine(line, edges), ''),
  };
  if (grounds.size >= KEPT_GROUNDS) grounds.clear();
  grounds.set(key, ground);
  return ground;
}

/** The middle of the map and its units for each degree. */
function frameOf(places: readonly MapPlace[], size: MapSize): Frame {
  const lats = places.map(({ lat }) => lat);
  const north = Math.max(...lats);
  const south = Math.min(...lats);
  const lat = Math.min(Math.max((north + south) / 2, -MOST_LAT), MOST_LAT);
  const { west, span } = shortestSpan(places.map(({ lon }) => lon));
  const shrink = Math.cos((lat * Math.PI) / 180);
  const room = 1 - 2 * PADDING;
  const perLat = Math.min(
    size.width / size.leastDegrees,
    (size.width * room) / Math.max(span * shrink, 1),
    (size.height * room) / Math.max(north - south, 1),
  );
  return { size, lon: west + span / 2, lat, perLat, perLon: perLat * shrink };
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
const xOf = (lon: number, frame: Frame): number =>
  frame.size.width / 2 + (lon - frame.lon) * frame.perLon;
const yOf = (lat: number, frame: Frame): number =>
  frame.size.height / 2 - (lat - frame.lat) * frame.perLat;

/** Lines are cut a little outside the map, where the stroke along the cut is not seen. */
const edgesOf = ({ width, height }: MapSize): Box => ({
  left: -4,
  right: width + 4,
  top: -4,
  bottom: height + 4,
});

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
  return overlap(edgesOf(frame.size), {
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

/** Each whole label beside its mark, below or above it, where it leaves neither the map nor covers another. */
function labelPlaces(places: readonly MapPlace[], frame: Frame): DrawnPlace[] {
  const at = places.map(({ lat, lon }) => {
    const turn = Math.round((frame.lon - lon) / 360) * 360;
    return { x: round(xOf(lon + turn, frame)), y: round(yOf(lat, frame)) };
  });
  const taken: Box[] = at.map(({ x, y }) => boxAround(x, y, { width: 10, height: 10 }));
  return places.map(({ label, kind }, index) => {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    const place = { label, kind, x, y };
    const free = wrapped(label)
      .flatMap((lines) => labelSides({ x, y }, lines, frame.size))
      .find(({ box }) => taken.every((other, own) => own === index || !overlap(box, other)));
    if (free === undefined) return place;
    taken.push(free.box);
    return { ...place, text: free.text };
  });
}

/** A label in one line, and in the two and three lines of its words that are the narrowest. */
function wrapped(label: string): readonly (readonly string[])[] {
  // A long name of two parts may be broken behind its hyphen or dash.
  const words = label.split(/ |(?<=[-–])/);
  const two = narrowest(words.slice(1).map((_, at) => split(words, at + 1)));
  const three = narrowest(
    words
      .slice(2)
      .flatMap((_, at) =>
        words
          .slice(at + 2)
          .map((__, next) => [
            lineOf(words.slice(0, at + 1)),
            ...split(words.slice(at + 1), next + 1),
          ]),
      ),
  );
  return [[label], ...two, ...three];
}

const split = (words: readonly string[], at: number): readonly string[] => [
  lineOf(words.slice(0, at)),
  lineOf(words.slice(at)),
];
const lineOf = (words: readonly string[]): string => words.join(' ').replaceAll(/([-–]) /g, '$1');

const widthOfLines = (lines: readonly string[]): number =>
  BOLD * Math.max(...lines.map(widthOfLabel));

/** The one of some ways to break a label that is the least wide; none of none. */
const narrowest = (ways: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  ways.toSorted((a, b) => widthOfLines(a) - widthOfLines(b)).slice(0, 1);

/** Where the lines of a label can stand by a mark inside the map: right, left, below, above. */
function labelSides(
  { x, y }: { readonly x: number; readonly y: number },
  lines: readonly string[],
  size: MapSize,
): { readonly box: Box; readonly text: NonNullable<DrawnPlace['text']> }[] {
  const width = widthOfLines(lines);
  const height = LABEL_HEIGHT * lines.length;
  const half = width / 2;
  const away = (lines.length > 2 ? LONG_LABEL_AWAY : LABEL_AWAY) + (height - LABEL_HEIGHT) / 2;
  const middle = Math.min(Math.max(x, half + EDGE), size.width - half - EDGE);
  const side = (
    left: number,
    center: number,
    text: { x: number; anchor: 'start' | 'middle' | 'end' },
  ) => ({
    box: boxAround(left + half, center, { width, height }),
    text: { ...text, y: center + 4 - (height - LABEL_HEIGHT) / 2, lines },
  });
  const gapped = x + LABEL_GAP;
  return [
    side(gapped, y, { x: gapped, anchor: 'start' }),
    side(x - LABEL_GAP - width, y, { x: x - LABEL_GAP, anchor: 'end' }),
    side(middle - half, y + away, { x: middle, anchor: 'middle' }),
    side(middle - half, y - away, { x: middle, anchor: 'middle' }),
  ].filter(
    ({ box }) =>
      box.left >= EDGE &&
      box.right <= size.width - EDGE &&
      box.top >= 0 &&
      box.bottom <= size.height,
  );
}

const boxAround = (
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
