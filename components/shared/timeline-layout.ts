import { shortenLabel, widthOfLabel } from '../../core/map/label-width.ts';
import type { Timeline, TimelineSpan } from '../../core/cards/card-model.ts';

/** The strip is drawn in these units and scaled to the card, which is about as many pixels wide. */
export const TIMELINE_WIDTH = 340;
/** A label and its bar. */
const ROW_HEIGHT = 23;
/** The years and the article's day below the axis. */
const FOOT_HEIGHT = 20;
/** What is shorter than this is drawn as a dot: a bar of it would not be seen. */
const POINT_WIDTH = 4;
/** Space between two labels, and between two bars of one row. */
const GAP = 6;
/** A label stands from so far above the middle of its bar to so far above it. */
const LABEL_TOP = 17;
const LABEL_BOTTOM = 4;
/** Rows that a card has room for; beyond them labels are shortened instead. */
const CARD_ROWS = 4;

/** One stretch of the strip, in its units. */
export type TimelineBar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isPoint: boolean;
  readonly isCurrent: boolean;
  /** The whole label, for a title and for those who hear it. */
  readonly name: string;
  /** What is drawn of it, cut with an ellipsis where it must be; undefined where nothing useful fits. */
  readonly label?: string;
  readonly labelX: number;
  readonly labelAnchor: 'start' | 'end';
};

/** From where to where something reaches in its row. */
type Reach = { readonly from: number; readonly to: number };
type Row = { readonly bars: Reach[]; readonly labels: Reach[] };
/** A label where it may stand: from its bar's start on, or up to the strip's end. */
type Label = Reach & { readonly text: string; readonly anchor: 'start' | 'end' };

/**
 * Where everything on the strip stands. Every stretch gets a row in which neither its bar nor its label
 * touches another; where `maxRows` are full, its label is cut to the room that is left. `articleLine` is
 * the line of the article's day in pieces that leave the labels out.
 */
export function layOutTimeline(
  { spans, from, to, articleDay }: Timeline,
  maxRows: number = CARD_ROWS,
): {
  readonly bars: readonly TimelineBar[];
  readonly height: number;
  readonly axisY: number;
  readonly articleX: number;
  readonly articleLine: readonly { readonly y1: number; readonly y2: number }[];
} {
  const scale = TIMELINE_WIDTH / Math.max(to - from, 1);
  const xOf = (day: number): number =>
    Math.round(Math.min(Math.max((day - from) * scale, 0), TIMELINE_WIDTH) * 10) / 10;
  const rows: Row[] = [];
  const bars = spans
    .toSorted((a, b) => a.start - b.start || (b.end ?? to) - (a.end ?? to))
    .map((span): TimelineBar => {
      const x = xOf(span.start);
      const width = xOf(span.end ?? to) - x;
      const bar = { from: x, to: x + width };
      const { row, label } = placeIn(rows, bar, { name: span.label, maxRows });
      rows[row] ??= { bars: [], labels: [] };
      rows[row].bars.push(bar);
      if (label !== undefined) rows[row].labels.push(label);
      return barOf(span, { x, width, row, label });
    });
  const axisY = Math.max(rows.length, 1) * ROW_HEIGHT + 4;
  const articleX = xOf(articleDay);
  const crossed = bars.filter((_, index) => isCrossed(bars[index], articleX)).map(({ y }) => y);
  return {
    bars,
    axisY,
    height: axisY + FOOT_HEIGHT,
    articleX,
    articleLine: piecesBetween(crossed, axisY + 4),
  };
}

/** The row of a stretch and what of its label stands there: a whole label first, then a row of its own, then a cut label. */
function placeIn(
  rows: readonly Row[],
  bar: Reach,
  { name, maxRows }: { readonly name: string; readonly maxRows: number },
): { readonly row: number; readonly label: Label | undefined } {
  const whole = labelAt(bar, name);
  const free = rows.flatMap((row, index) =>
    row.bars.every((other) => isApart(other, bar)) ? [index] : [],
  );
  const fits = free.find((index) => rows[index]?.labels.every((other) => isApart(other, whole)));
  if (fits !== undefined) return { row: fits, label: whole };
  if (rows.length < maxRows || free.length === 0) return { row: rows.length, label: whole };
  const cut = free
    .map((row) => ({ row, label: cutLabel(bar, name, rows[row]?.labels ?? []) }))
    .toSorted((a, b) => (b.label?.text.length ?? 0) - (a.label?.text.length ?? 0))[0];
  return cut ?? { row: rows.length, label: whole };
}

/** A label from the start of its bar on; where it would leave the strip, up to the strip's end. */
function labelAt({ from }: Reach, name: string): Label {
  const text = shortenLabel(name, TIMELINE_WIDTH);
  const width = widthOfLabel(text);
  return from + width <= TIMELINE_WIDTH
    ? { text, from, to: from + width, anchor: 'start' }
    : { text, from: TIMELINE_WIDTH - width, to: TIMELINE_WIDTH, anchor: 'end' };
}

/** As much of a label as has room between its bar's start and the next label; undefined without any. */
function cutLabel({ from }: Reach, name: string, labels: readonly Reach[]): Label | undefined {
  if (labels.some((other) => other.from <= from && other.to + GAP > from)) return undefined;
  const next = Math.min(
    TIMELINE_WIDTH + GAP,
    ...labels.filter((other) => other.from > from).map((other) => other.from),
  );
  const text = shortenLabel(name, next - GAP - from);
  return text === '' ? undefined : { text, from, to: from + widthOfLabel(text), anchor: 'start' };
}

const isApart = (a: Reach, b: Reach): boolean => a.to + GAP <= b.from || b.to + GAP <= a.from;

function barOf(
  { label: name, isCurrent }: TimelineSpan,
  {
    x,
    width,
    row,
    label,
  }: {
    readonly x: number;
    readonly width: number;
    readonly row: number;
    readonly label: Label | undefined;
  },
): TimelineBar {
  const isPoint = width < POINT_WIDTH;
  return {
    x: isPoint ? Math.min(Math.max(x, 4), TIMELINE_WIDTH - 4) : x,
    y: row * ROW_HEIGHT + ROW_HEIGHT - 4,
    width,
    isPoint,
    isCurrent,
    name,
    ...(label === undefined ? {} : { label: label.text }),
    labelX: label?.anchor === 'end' ? label.to : (label?.from ?? x),
    labelAnchor: label?.anchor ?? 'start',
  };
}

/** Whether the article's line would run through a bar's label. */
function isCrossed(bar: TimelineBar | undefined, articleX: number): boolean {
  if (bar?.label === undefined) return false;
  const width = widthOfLabel(bar.label);
  const from = bar.labelAnchor === 'start' ? bar.labelX : bar.labelX - width;
  return articleX > from - 2 && articleX < from + width + 2;
}

/** A line down to `end`, without the labels above the bars at these heights. */
function piecesBetween(
  crossed: readonly number[],
  end: number,
): { readonly y1: number; readonly y2: number }[] {
  const pieces: { y1: number; y2: number }[] = [];
  let y1 = 0;
  for (const y of [...new Set(crossed)].toSorted((a, b) => a - b)) {
    if (y - LABEL_TOP > y1) pieces.push({ y1, y2: y - LABEL_TOP });
    y1 = y - LABEL_BOTTOM;
  }
  return [...pieces, { y1, y2: end }];
}
