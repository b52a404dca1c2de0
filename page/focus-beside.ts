import { native } from './dom/native.ts';
import type { PointRange } from './text/text-map.ts';

/** What the Tab key stops at; disabled and hidden ones do not take the focus and are passed over. */
const STOPS =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],' +
  '[tabindex],[contenteditable]:not([contenteditable="false" i])';

/**
 * Moves the focus to the page's control after or before a range, as Tab would from there: browsers give
 * no way to set where Tab goes on without moving the selection. False when no control takes the focus.
 */
export function focusBeside(
  document: Document,
  { start, end }: PointRange,
  direction: 'next' | 'previous',
): boolean {
  const stops = [...native.allInDocument(document, STOPS)].filter((stop) => {
    if (!(stop instanceof HTMLElement) || stop.tabIndex < 0) return false;
    return direction === 'next'
      ? (native.position(end.node, stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : (native.position(start.node, stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  for (const stop of direction === 'next' ? stops : stops.toReversed()) {
    native.focus(stop as HTMLElement); // filtered above
    if (native.activeElement(document) === stop) return true;
  }
  return false;
}
