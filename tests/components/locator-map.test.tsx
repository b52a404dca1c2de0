// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LocatorMap, type MapPoint } from '../../components/shared/LocatorMap.tsx';
import { layOutMap, MAP_HEIGHT, MAP_WIDTH } from '../../components/shared/locator-layout.ts';
import { worldOutline } from '../../components/shared/world-outline.ts';
import { WordsContext } from '../../components/words/words.ts';
import { makeOutline } from '../../scripts/map/outline.ts';
import { ENGLISH } from '../support/words.ts';
import { axeProblems, draw } from './draw.ts';
import outline from '../../assets/map/world-outline.json' with { type: 'json' };

const anchorage: MapPoint = { lat: 61.2, lon: -149.9, label: 'Anchorage', kind: 'summit' };
const crimea: MapPoint = { lat: 45.3, lon: 34.4, label: 'Crimea', kind: 'territory' };
const fiji: MapPoint = { lat: -17.8, lon: 178, label: 'Suva', kind: 'summit' };
const samoa: MapPoint = { lat: -13.8, lon: -171.8, label: 'Apia', kind: 'summit' };

const drawMap = (points: readonly MapPoint[]): HTMLElement =>
  draw(
    <WordsContext.Provider value={ENGLISH}>
      <LocatorMap points={points} />
    </WordsContext.Provider>,
  );
const place = (points: readonly MapPoint[]) => layOutMap(points, worldOutline()).points;

describe('outline of the world', () => {
  it('is what the script makes of the data', () => {
    expect(outline).toEqual(makeOutline());
  });

  it('lies on the globe, its coasts in closed lines', () => {
    const { land, borders } = worldOutline();
    const all = [...land, ...borders].flat();
    expect(all.every(([lon, lat]) => Math.abs(lon) <= 180.2 && Math.abs(lat) <= 90)).toBe(true);
    expect(land.every((ring) => String(ring[0]) === String(ring.at(-1)))).toBe(true);
  });

  it('draws no border through Crimea and Kashmir', () => {
    const points = worldOutline().borders.flat();
    expect(
      points.filter(([lon, lat]) => lon > 32.2 && lon < 36.8 && lat > 44.2 && lat < 46.4),
    ).toEqual([]);
    expect(points.filter(([lon, lat]) => lon > 74 && lon < 79 && lat > 33 && lat < 36)).toEqual([]);
  });
});

describe('locator map', () => {
  it('puts one place in the middle, with its label beside it', () => {
    expect(place([crimea])).toEqual([
      {
        index: 0,
        x: MAP_WIDTH / 2,
        y: MAP_HEIGHT / 2,
        label: { text: 'Crimea', anchor: 'start', x: 178, y: 62 },
      },
    ]);
  });

  it('holds all places, also across the date line', () => {
    const points = place([fiji, samoa]);
    for (const { x, y } of points) {
      expect([x > 0 && x < MAP_WIDTH, y > 0 && y < MAP_HEIGHT]).toEqual([true, true]);
    }
    expect((points[1]?.x ?? 0) - (points[0]?.x ?? 0)).toBeGreaterThan(40);
    expect((points[1]?.x ?? 0) - (points[0]?.x ?? 0)).toBeLessThan(120);
  });

  it('shows the whole world where places lie on all of it', () => {
    for (const { x } of place([anchorage, crimea, fiji])) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
    }
  });

  it('leaves a label out where it would cover another, and cuts one that is too long', () => {
    const near = { ...crimea, label: 'Sevastopol' };
    expect(
      place([crimea, near, { ...crimea, label: 'Yalta' }]).map(({ label }) => label?.anchor),
    ).toEqual(['start', 'end', undefined]);
    const long = place([{ ...crimea, label: 'A place with a name of many words that never ends' }]);
    expect(long[0]?.label?.text).toMatch(/^A place with a .*…$/);
  });

  it('is one picture with its places in words, and no problem that axe finds (A5, A6)', async () => {
    const root = drawMap([crimea, anchorage]);
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Map: Crimea and Anchorage',
    );
    expect(await axeProblems(root)).toEqual([]);
  });

  it('tells kinds apart by form, and draws nothing without a place', () => {
    const marks = [...drawMap([crimea, anchorage]).querySelectorAll('.map-mark')];
    expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(2);
    expect(drawMap([]).childElementCount).toBe(0);
  });
});
