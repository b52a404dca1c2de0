import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../page/placement.ts';

const line = { left: 100, top: 200, right: 160, bottom: 220 };
const card = { width: 360, height: 240 };
const viewport = { width: 1200, height: 800 };

const size = (min: number, max: number) => fc.integer({ min, max });

describe('placeCard', () => {
  it('goes below the line, at its start', () => {
    expect(placeCard({ rects: [line], card, viewport, direction: 'ltr' })).toEqual({
      left: 100,
      top: 228,
      width: 360,
      maxHeight: 564,
      side: 'below',
    });
  });

  it('ends at the line’s end in right-to-left text', () => {
    const rects = [{ left: 600, top: 200, right: 700, bottom: 220 }];
    expect(placeCard({ rects, card, viewport, direction: 'rtl' }).left).toBe(340);
  });

  it('goes above where it does not fit below', () => {
    const rects = [{ left: 100, top: 700, right: 160, bottom: 720 }];
    expect(placeCard({ rects, card, viewport, direction: 'ltr' })).toEqual({
      left: 100,
      top: 452,
      width: 360,
      maxHeight: 684,
      side: 'above',
    });
  });

  it('is as wide as a viewport of 320 px allows, A9', () => {
    const placed = placeCard({
      rects: [line],
      card,
      viewport: { width: 320, height: 640 },
      direction: 'ltr',
    });
    expect([placed.left, placed.width]).toEqual([8, 304]);
  });

  it('never covers the line and stays inside the viewport', () => {
    fc.assert(
      fc.property(
        fc.record({ width: size(320, 2000), height: size(160, 1400) }),
        fc.record({ x: size(0, 1000), y: size(0, 1000), width: size(1, 400), height: size(8, 60) }),
        fc.record({ width: size(100, 600), height: size(50, 900) }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (view, at, want, direction) => {
          const left = (at.x / 1000) * (view.width - 1);
          const top = (at.y / 1000) * (view.height - at.height);
          const rect = {
            left,
            top,
            right: Math.min(view.width, left + at.width),
            bottom: top + at.height,
          };
          const placed = placeCard({ rects: [rect], card: want, viewport: view, direction });
          const height = Math.min(want.height, placed.maxHeight);
          expect(placed.top >= rect.bottom || placed.top + height <= rect.top).toBe(true);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(view.width);
          const isInside = placed.top >= 0 && placed.top + height <= view.height;
          expect(isInside || placed.maxHeight === 0).toBe(true);
        },
      ),
    );
  });
});
