import {
  layOutMap,
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapPlace,
  type PlacedPoint,
} from './locator-layout.ts';
import { worldOutline } from './world-outline.ts';
import { useWords } from '../words/words.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** A place of an entity on a map. */
export type MapPoint = MapPlace & { readonly kind: Kind };

/** Form and not color alone tells the kinds: a diamond, a square, a dot. */
const SHAPES: Readonly<Partial<Record<Kind, string>>> = {
  conflict: 'M0-5.5L5.5 0 0 5.5-5.5 0Z',
  territory: 'M-4.5-4.5h9v9h-9Z',
};
const DOT = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z';

/** Where things are: coasts, undisputed borders and the places, drawn from data. Nothing without a place. */
export function LocatorMap({
  points,
}: {
  readonly points: readonly MapPoint[];
}): JSX.Element | null {
  const words = useWords();
  if (points.length === 0) return null;
  const map = layOutMap(points, worldOutline());
  const names = new Intl.ListFormat(words.language).format([
    ...new Set(points.map(({ label }) => label)),
  ]);
  return (
    <svg
      class="map"
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      role="img"
      aria-label={words.say('mapOf', names)}
    >
      <path class="map-land" d={map.land} />
      <path class="map-borders" d={map.borders} />
      {map.points.map((point) => (
        <Place key={point.index} point={point} place={points[point.index]} />
      ))}
    </svg>
  );
}

function Place({
  point,
  place,
}: {
  readonly point: PlacedPoint;
  readonly place: MapPoint | undefined;
}): JSX.Element | null {
  if (place === undefined) return null;
  const { x, y, label } = point;
  return (
    <g class={`kind-${place.kind}`}>
      <title>{place.label}</title>
      <path class="map-mark" d={SHAPES[place.kind] ?? DOT} transform={`translate(${x} ${y})`} />
      {label !== undefined && (
        <text x={label.x} y={label.y} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
