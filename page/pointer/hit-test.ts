import { native } from '../dom/native.ts';
import { HIT_SLACK_PX } from '../limits.ts';
import type { PlacedMention } from '../marks/placed-mention.ts';

/** A mark under a point: its rects, one for each line it stands on, and the one that was hit. */
export type Hit = {
  readonly placed: PlacedMention;
  readonly rects: readonly DOMRect[];
  readonly line: DOMRect;
};

type Caret = { readonly node: Node; readonly offset: number };

/** Marks by their text nodes, so that a hit test costs the same however many there are. */
export type MarkIndex = ReadonlyMap<Node, readonly PlacedMention[]>;

/** Builds the index that `hitTest` takes. */
export function indexMarks(placed: readonly PlacedMention[]): MarkIndex {
  const index = new Map<Node, PlacedMention[]>();
  for (const mark of placed) {
    for (const node of mark.nodes) {
      const list = index.get(node);
      if (list === undefined) index.set(node, [mark]);
      else list.push(mark);
    }
  }
  return index;
}

/** The mark under a point of the viewport; undefined beside every mark. */
export function hitTest(
  document: Document,
  index: MarkIndex,
  point: { readonly x: number; readonly y: number },
): Hit | undefined {
  const caret = caretAt(document, point);
  if (caret === undefined) return undefined;
  for (const placed of index.get(caret.node) ?? []) {
    const { start, end } = placed.range;
    if (caret.node === start.node && caret.offset < start.offset) continue;
    if (caret.node === end.node && caret.offset > end.offset) continue;
    // The caret is the nearest one, which may be far from the point at the end of a line.
    const rects = markRects(document, placed);
    const line = rects.find(
      ({ left, right, top, bottom }) =>
        point.x >= left - HIT_SLACK_PX &&
        point.x <= right + HIT_SLACK_PX &&
        point.y >= top - HIT_SLACK_PX &&
        point.y <= bottom + HIT_SLACK_PX,
    );
    if (line !== undefined)
      return native.isReadable(caret.node) ? { placed, rects, line } : undefined;
  }
  return undefined;
}

/** The rects of a mark in the viewport, made on demand; empty when its text is no longer rendered. */
export function markRects(document: Document, { range, nodes }: PlacedMention): readonly DOMRect[] {
  const { start, end } = range;
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  const live = native.range(document);
  // Each text by itself: a range over all of them has the rects of every empty element between.
  const rects = nodes.flatMap((node) => {
    live.setStart(node, node === start.node ? start.offset : 0);
    live.setEnd(node, node === end.node ? end.offset : node.length);
    return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
  // A live range costs every later change of the page; collapsed on its document it costs nothing.
  live.setStart(document, 0);
  live.collapse(true);
  return rects;
}

/** caretPositionFromPoint: Chromium 128, Firefox 20; caretRangeFromPoint: Safari. */
function caretAt(document: Document, { x, y }: { x: number; y: number }): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const position = native.caretPosition(document, x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  const range = native.caretRange(document, x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}
