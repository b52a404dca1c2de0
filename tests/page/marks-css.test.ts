import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/knowledge/kinds.ts';
import { highlightName } from '../../page/marks/mark-painter.ts';

const css = readFileSync('assets/styles/marks.css', 'utf8');

/** The underline's color of a highlight. */
function colorOf(name: string, line = 'dotted 2px'): string | undefined {
  return new RegExp(
    `::highlight\\(${name}\\) \\{\\s+text-decoration: underline ${line} ([#\\w]+);`,
  ).exec(css)?.[1];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('marks.css', () => {
  it('has no rule that is printed', () => {
    expect(css.slice(css.indexOf('*/') + 2).trim()).toMatch(/^@media screen \{[^]*\}$/);
    expect(css.match(/@media/g)).toHaveLength(1);
  });

  it.each(KINDS)(
    'has 3:1 for %s on every background that background.ts calls light or dark, A7',
    (kind) => {
      const onLight = luminance(colorOf(highlightName(kind, 'light')) ?? '#ffffff');
      const onDark = luminance(colorOf(highlightName(kind, 'dark')) ?? '#000000');
      expect((0.4 + 0.05) / (onLight + 0.05)).toBeGreaterThanOrEqual(3);
      expect((onDark + 0.05) / (0.126 + 0.05)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(KINDS)('takes the text’s own color for %s on other backgrounds', (kind) => {
    expect(colorOf(highlightName(kind, 'colored'))).toBe('currentcolor');
  });

  it.each(KINDS)('paints strong marks for %s in the same color, solid and thicker', (kind) => {
    for (const scheme of ['light', 'dark', 'colored'] as const) {
      const color = colorOf(highlightName(kind, scheme, 'strong'), 'solid 3px');
      expect(color).toBe(colorOf(highlightName(kind, scheme)));
      expect(color).toBeDefined();
    }
  });

  it.each(KINDS)('takes the text’s own color for %s where the reader wants that', (kind) => {
    for (const scheme of ['light', 'dark', 'colored'] as const)
      expect(colorOf(highlightName(kind, scheme, 'plain'))).toBe('currentcolor');
  });

  it('has one rule a look, each with one selector, since a page pays for each of them', () => {
    const schemes = ['light', 'dark', 'colored'] as const;
    const styles = ['dotted', 'strong', 'plain'] as const;
    const names = KINDS.flatMap((kind) =>
      schemes.flatMap((scheme) => styles.map((style) => highlightName(kind, scheme, style))),
    );
    const selectors = [...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name);
    expect(new Set(selectors)).toEqual(new Set([...names, 'backgrounder-flash']));
    expect(selectors).toHaveLength(new Set(selectors).size);
  });

  it('has a color of its own for each kind', () => {
    expect(new Set(KINDS.map((kind) => colorOf(highlightName(kind, 'light')))).size).toBe(
      KINDS.length,
    );
  });
});
