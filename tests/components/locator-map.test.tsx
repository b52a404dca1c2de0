// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LocatorMap } from '../../components/shared/LocatorMap.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { bundledOutline } from '../../core/map/bundled-outline.ts';
import { drawMap, type MapPlace } from '../../core/map/draw-map.ts';
import { ENGLISH } from '../support/words.ts';
import { axeProblems, draw } from './draw.ts';

const anchorage: MapPlace = { lat: 61.2, lon: -149.9, label: 'Anchorage', kind: 'summit' };
const crimea: MapPlace = { lat: 45.3, lon: 34.4, label: 'Crimea', kind: 'territory' };

const root = (): HTMLElement =>
  draw(
    <WordsContext.Provider value={ENGLISH}>
      <LocatorMap map={drawMap([crimea, anchorage], bundledOutline())} />
    </WordsContext.Provider>,
  );

describe('locator map', () => {
  it('is one picture with its places in words, and no problem that axe finds (A5, A6)', async () => {
    const picture = root();
    expect(picture.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Map: Crimea and Anchorage',
    );
    expect(await axeProblems(picture)).toEqual([]);
  });

  it('tells kinds apart by form', () => {
    const marks = [...root().querySelectorAll('.map-mark')];
    expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(2);
  });
});
