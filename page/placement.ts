import { CARD_MARGIN_PX } from './limits.ts';

/** A box in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

/** Where a card goes. It is to be drawn no wider and no higher than this, and scrolls in itself beyond. */
export type Placement = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
};

/**
 * Places a card below the hovered line, or above where it fits better there; never over the line, and
 * inside the viewport down to 320 px. Starts at the line's start in its writing direction. `rects` are
 * those of the hovered mark's line, at least one.
 */
export function placeCard({
  rects,
  card,
  viewport,
  direction,
}: {
  readonly rects: readonly Box[];
  readonly card: Size;
  readonly viewport: Size;
  readonly direction: 'ltr' | 'rtl';
}): Placement {
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const width = Math.max(0, Math.min(card.width, viewport.width - 2 * CARD_MARGIN_PX));
  const below = viewport.height - CARD_MARGIN_PX - (bottom + CARD_MARGIN_PX);
  const above = top - 2 * CARD_MARGIN_PX;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const start = direction === 'ltr' ? left : right - width;
  return {
    left: clamp(start, CARD_MARGIN_PX, viewport.width - CARD_MARGIN_PX - width),
    top: isBelow ? bottom + CARD_MARGIN_PX : top - CARD_MARGIN_PX - height,
    width,
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
