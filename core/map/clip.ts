/** A point in the plane. */
export type Point = readonly [x: number, y: number];

/** A rectangle with its sides along the axes. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** One side of a rectangle: how far inside of it a point lies, negative outside. */
type Side = (point: Point) => number;

const sidesOf = ({ left, right, top, bottom }: Box): readonly Side[] => [
  ([x]) => x - left,
  ([x]) => right - x,
  ([, y]) => y - top,
  ([, y]) => bottom - y,
];

/** The part of an area that lies in a rectangle, as one closed line (Sutherland and Hodgman); empty for none. */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  let kept = ring;
  for (const side of sidesOf(box)) {
    const before = kept;
    kept = before.flatMap((point, index) => {
      const last = before.at(index - 1) ?? point;
      const isIn = side(point) >= 0;
      const crossing = side(last) >= 0 === isIn ? [] : [between(last, point, side)];
      return isIn ? [...crossing, point] : crossing;
    });
  }
  return kept;
}

/** The pieces of a line that may show in a rectangle, whole stretches between two of its points. */
export function clipLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const sides = sidesOf(box);
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const isOutside = sides.some((side) => side(from) < 0 && side(to) < 0);
    if (isOutside) {
      piece = undefined;
    } else if (piece === undefined) {
      piece = [from, to];
      pieces.push(piece);
    } else {
      piece.push(to);
    }
  }
  return pieces;
}

/** Where the line between two points crosses a side that they lie on both sides of. */
function between(from: Point, to: Point, side: Side): Point {
  const share = side(from) / (side(from) - side(to));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
