import { native } from './dom/native.ts';
import type { PlacedMention } from './marks/placed-mention.ts';
import { markRects } from './pointer/hit-test.ts';

/**
 * The mark after or before the current one in reading order, going round at the ends. Without a current
 * one: the first that stands at or below the top of the viewport, or the last above it. `topOf` gives a
 * mark's top in the viewport.
 */
export function chooseMark(
  marks: readonly PlacedMention[],
  {
    current,
    direction,
    topOf,
  }: {
    readonly current: number;
    readonly direction: 'next' | 'previous';
    readonly topOf: (mark: PlacedMention) => number | undefined;
  },
): number {
  const count = marks.length;
  if (count === 0) return -1;
  if (current >= 0) return (current + (direction === 'next' ? 1 : count - 1)) % count;
  const below = marks.findIndex((mark) => (topOf(mark) ?? -1) >= 0);
  if (direction === 'next') return Math.max(0, below);
  return below < 0 ? count - 1 : (below + count - 1) % count;
}

/** Scrolls a mark to the middle of its scrollers if it is not in view; moves neither focus nor selection. */
export function scrollToMark(document: Document, window: Window, mark: PlacedMention): void {
  const element = native.parentElement(mark.range.start.node);
  const [before] = markRects(document, mark);
  if (element === null || (before !== undefined && isInView(before, window))) return;
  // First the scrollers around the paragraph, then the rest of the way within a long one.
  native.scrollIntoView(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [after] = markRects(document, mark);
  if (after === undefined) return;
  window.scrollBy({ top: after.top - window.innerHeight / 3, behavior: 'instant' });
}

/** Whether a rect is in view, below what sticky headers cover. */
export function isInView(rect: DOMRect, window: Window): boolean {
  // Sticky headers cover the top of many news pages: about a tenth of the viewport.
  return rect.top >= window.innerHeight / 10 && rect.bottom <= window.innerHeight;
}
