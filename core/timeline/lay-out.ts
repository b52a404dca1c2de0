import type { Strip, StripBar, TimelineSpan } from '../cards/card-model.ts';
import { widthOfLabel } from '../map/label-width.ts';

/** The strip is drawn in these units: no card is narrower in pixels, so that its letters are never scaled down. */
const TIMELINE_WIDTH = 270;
/** The height of a bar, in which its name stands. */
const BAR_HEIGHT = 14;
/** Between two rows. */
const ROW_GAP = 3;
/** The years and the article's day below the axis. */
const FOOT_HEIGHT = 17;
/** The narrowest bar that is seen. What is shorter is a dot of this width around its middle. */
const LEAST_WIDTH = 10;
/** Space between a bar and the label beside it. */
const GAP = 3;
/** Space between two entries of one row: wider than that between two words, or their names read as one. */
const APART = 7;
/** Space around a label in its bar. */
const PADDING = 4;
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
type Text = Pick<StripBar, 'text' | 'textX' | 'textAnchor'>;
/** What a bar and its text take of a row. */
type Form = { readonly reach: Reach; readonly text: Text };

/**
 * Where everything on the strip stands: what has room for its whole name in one of a few rows in which nothing
 * touches, what the card is about first and then the longer; the rest is left to a list. No bars where fewer than
 * two would stand apart: the words say as much. This is done where the knowledge is, so that no page has to.
 */
export function layOutStrip(timeline: Stretches): Strip {
  const { from, to, articleDay } = timeline;
  const scale = TIMELINE_WIDTH / Math.max(to - from, 1);
  const xOf = (day: number): number => round(clamp((day - from) * scale, 0, TIMELINE_WIDTH));
  const placed = barsOf(timeline, xOf);
  const bars = areApart(placed) ? placed : [];
  const rows = Math.max(0, ...bars.map(({ row }) => row + 1));
  const rowHeight = BAR_HEIGHT + ROW_GAP;
  const axisY = Math.max(rows, 1) * rowHeight + 1;
  return {
    width: TIMELINE_WIDTH,
    bars: bars.map(({ row, ...bar }) => ({ ...bar, y: row * rowHeight })),
    barHeight: BAR_HEIGHT,
    axisY,
    height: axisY + FOOT_HEIGHT,
    articleX: xOf(articleDay),
  };
}

/** Whether any two bars begin or end so far from each other that it is seen. */
const areApart = (bars: readonly PlacedBar[]): boolean =>
  bars.some((a) =>
    bars.some(
      (b) => b.x - a.x >= LEAST_WIDTH || Math.abs(b.x + b.width - a.x - a.width) >= LEAST_WIDTH,
    ),
  );

/** The bars that have room, in the order of their spans. */
function barsOf({ spans, to }: Stretches, xOf: (day: number) => number): PlacedBar[] {
  const rows: Reach[][] = [];
  const lengthOf = ({ start, end = to }: TimelineSpan): number => end - start;
  return [...spans.entries()]
    .toSorted(
      ([, a], [, b]) => Number(b.isCurrent) - Number(a.isCurrent) || lengthOf(b) - lengthOf(a),
    )
    .flatMap(([index, span]): PlacedBar[] => {
      const [start, end] = [xOf(span.start), xOf(span.end ?? to)];
      const width = round(Math.max(end - start, LEAST_WIDTH));
      const isPoint = end - start < LEAST_WIDTH;
      const middle = isPoint ? (start + end) / 2 - width / 2 : start;
      const x = round(clamp(middle, 0, TIMELINE_WIDTH - width));
      const found = placeIn(rows, formsOf({ from: x, to: x + width }, span));
      if (found === undefined) return [];
      const { row, form } = found;
      (rows[row] ??= []).push(form.reach);
      return [{ span: index, x, row, width, isPoint, ...form.text }];
    })
    .toSorted((a, b) => a.span - b.span);
}

/** The first row that has room for a bar with its name, and how it is written there. */
function placeIn(
  rows: readonly (readonly Reach[])[],
  forms: readonly Form[],
): { readonly row: number; readonly form: Form } | undefined {
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const form = forms.find(({ reach }) =>
      (rows[row] ?? []).every(
        (other) => other.to + APART <= reach.from || reach.to + APART <= other.from,
      ),
    );
    if (form !== undefined) return { row, form };
  }
  return undefined;
}

/** The ways to write a bar's name, the best first: in it, right of it, left of it; none that leaves the strip. */
function formsOf(bar: Reach, { label, short = label }: TimelineSpan): Form[] {
  const width = widthOfLabel(short);
  const form = (reach: Reach, textX: number, textAnchor: Text['textAnchor']): Form => ({
    reach,
    text: { text: short, textX: round(textX), textAnchor },
  });
  return [
    ...(width + 2 * PADDING <= bar.to - bar.from ? [form(bar, bar.from + PADDING, 'start')] : []),
    ...[
      form({ from: bar.from, to: bar.to + GAP + width }, bar.to + GAP, 'start'),
      form({ from: bar.from - GAP - width, to: bar.to }, bar.from - GAP, 'end'),
    ].filter(({ reach }) => reach.from >= 0 && reach.to <= TIMELINE_WIDTH),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
