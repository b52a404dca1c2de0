/** A stretch of text, in UTF-16 units. */
type Span = { readonly start: number; readonly end: number; readonly surface: string };

/** What it costs to give a span another shift than the one before it has, and to leave it out: hardly more. */
const OTHER_SHIFT = 1;
const LEFT_OUT = 1.001;
/** Between places of the same cost the nearest to the old one wins. */
const PER_UNIT = 1e-6;

/** The best way to place the spans up to one of them, which starts at `start`. */
type Way = {
  readonly cost: number;
  readonly start: number;
  /** From the old place to the new one. */
  readonly shift: number;
  readonly index: number;
  readonly before: Way | undefined;
};

/**
 * New starts of spans in a text that has changed, in their order; undefined where a span's surface is gone.
 * Changed extraction drops or adds blocks: the spans between two changes move by the same shift, so the fewest
 * changes of the shift win, with as few spans left out as possible.
 */
export function realign(spans: readonly Span[], text: string): readonly (number | undefined)[] {
  const order = spans
    .map((_, index) => index)
    .toSorted((a, b) => startOf(spans, a) - startOf(spans, b));
  let ways: readonly Way[] = [{ cost: 0, start: -1, shift: 0, index: -1, before: undefined }];
  for (const index of order) ways = waysWith(ways, spans[index], index, text);
  const starts: (number | undefined)[] = spans.map(() => undefined);
  let way: Way | undefined = cheapest(ways);
  for (; way !== undefined; way = way.before) if (way.index >= 0) starts[way.index] = way.start;
  return starts;
}

/** The ways on, with the span placed wherever its surface stands, or left out. */
function waysWith(
  ways: readonly Way[],
  span: Span | undefined,
  index: number,
  text: string,
): readonly Way[] {
  if (span === undefined) return ways;
  const leftOut = ways.map((way) => ({ ...way, cost: way.cost + LEFT_OUT }));
  const placed = placesOf(span.surface, text).flatMap((start) => {
    const shift = start - span.start;
    const costOf = (way: Way): number =>
      way.cost + (way.shift === shift ? 0 : OTHER_SHIFT + Math.abs(way.shift - shift) * PER_UNIT);
    const before = cheapest(
      ways.filter((way) => way.start < start || way.shift === shift),
      costOf,
    );
    return before === undefined ? [] : [{ cost: costOf(before), start, shift, index, before }];
  });
  return cheapestOfEachShift([...leftOut, ...placed]);
}

/** Ways of one shift differ only in what they cost from here on. */
function cheapestOfEachShift(ways: readonly Way[]): readonly Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const known = best.get(way.shift);
    if (known === undefined || way.cost < known.cost) best.set(way.shift, way);
  }
  return [...best.values()];
}

function cheapest(ways: readonly Way[], costOf = (way: Way): number => way.cost): Way | undefined {
  let best: Way | undefined;
  for (const way of ways) if (best === undefined || costOf(way) < costOf(best)) best = way;
  return best;
}

/** Where a surface stands as whole words. */
function placesOf(surface: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + surface.length)) places.push(at);
  }
  return places;
}

const isBoundary = (text: string, at: number): boolean =>
  !(
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );

const startOf = (spans: readonly Span[], index: number): number => spans[index]?.start ?? 0;
