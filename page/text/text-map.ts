/** A place in the page: an offset in UTF-16 units into a text node's data. */
export type TextPoint = { readonly node: Text; readonly offset: number };

/** The shape that StaticRange and Range take. */
export type PointRange = { readonly start: TextPoint; readonly end: TextPoint };

/**
 * Where the characters of one block stand: from `starts[i]` on, they are those of `nodes[i]` from
 * `offsets[i]` on. `starts` ascends.
 */
export type BlockSegments = {
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
};

/** The segments of each block: strings and offsets on one side, text nodes on the other. */
export type TextMap = readonly BlockSegments[];

/** The text nodes' points around `[start, end)` of a block; undefined for an empty or foreign span. */
export function locate(
  map: TextMap,
  block: number,
  span: { readonly start: number; readonly end: number },
): PointRange | undefined {
  const segments = map[block];
  if (segments === undefined || span.start < 0 || span.end <= span.start) return undefined;
  const start = pointAt(segments, span.start);
  // The end belongs to the node of the last character, not to where the next one starts.
  const last = pointAt(segments, span.end - 1);
  if (start === undefined || last === undefined) return undefined;
  const end = { node: last.node, offset: last.offset + 1 };
  if (start.offset >= start.node.length || end.offset > end.node.length) return undefined;
  return { start, end };
}

/** The text nodes of a block from the first to the last of a range, in order. */
export function nodesBetween(map: TextMap, block: number, range: PointRange): readonly Text[] {
  const nodes = map[block]?.nodes ?? [];
  return [
    ...new Set(nodes.slice(nodes.indexOf(range.start.node), nodes.lastIndexOf(range.end.node) + 1)),
  ];
}

function pointAt(segments: BlockSegments, offset: number): TextPoint | undefined {
  let low = 0;
  let high = segments.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = segments.starts[low];
  const node = segments.nodes[low];
  const nodeOffset = segments.offsets[low];
  if (start === undefined || node === undefined || nodeOffset === undefined) return undefined;
  return { node, offset: nodeOffset + offset - start };
}
