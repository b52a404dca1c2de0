import type { Timeline, TimelineSpan } from '../cards/card-model.ts';
import type { Day } from '../time/day.ts';
import { layOutStrip } from './lay-out.ts';

/** The timeline from the first beginning to the last end, with the article's day; there must be a span. */
export function timelineOfSpans(all: readonly TimelineSpan[], articleDay: Day): Timeline {
  const to = Math.max(articleDay, ...all.map(({ end }) => end ?? articleDay));
  const spans = all.toSorted((a, b) => a.start - b.start || (b.end ?? to) - (a.end ?? to));
  const from = Math.min(articleDay, spans[0]?.start ?? articleDay);
  const stretches = { spans, from, to, articleDay };
  return { ...stretches, strip: layOutStrip(stretches) };
}
