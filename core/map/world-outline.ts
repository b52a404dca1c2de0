import type { Box, Point } from './clip.ts';

/** A line on the globe as [longitude, latitude] in degrees, and the box of both that it keeps within; `bottom` is the northern side. */
export type GlobeLine = { readonly points: readonly Point[]; readonly box: Box };

/** The coasts as closed lines, and the borders that nobody disputes. */
export type World = { readonly land: readonly GlobeLine[]; readonly borders: readonly GlobeLine[] };

/** scripts/map/outline.ts rounds to these parts of a degree. */
const STEPS_PER_DEGREE = 4;

/** The same as scripts/map/outline.ts writes it: lines after one another, a few characters for each point. */
export type WorldOutline = { readonly land: string; readonly borders: string };

/** Reads the outline of the world, in a millisecond or two. */
export const decodeOutline = ({ land, borders }: WorldOutline): World => ({
  land: decode(land),
  borders: decode(borders),
});

/** The other side of `encode` in scripts/map/outline.ts, which says how the lines are written. */
function decode(text: string): GlobeLine[] {
  return text.split(' ').map((line) => {
    const steps: number[] = [];
    let value = 0;
    let weight = 1;
    for (let index = 0; index < line.length; index += 1) {
      const digit = line.charCodeAt(index) - 63;
      value += (digit % 32) * weight;
      weight *= 32;
      if (digit >= 32) continue;
      steps.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
      value = 0;
      weight = 1;
    }
    const points: Point[] = [];
    let lon = 0;
    let lat = 0;
    for (let index = 0; index < steps.length; index += 2) {
      lon += steps[index] ?? 0;
      lat += steps[index + 1] ?? 0;
      points.push([lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE]);
    }
    return { points, box: boxOf(points) };
  });
}

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(([lon]) => lon)),
  right: Math.max(...points.map(([lon]) => lon)),
  top: Math.min(...points.map(([, lat]) => lat)),
  bottom: Math.max(...points.map(([, lat]) => lat)),
});
