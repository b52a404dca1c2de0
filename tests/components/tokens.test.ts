import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layOutStrip } from '../../core/timeline/lay-out.ts';

const css = readFileSync('assets/styles/tokens.css', 'utf8');

/** The two colors of a token, light first. */
function colorsOf(token: string): readonly [string, string] {
  const [, light, dark] =
    new RegExp(`--our-${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no token --our-${token}`);
  return [light, dark];
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const KINDS = ['leader', 'summit', 'conflict', 'organization', 'agreement', 'territory'];

describe('tokens (A7)', () => {
  it.each(['ink', 'muted', 'link', 'alert', ...KINDS])(
    '--%s is 4.5:1 on paper and shade, light and dark',
    (token) => {
      for (const back of ['paper', 'shade']) {
        for (const scheme of [0, 1] as const) {
          expect(contrast(colorsOf(token)[scheme], colorsOf(back)[scheme])).toBeGreaterThanOrEqual(
            4.5,
          );
        }
      }
    },
  );

  it('--edge is 3:1 on paper and shade, light and dark', () => {
    for (const back of ['paper', 'shade']) {
      for (const scheme of [0, 1] as const) {
        expect(contrast(colorsOf('edge')[scheme], colorsOf(back)[scheme])).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });
});

describe('words in a timeline', () => {
  it('are set at 11 px, in a strip that is laid out for the narrowest card and never made smaller', () => {
    const parts = readFileSync('assets/styles/card-parts.css', 'utf8');
    const [, widest, size] =
      /\.timeline \{[^}]*?max-inline-size: (\d+)px;[^}]*?font: (\d+)px/.exec(parts) ?? [];
    const { width } = layOutStrip({ spans: [], from: 0, to: 1, articleDay: 0 });
    expect(Number(size)).toBeGreaterThanOrEqual(11);
    // A card in a window of 320 px has 275 px between its edges.
    expect(width).toBeLessThanOrEqual(275);
    expect(Number(widest)).toBeGreaterThanOrEqual(width);
  });
});
