import type { Timeline } from '../../core/cards/card-model.ts';

/** The strip is drawn in these units and scaled to the card, which is about as many pixels wide. */
export const TIMELINE_WIDTH = 340;
/** A label and its bar. */
const ROW_HEIGHT = 24;
/** The years and the article's day below the axis. */
const FOOT_HEIGHT = 20;
/** What is shorter than this is drawn as a dot: a bar of it would not be seen. */
const POINT_WIDTH = 4;
/** Widest usual letter of the system's fonts at 11 units: a label is never guessed too short. */
const LETTER_WIDTH = 5.9;

/** One stretch of the strip, in its units. */
export type TimelineBar = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isPoint: boolean;
  readonly isCurrent: boolean;
  /** Undefined where it would run into its neighbour. */
  readonly label?: string;
  readonly labelX: number;
  readonly labelAnchor: 'start' | 'end';
};

/** Where everything on the strip stands. Labels that do not fit are left out; the spoken text has them. */
export function layOutTimeline(timeline: Timeline): {
  readonly bars: readonly TimelineBar[];
  readonly height: number;
  readonly axisY: number;
  readonly articleX: number;
} {
  const { spans, from, to } = timeline;
  const scale = TIMELINE_WIDTH / Math.max(to - from, 1);
  const xOf = (day: number): number =>
    Math.round(Math.min(Math.max((day - from) * scale, 0), TIMELINE_WIDTH) * 10) / 10;
  const rows = Math.max(...spans.map((span) => span.row), 0) + 1;
  const axisY = rows * ROW_HEIGHT + 4;
  const taken = new Map<number, number>();

  const bars = spans
    .toSorted(
      (a, b) => a.row - b.row || Number(b.isCurrent) - Number(a.isCurrent) || a.start - b.start,
    )
    .map((span): TimelineBar => {
      const startX = xOf(span.start);
      const width = xOf(span.end ?? to) - startX;
      const isPoint = width < POINT_WIDTH;
      const labelWidth = span.label.length * LETTER_WIDTH;
      const isLate = startX + labelWidth > TIMELINE_WIDTH;
      const labelX = isLate
        ? Math.max(startX + width, Math.min(labelWidth, TIMELINE_WIDTH))
        : startX;
      const labelStart = isLate ? labelX - labelWidth : labelX;
      const fits = labelStart >= (taken.get(span.row) ?? -1) && labelWidth <= TIMELINE_WIDTH;
      if (fits) taken.set(span.row, labelStart + labelWidth + 6);
      return {
        x: isPoint ? Math.min(Math.max(startX, 4), TIMELINE_WIDTH - 4) : startX,
        y: span.row * ROW_HEIGHT + ROW_HEIGHT - 4,
        width,
        isPoint,
        isCurrent: span.isCurrent,
        ...(fits ? { label: span.label } : {}),
        labelX,
        labelAnchor: isLate ? 'end' : 'start',
      };
    });
  return { bars, axisY, height: axisY + FOOT_HEIGHT, articleX: xOf(timeline.articleDay) };
}
