import { knowledgeLang } from '../words/knowledge-lang.ts';
import { useWords } from '../words/words.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { DrawnMap, DrawnPlace } from '../../core/map/draw-map.ts';
import type { JSX } from 'preact';

/** Form and not color alone tells the kinds: a diamond, a square, a dot. */
const SHAPES: Readonly<Partial<Record<Kind, string>>> = {
  conflict: 'M0-5.5L5.5 0 0 5.5-5.5 0Z',
  territory: 'M-4.5-4.5h9v9h-9Z',
};
const DOT = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z';

/** From one line of a label to the next. */
const LINE = 13;

/** What is not wider stands beside words and not over the whole width. */
const SMALL_WIDTH = 200;

/** Where things are: coasts, undisputed borders and the places, drawn from data. */
export function LocatorMap({ map }: { readonly map: DrawnMap }): JSX.Element {
  const words = useWords();
  const names = new Intl.ListFormat(words.language).format([
    ...new Set(map.places.map(({ label }) => label)),
  ]);
  return (
    <svg
      class={map.width > SMALL_WIDTH ? 'map' : 'map map-small'}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label={words.say('mapOf', names)}
    >
      <path class="map-land" d={map.land} />
      <path class="map-borders" d={map.borders} />
      {map.places.map((place, index) => (
        <Place key={index} place={place} />
      ))}
    </svg>
  );
}

function Place({
  place: { kind, label, x, y, text },
}: {
  readonly place: DrawnPlace;
}): JSX.Element {
  const english = knowledgeLang(useWords());
  return (
    <g class={`kind-${kind}`}>
      <title {...english}>{label}</title>
      <path class="map-mark" d={SHAPES[kind] ?? DOT} transform={`translate(${x} ${y})`} />
      {text !== undefined && (
        <text x={text.x} y={text.y} text-anchor={text.anchor} {...english}>
          {text.lines.map((line, index) => (
            <tspan key={index} x={text.x} y={text.y + index * LINE}>
              {index > 0 ? ` ${line}` : line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
