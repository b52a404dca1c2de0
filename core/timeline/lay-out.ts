import type { Strip, StripBar, TimelineSpan } from '../cards/card-model.ts';
import { widthOfLabel } from '../map/label-width.ts';

/**
 * The strip is drawn in these units and scaled to its card: as many pixels as the narrowest card has room for, in a
 * window of 320, so that no text is ever drawn smaller than it is set.
 */
const TIMELINE_WIDTH = 270;
/** The height of a bar, in which its name or number stands; lower where there are many rows. */
const BAR_HEIGHT = 14;
const LOW_BAR_HEIGHT = 12;
/** Between two rows. */
const ROW_GAP = 3;
const LOW_ROW_GAP = 2;
/** The years and the article's day below the axis. */
const FOOT_HEIGHT = 17;
/** The narrowest bar: two digits have room in it. What is shorter is a dot of this width around its middle. */
const LEAST_WIDTH = 15;
/** Space between two bars or labels of one row, and between a bar and the label beside it. */
const GAP = 3;
/** Space around a label in its bar. */
const PADDING = 4;
/** Rows that are begun for a name to have room; beyond them numbers stand for names. */
const NAMED_ROWS = 3;
/** More rows than this push the rest of a card out of sight. */
const MOST_ROWS = 4;

/** What is laid out: stretches in the order of their beginnings, and the days between which the strip lies. */
type Stretches = {
  readonly spans: readonly TimelineSpan[];
  readonly from: number;
  readonly to: number;
  readonly articleDay: number;
};

type PlacedBar = Omit<StripBar, 'y'> & { readonly row: number };

/** From where to where something reaches in its row. */
type Reach = { readonly from: number; readonly to: number };
type Text = Pick<StripBar, 'text' | 'textX' | 'textAnchor' | 'isNumbered'>;
/** What a bar and its text take of a row. */
type Form = { readonly reach: Reach; readonly text: Text };

/**
 * Where everything on the strip stands: each span in a row in which nothing touches it. Where names beside their
 * bars would take too many rows, only those that fit into their bars are left. This is done where the knowledge
 * is, so that no page has to.
 */
export function layOutStrip(timeline: Stretches): Strip {
  const { from, to, articleDay } = timeline;
  const scale = TIMELINE_WIDTH / Math.max(to - from, 1);
  const xOf = (day: number): number => round(clamp((day - from) * scale, 0, TIMELINE_WIDTH));
  const loose = barsOf(timeline, xOf, true);
  const { bars, rows } = loose.rows > MOST_ROWS ? barsOf(timeline, xOf, false) : loose;
  const isLow = rows > MOST_ROWS;
  const barHeight = isLow ? LOW_BAR_HEIGHT : BAR_HEIGHT;
  const rowHeight = barHeight + (isLow ? LOW_ROW_GAP : ROW_GAP);
  const axisY = Math.max(rows, 1) * rowHeight + 1;
  return {
    width: TIMELINE_WIDTH,
    bars: bars.map(({ row, ...bar }) => ({ ...bar, y: row * rowHeight })),
    barHeight,
    axisY,
    height: axisY + FOOT_HEIGHT,
    articleX: xOf(articleDay),
  };
}

function barsOf(
  { spans, to }: Stretches,
  xOf: (day: number) => number,
  hasRoomBeside: boolean,
): { readonly bars: readonly PlacedBar[]; readonly rows: number } {
  const rows: Reach[][] = [];
  const bars = spans.map((span, index): PlacedBar => {
    const [start, end] = [xOf(span.start), xOf(span.end ?? to)];
    const width = round(Math.max(end - start, LEAST_WIDTH));
    const isPoint = end - start < LEAST_WIDTH;
    const middle = isPoint ? (start + end) / 2 - width / 2 : start;
    const x = round(clamp(middle, 0, TIMELINE_WIDTH - width));
    const bar = { from: x, to: x + width };
    const forms = formsOf(bar, span).filter(({ reach }) => hasRoomBeside || reach === bar);
    const { row, form } = placeIn(rows, forms, numbered(bar, index + 1));
    (rows[row] ??= []).push(form.reach);
    return { x, row, width, isPoint, ...form.text };
  });
  return { bars, rows: rows.length };
}

/** The row and the form of a bar: with its name in a row that has room, in a new one, else with its number. */
function placeIn(
  rows: readonly (readonly Reach[])[],
  named: readonly Form[],
  withNumber: Form,
): { readonly row: number; readonly form: Form } {
  const isFree = (row: number, { reach }: Form): boolean =>
    (rows[row] ?? []).every(
      (other) => other.to + GAP <= reach.from || reach.to + GAP <= other.from,
    );
  for (let row = 0; row < Math.max(rows.length, NAMED_ROWS); row += 1) {
    const form = named.find((own) => isFree(row, own));
    if (form !== undefined) return { row, form };
  }
  let row = 0;
  while (!isFree(row, withNumber)) row += 1;
  return { row, form: withNumber };
}

/** The ways to write a bar's name, the best first: in it, right of it, left of it; none that leaves the strip. */
function formsOf(bar: Reach, { label, short = label }: TimelineSpan): Form[] {
  const width = widthOfLabel(short);
  const form = (reach: Reach, textX: number, textAnchor: Text['textAnchor']): Form => ({
    reach,
    text: { text: short, textX: round(textX), textAnchor, isNumbered: false },
  });
  return [
    ...(width + 2 * PADDING <= bar.to - bar.from ? [form(bar, bar.from + PADDING, 'start')] : []),
    ...[
      form({ from: bar.from, to: bar.to + GAP + width }, bar.to + GAP, 'start'),
      form({ from: bar.from - GAP - width, to: bar.to }, bar.from - GAP, 'end'),
    ].filter(({ reach }) => reach.from >= 0 && reach.to <= TIMELINE_WIDTH),
  ];
}

const numbered = (bar: Reach, number: number): Form => ({
  reach: bar,
  text: {
    text: String(number),
    textX: round((bar.from + bar.to) / 2),
    textAnchor: 'middle',
    isNumbered: true,
  },
});

const round = (value: number): number => Math.round(value * 10) / 10;
const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
