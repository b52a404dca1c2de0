// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FLASH_MS } from '../../page/limits.ts';
import { MarkPainter } from '../../page/marks/mark-painter.ts';
import type { PlacedMention } from '../../page/marks/placed-mention.ts';
import { mentionOf } from './mention-of.ts';

/** The window with what happy-dom lacks: a registry of highlights, which are sets of ranges. */
function windowWith(highlights: Map<string, Set<unknown>>): Window {
  const added = { CSS: { highlights }, Highlight: Set, StaticRange: Object };
  return new Proxy(window, {
    get: (own, name) => Reflect.get(name in added ? added : own, name),
  });
}

describe('painted marks', () => {
  let highlights: Map<string, Set<unknown>>;
  let painter: MarkPainter;
  let placed: PlacedMention;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<p>Keir Starmer spoke.</p>';
    highlights = new Map();
    painter = new MarkPainter(windowWith(highlights), new AbortController().signal);
    const [text] = document.body.querySelector('p')?.childNodes ?? [];
    if (!(text instanceof Text)) throw new Error('no text');
    const range = { start: { node: text, offset: 0 }, end: { node: text, offset: 12 } };
    placed = {
      mention: mentionOf(0, 0, 'Keir Starmer'),
      range,
      nodes: [text],
      words: 'Keir Starmer',
    };
    return () => vi.useRealTimers();
  });

  it('are exactly those that were given last', () => {
    painter.paint([placed]);
    expect([...highlights.keys()]).toEqual(['backgrounder-leader']);
    painter.paint([placed], 'strong');
    expect([...highlights.keys()]).toEqual(['backgrounder-leader-strong']);
    painter.paint([]);
    expect([...highlights.keys()]).toEqual([]);
  });

  it('go one by one, and are not taken for what the page has removed', () => {
    const other = { ...placed, mention: mentionOf(0, 13, 'spoke') };
    painter.paint([placed, other]);
    painter.drop(placed);
    expect(highlights.get('backgrounder-leader')?.size).toBe(1);
    expect(painter.isPainted).toBe(true);
    painter.drop(placed);
    expect(painter.isPainted).toBe(true);
  });

  it('leave what a jump has lit up, for its time and no longer', () => {
    painter.paint([placed]);
    painter.flash(placed);
    vi.advanceTimersByTime(FLASH_MS - 1);
    painter.paint([placed]);
    expect([...highlights.keys()].toSorted()).toEqual([
      'backgrounder-flash',
      'backgrounder-leader',
    ]);
    vi.advanceTimersByTime(1);
    expect([...highlights.keys()]).toEqual(['backgrounder-leader']);
  });

  it('are known to be gone where the page has cleared or replaced them', () => {
    painter.paint([placed]);
    expect(painter.isPainted).toBe(true);
    highlights.set('backgrounder-leader', new Set());
    expect(painter.isPainted).toBe(false);
    painter.paint([placed]);
    expect(painter.isPainted).toBe(true);
    highlights.clear();
    expect(painter.isPainted).toBe(false);
  });

  it('are all gone after they were cleared, and never those of the page', () => {
    highlights.set('search-result', new Set());
    painter.paint([placed]);
    painter.flash(placed);
    painter.clear();
    expect([...highlights.keys()]).toEqual(['search-result']);
  });
});
