import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOfLabel } from '../../core/map/label-width.ts';
import { layOutTimeline, TIMELINE_WIDTH } from '../../components/shared/timeline-layout.ts';
import type { TimelineSpan } from '../../core/cards/card-model.ts';

const span = (label: string, start: number, end?: number): TimelineSpan => ({
  label,
  start,
  ...(end === undefined ? {} : { end }),

  isCurrent: false,
});
const lay = (...spans: TimelineSpan[]): ReturnType<typeof layOutTimeline> =>
  layOutTimeline({ spans, from: 0, to: 3400, articleDay: 1700 });
const drawn = (...spans: TimelineSpan[]) => lay(...spans).bars.map(({ y, label }) => [y, label]);

describe('timeline layout', () => {
  it('maps days to its 340 units', () => {
    const { bars, articleX, axisY, height } = lay(span('A', 340, 680));
    expect(bars[0]).toEqual({
      x: 34,
      y: 19,
      width: 34,
      isPoint: false,
      isCurrent: false,
      name: 'A',
      label: 'A',
      labelX: 34,
      labelAnchor: 'start',
    });
    expect([articleX, axisY, height]).toEqual([170, 27, 47]);
  });

  it('draws what lasts to the end of the strip', () => {
    expect(lay(span('A', 1700)).bars[0]?.width).toBe(170);
  });

  it('draws a day as a dot, inside the strip', () => {
    const { bars } = lay(span('A', 3400, 3400));
    expect([bars[0]?.isPoint, bars[0]?.x]).toEqual([true, 336]);
  });

  it('ends a late label at the edge', () => {
    const { bars } = lay(span('A long label', 3300, 3400));
    expect([bars[0]?.labelX, bars[0]?.labelAnchor]).toEqual([340, 'end']);
  });

  it('keeps on one row what has room there, and gives the rest rows of their own', () => {
    expect(drawn(span('First', 0, 100), span('Second', 700, 800))).toEqual([
      [19, 'First'],
      [19, 'Second'],
    ]);
    expect(drawn(span('First label', 0, 100), span('Second', 200, 300))).toEqual([
      [19, 'First label'],
      [42, 'Second'],
    ]);
  });

  it('cuts a label with an ellipsis where all rows are taken, and keeps its name', () => {
    const long = 'An office with a name of many words';
    const spans = [0, 500, 1000, 1500, 2200].map((day) => span(long, day, day + 400));
    const { bars } = lay(...spans);
    expect(bars.at(-1)).toMatchObject({ name: long, label: 'An office with a na…' });
    expect(new Set(bars.map(({ y }) => y)).size).toBe(4);
    expect(bars.slice(0, 4).map(({ label }) => label)).toEqual([long, long, long, long]);
  });

  it('leaves the labels out of the line of the article’s day', () => {
    expect(lay(span('A', 0, 100)).articleLine).toEqual([{ y1: 0, y2: 31 }]);
    expect(lay(span('Right on the day', 1600, 1800)).articleLine).toEqual([
      { y1: 0, y2: 2 },
      { y1: 15, y2: 31 },
    ]);
  });

  it('stands the empty strip and the one of a single day', () => {
    expect(layOutTimeline({ spans: [], from: 5, to: 5, articleDay: 5 })).toEqual({
      bars: [],
      axisY: 27,
      height: 47,
      articleX: 0,
      articleLine: [{ y1: 0, y2: 31 }],
    });
  });

  it('never lets two labels of a row touch, nor one leave the strip', () => {
    const spans = fc.array(
      fc.record({
        label: fc.string({ minLength: 1, maxLength: 80 }),
        start: fc.integer({ min: 0, max: 3300 }),
        length: fc.integer({ min: 0, max: 3400 }),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(spans, (all) => {
        const { bars } = lay(
          ...all.map(({ label, start, length }) => span(label, start, start + length)),
        );
        const boxes = bars.flatMap(({ y, label, labelX, labelAnchor }) => {
          if (label === undefined) return [];
          const from = labelAnchor === 'start' ? labelX : labelX - widthOfLabel(label);
          return [{ y, from, to: from + widthOfLabel(label) }];
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(-0.1);
          expect(a.to).toBeLessThanOrEqual(TIMELINE_WIDTH + 0.1);
          for (const b of boxes.slice(index + 1))
            expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });
});
