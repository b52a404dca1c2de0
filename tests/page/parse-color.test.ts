import { describe, expect, it } from 'vitest';
import { parseColor } from '../../page/marks/parse-color.ts';

/** Red, green, blue as whole numbers, and how opaque. */
const channels = (text: string): readonly number[] | undefined => {
  const color = parseColor(text);
  return color && [...[color.red, color.green, color.blue].map(Math.round), color.alpha];
};

describe('a computed color', () => {
  it.each([
    ['rgb(255, 241, 229)', [255, 241, 229, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['color(srgb 1 0.5 0 / 0.25)', [255, 128, 0, 0.25]],
    ['color(display-p3 0 0 0)', [0, 0, 0, 1]],
  ])('%s is read channel by channel', (text, expected) => {
    expect(channels(text)).toEqual(expected);
  });

  // The grays of the same luminance as white, black, sRGB red (0.2126) and blue (0.0722).
  it.each([
    ['oklch(1 0 none)', 255],
    ['oklab(0 0 0)', 0],
    ['oklch(0.628 0.2577 29.23)', 127],
    ['oklch(0.452 0.3132 264.05)', 76],
    ['lab(53.39 0 0)', 127],
    ['lch(100 0 0)', 255],
    ['lab(4 0 0)', 14],
  ])('%s is the gray of its luminance', (text, gray) => {
    const [red = -99, green, blue] = channels(text) ?? [];
    expect([green, blue]).toEqual([red, red]);
    expect(Math.abs(red - gray)).toBeLessThanOrEqual(1);
  });

  it.each(['', 'transparent', 'rgb(1, 2)', 'device-cmyk(0 0 0 1)', 'url(rgb(1,2,3))'])(
    'is none in "%s"',
    (text) => {
      expect(parseColor(text)).toBeUndefined();
    },
  );
});
