import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import outline from '../../../assets/map/world-outline.json' with { type: 'json' };
import { drawMap, type MapPlace, SMALL } from '../../../core/map/draw-map.ts';
import { widthOfLabel } from '../../../core/map/label-width.ts';
import { bundledOutline } from '../../../core/map/bundled-outline.ts';
import { makeOutline } from '../../../scripts/map/outline.ts';

const anchorage: MapPlace = { lat: 61.2, lon: -149.9, label: 'Anchorage', kind: 'summit' };
const crimea: MapPlace = { lat: 45.3, lon: 34.4, label: 'Crimea', kind: 'territory' };
const fiji: MapPlace = { lat: -17.8, lon: 178, label: 'Suva', kind: 'summit' };
const samoa: MapPlace = { lat: -13.8, lon: -171.8, label: 'Apia', kind: 'summit' };

/** The numbers of path data as points. */
const pointsOf = (data: string): (readonly [number, number])[] =>
  [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('outline of the world', () => {
  it('is what the script makes of the data', () => {
    expect(outline).toEqual(makeOutline());
  });

  it('lies on the globe, its coasts in closed lines', () => {
    const { land, borders } = bundledOutline();
    const all = [...land, ...borders].flatMap((line) => line.points);
    // Russia's coast goes on beyond 180° east.
    expect(all.every(([lon, lat]) => Math.abs(lon) <= 192 && Math.abs(lat) <= 90)).toBe(true);
    expect(land.every((ring) => String(ring.points[0]) === String(ring.points.at(-1)))).toBe(true);
  });

  it('has no line across the far north, where coasts reach over 180° east', () => {
    const { land, borders } = bundledOutline();
    const leaps = [...land, ...borders].flatMap(({ points }) =>
      points.filter(([lon], index) => Math.abs(lon - (points[index - 1]?.[0] ?? lon)) > 30),
    );
    expect(leaps).toEqual([]);
  });

  it('draws no border through Crimea and Kashmir', () => {
    const points = bundledOutline().borders.flatMap((line) => line.points);
    expect(
      points.filter(([lon, lat]) => lon > 32.2 && lon < 36.8 && lat > 44.2 && lat < 46.4),
    ).toEqual([]);
    expect(points.filter(([lon, lat]) => lon > 74 && lon < 79 && lat > 33 && lat < 36)).toEqual([]);
  });
});

const textOf = (label: string) =>
  drawMap([{ ...crimea, label }], bundledOutline(), SMALL).places[0]?.text;

describe('map around places', () => {
  it('puts one place in the middle, with its label beside it', () => {
    const { width, height, places } = drawMap([crimea], bundledOutline());
    expect(places).toEqual([
      {
        label: 'Crimea',
        kind: 'territory',
        x: width / 2,
        y: height / 2,
        text: { anchor: 'start', x: width / 2 + 8, y: height / 2 + 4, lines: ['Crimea'] },
      },
    ]);
  });

  it('holds all places, also across the date line', () => {
    const { width, height, places } = drawMap([fiji, samoa], bundledOutline());
    for (const { x, y } of places) {
      expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
    }
    const apart = (places[1]?.x ?? 0) - (places[0]?.x ?? 0);
    expect(apart).toBeGreaterThan(40);
    expect(apart).toBeLessThan(120);
  });

  it('shows the whole world where places lie on all of it', () => {
    const { width, places } = drawMap([anchorage, crimea, fiji], bundledOutline());
    expect(places.filter(({ x }) => x <= 0 || x >= width)).toEqual([]);
  });

  it('sets labels right, left, below and above, and leaves out what would cover another', () => {
    const names = ['Crimea', 'Sevastopol', 'Yalta', 'Kerch', 'Feodosia'];
    const { places } = drawMap(
      names.map((label) => ({ ...crimea, label })),
      bundledOutline(),
    );
    expect(places.map(({ text }) => text?.anchor)).toEqual([
      'start',
      'end',
      'middle',
      'middle',
      undefined,
    ]);
  });

  it('breaks a label that has no room in one line, and leaves out only a word that is too long', () => {
    expect(textOf('Ukraine and Russia')?.lines).toEqual(['Ukraine', 'and Russia']);
    expect(textOf('Republic of the Congo')?.lines).toEqual(['Republic of', 'the Congo']);
    expect(textOf('Nagorno-Karabakh-Lachin')?.lines).toEqual(['Nagorno-', 'Karabakh-Lachin']);
    expect(textOf('Eritrean–Ethiopian War')?.lines).toEqual(['Eritrean–', 'Ethiopian War']);
    expect(textOf('Korean Demilitarized Zone')?.lines).toHaveLength(3);
    expect(textOf('Donaudampfschifffahrtsgesellschaft')).toBeUndefined();
  });

  it('keeps every label in the map and apart from the others', () => {
    const place = fc.record({
      lat: fc.integer({ min: -60, max: 75 }),
      lon: fc.integer({ min: -180, max: 180 }),
      label: fc.string({ minLength: 1, maxLength: 30 }),
      kind: fc.constantFrom('summit' as const, 'conflict' as const),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (all) => {
        const { width, height, places } = drawMap(all, bundledOutline());
        const boxes = places.flatMap(({ text }) => {
          if (text === undefined) return [];
          const wide = Math.max(...text.lines.map(widthOfLabel));
          const left =
            text.x - (text.anchor === 'start' ? 0 : text.anchor === 'end' ? wide : wide / 2);
          return [
            {
              left,
              right: left + wide,
              top: text.y - 10,
              bottom: text.y + 2 + 13 * (text.lines.length - 1),
            },
          ];
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
          for (const b of boxes.slice(index + 1))
            expect(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            ).toBe(true);
        }
      }),
    );
  });

  it('ends at its edges: nothing of a continent is drawn that is not seen', () => {
    const { width, height, land, borders } = drawMap([crimea], bundledOutline());
    const coast = pointsOf(land);
    expect(coast.length).toBeGreaterThan(50);
    expect(coast.filter(([x, y]) => x < -4 || x > width + 4 || y < -4 || y > height + 4)).toEqual(
      [],
    );
    expect(pointsOf(borders).length).toBeGreaterThan(20);
  });

  it('is small enough to be sent with a card, wherever it is', () => {
    const sizes = [];
    for (let lat = -80; lat <= 80; lat += 10)
      for (let lon = -180; lon < 180; lon += 15)
        sizes.push(JSON.stringify(drawMap([{ ...crimea, lat, lon }], bundledOutline())).length);
    expect(Math.max(...sizes)).toBeLessThan(6000);
  });
});
