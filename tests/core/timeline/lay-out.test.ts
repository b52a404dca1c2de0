import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOfLabel } from '../../../core/map/label-width.ts';
import { layOutStrip } from '../../../core/timeline/lay-out.ts';
import type { TimelineSpan } from '../../../core/cards/card-model.ts';

const span = (label: string, start: number, end?: number): TimelineSpan => ({
  label,
  start,
  ...(end === undefined ? {} : { end }),

  isCurrent: false,
});
const among = { from: 0, to: 3400, articleDay: 1700 };
/** Below the spans a long one that goes first: a strip of one bar is none. */
const lay = (...own: TimelineSpan[]): ReturnType<typeof layOutStrip> =>
  layOutStrip({ spans: [...own, { ...span('All', 0, 3400), isCurrent: true }], ...among });
const drawn = (...spans: TimelineSpan[]) =>
  lay(...spans)
    .bars.slice(0, -1)
    .map(({ y, text }) => [y, text]);

const strip = (...spans: TimelineSpan[]) =>
  layOutStrip({ spans, from: 0, to: 34_000, articleDay: 17_000 }).bars;

describe('timeline layout', () => {
  it('maps days to the width of the narrowest card, so that nothing is drawn smaller than it is set', () => {
    const { bars, barHeight, articleX, axisY, height } = lay(span('A', 340, 680));
    expect(bars[0]).toEqual({
      span: 0,
      x: 27,
      y: 17,
      width: 27,
      isPoint: false,
      text: 'A',
      textX: 31,
      textAnchor: 'start',
    });
    expect([barHeight, articleX, axisY, height]).toEqual([14, 135, 35, 52]);
  });

  it('draws what lasts to the end of the strip', () => {
    expect(lay(span('A', 1700)).bars[0]?.width).toBe(135);
  });

  it('draws a day as a dot around it, inside the strip', () => {
    expect(lay(span('A', 1700, 1700)).bars[0]).toMatchObject({ isPoint: true, x: 130 });
    expect(lay(span('A', 3400, 3400)).bars[0]).toMatchObject({ isPoint: true, x: 260 });
  });

  it('writes a name in its bar, else right of it, else left of it', () => {
    const texts = lay(
      span('In its bar', 0, 1000),
      span('Right', 1200, 1300),
      span('Left', 3300, 3400),
    );
    expect(texts.bars.slice(0, -1).map(({ textX, textAnchor }) => [textX, textAnchor])).toEqual([
      [4, 'start'],
      [107.3, 'start'],
      [257, 'end'],
    ]);
  });

  it('draws the short name of an office', () => {
    const office = { ...span('President of a far republic', 0, 900), short: 'President' };
    expect(lay(office).bars[0]).toMatchObject({ text: 'President' });
  });

  it('keeps on one row what has room there, and gives the rest rows of their own', () => {
    expect(drawn(span('First', 0, 100), span('Second', 700, 800))).toEqual([
      [17, 'First'],
      [17, 'Second'],
    ]);
    expect(drawn(span('First label', 0, 100), span('Second', 200, 300))).toEqual([
      [17, 'First label'],
      [34, 'Second'],
    ]);
  });

  it('leaves to the list what has no room for its name, the shorter first, and never cuts one', () => {
    const long = 'An office with a name of many words';
    const { bars } = lay(...[0, 1, 2, 3, 4].map((at) => span(`${long} ${at}`, at, at + 40 * at)));
    expect(bars.map(({ text }) => text)).toEqual([`${long} 2`, `${long} 3`, `${long} 4`, 'All']);
  });

  it('has room first for what the card is about', () => {
    const all = Array.from({ length: 9 }, (_, at) => span(`Phase ${at}`, 0, 3000 - at));
    const about = { ...span('About', 0, 500), isCurrent: true };
    expect(lay(...all, about).bars.map(({ text }) => text)).toContain('About');
  });

  it('draws nothing of one stretch, nor of some that cannot be told apart', () => {
    expect(strip(span('Alone', 0, 17_000))).toEqual([]);
    expect(strip(span('One', 0, 2), span('Two', 3, 5))).toEqual([]);
    expect(strip(span('One', 0, 2), span('Two', 20_000, 20_005))).toHaveLength(2);
  });

  it('stands the empty strip and the one of a single day', () => {
    expect(layOutStrip({ spans: [], from: 5, to: 5, articleDay: 5 })).toEqual({
      width: 270,
      bars: [],
      barHeight: 14,
      axisY: 18,
      height: 35,
      articleX: 0,
    });
  });

  it('never lets two bars or names of a row touch, nor one leave the strip', () => {
    const spans = fc.array(
      fc.record({
        label: fc.string({ minLength: 1, maxLength: 80 }),
        start: fc.integer({ min: 0, max: 3400 }),
        length: fc.integer({ min: 0, max: 3400 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(spans, (all) => {
        const { bars } = lay(
          ...all.map(({ label, start, length }) => span(label, start, start + length)),
        );
        const boxes = bars.map(({ x, y, width, text, textX, textAnchor }) => {
          const wide = widthOfLabel(text);
          const left =
            textX - (textAnchor === 'start' ? 0 : textAnchor === 'end' ? wide : wide / 2);
          return { y, from: Math.min(x, left), to: Math.max(x + width, left + wide) };
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(-0.1);
          expect(a.to).toBeLessThanOrEqual(270 + 0.1);
          for (const b of boxes.slice(index + 1))
            expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });
});
