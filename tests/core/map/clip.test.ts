import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../core/map/clip.ts';

const box = { left: 0, right: 10, top: 0, bottom: 10 };

describe('cutting at a box', () => {
  it('keeps an area inside as it is', () => {
    const ring = [
      [1, 1],
      [9, 1],
      [9, 9],
    ] as const;
    expect(clipRing(ring, box)).toEqual(ring);
  });

  it('cuts an area at the side that it crosses', () => {
    const ring = [
      [5, 5],
      [15, 5],
      [15, 7],
      [5, 7],
    ] as const;
    expect(clipRing(ring, box)).toEqual([
      [5, 5],
      [10, 5],
      [10, 7],
      [5, 7],
    ]);
  });

  it('makes an area all around the box, and none of one beside it', () => {
    const around = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ] as const;
    expect(new Set(clipRing(around, box).map(String))).toEqual(
      new Set(['0,0', '10,0', '10,10', '0,10']),
    );
    expect(
      clipRing(
        [
          [20, 1],
          [30, 1],
          [30, 9],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('keeps the stretches of a line that may be seen, and leaves the others out', () => {
    const line = [
      [-9, 5],
      [-5, 5],
      [5, 5],
      [8, 5],
      [8, 20],
      [9, 30],
      [12, -1],
      [5, 5],
    ] as const;
    expect(clipLine(line, box)).toEqual([
      [
        [-5, 5],
        [5, 5],
        [8, 5],
        [8, 20],
      ],
      [
        [9, 30],
        [12, -1],
        [5, 5],
      ],
    ]);
  });
});
