import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../components/shared/timeline-layout.ts';
import type { TimelineSpan } from '../../core/cards/card-model.ts';

const span = (label: string, start: number, end: number, row = 0): TimelineSpan => ({
  label,
  start,
  end,
  row,
  isCurrent: false,
});
const lay = (...spans: TimelineSpan[]): ReturnType<typeof layOutTimeline> =>
  layOutTimeline({ spans, from: 0, to: 3400, articleDay: 1700 });

describe('timeline layout', () => {
  it('maps days to its 340 units', () => {
    const { bars, articleX, axisY, height } = lay(span('A', 340, 680));
    expect(bars[0]).toEqual({
      x: 34,
      y: 20,
      width: 34,
      isPoint: false,
      isCurrent: false,
      label: 'A',
      labelX: 34,
      labelAnchor: 'start',
    });
    expect([articleX, axisY, height]).toEqual([170, 28, 48]);
  });

  it('draws what lasts to the end of the strip', () => {
    expect(lay({ label: 'A', start: 1700, row: 0, isCurrent: true }).bars[0]?.width).toBe(170);
  });

  it('draws a day as a dot, inside the strip', () => {
    const { bars } = lay(span('A', 3400, 3400));
    expect([bars[0]?.isPoint, bars[0]?.x]).toEqual([true, 336]);
  });

  it('ends a late label at the edge', () => {
    const { bars } = lay(span('A long label', 3300, 3400));
    expect([bars[0]?.labelX, bars[0]?.labelAnchor]).toEqual([340, 'end']);
  });

  it('leaves out a label that would run into its neighbor, and keeps it on a row of its own', () => {
    expect(
      lay(span('First label', 0, 100), span('Second', 200, 300)).bars.map((bar) => bar.label),
    ).toEqual(['First label', undefined]);
    expect(
      lay(span('First label', 0, 100), span('Second', 200, 300, 1)).bars.map((bar) => bar.label),
    ).toEqual(['First label', 'Second']);
  });

  it('stands the empty strip and the one of a single day', () => {
    expect(layOutTimeline({ spans: [], from: 5, to: 5, articleDay: 5 })).toEqual({
      bars: [],
      axisY: 28,
      height: 48,
      articleX: 0,
    });
  });
});
