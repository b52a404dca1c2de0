import { dayNumberInWords, yearOf } from './days.ts';
import { layOutTimeline, TIMELINE_WIDTH } from './timeline-layout.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { useWords, type Words } from '../words/words.ts';
import type { Timeline as TimelineModel } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** Whether a timeline shows more than its words: one day alone is a dot on a line. */
export function hasPicture({ spans }: TimelineModel): boolean {
  return spans.length > 1 || spans.some(({ start, end }) => end !== start);
}

/** The strip of offices, phases or meetings, with the article's day marked on it. */
export function Timeline({
  timeline,
  maxRows,
}: {
  readonly timeline: TimelineModel;
  /** Rows that there is room for; a card's where it is left out. */
  readonly maxRows?: number;
}): JSX.Element {
  const words = useWords();
  const english = knowledgeLang(words);
  const { bars, height, articleX, articleLine, axisY } = layOutTimeline(timeline, maxRows);
  const articleAnchor = articleX > TIMELINE_WIDTH - 60 ? 'end' : articleX < 60 ? 'start' : 'middle';
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${TIMELINE_WIDTH} ${height}`}
      role="img"
      aria-label={inWords(timeline, words)}
    >
      <line class="timeline-axis" x1="0" x2={TIMELINE_WIDTH} y1={axisY} y2={axisY} />
      {articleLine.map(({ y1, y2 }) => (
        <line key={y1} class="timeline-article" x1={articleX} x2={articleX} y1={y1} y2={y2} />
      ))}
      {bars.map((bar) => (
        <g
          key={`${bar.y}:${bar.x}:${bar.name}`}
          class={bar.isCurrent ? 'timeline-current' : 'timeline-other'}
        >
          {bar.label !== bar.name && <title {...english}>{bar.name}</title>}
          {bar.isPoint ? (
            <circle cx={bar.x} cy={bar.y} r="4" />
          ) : (
            <rect x={bar.x} y={bar.y - 3} width={bar.width} height="6" rx="1" />
          )}
          {bar.label !== undefined && (
            <text x={bar.labelX} y={bar.y - 7} text-anchor={bar.labelAnchor} {...english}>
              {bar.label}
            </text>
          )}
        </g>
      ))}
      <text
        class="timeline-year"
        x="0"
        y={axisY + 14}
        visibility={articleX < 90 ? 'hidden' : 'visible'}
      >
        {yearOf(timeline.from)}
      </text>
      <text
        class="timeline-year"
        x={TIMELINE_WIDTH}
        y={axisY + 14}
        text-anchor="end"
        visibility={articleX > TIMELINE_WIDTH - 90 ? 'hidden' : 'visible'}
      >
        {yearOf(timeline.to)}
      </text>
      <text class="timeline-day" x={articleX} y={axisY + 14} text-anchor={articleAnchor}>
        {words.say('timelineArticle', String(yearOf(timeline.articleDay)))}
      </text>
    </svg>
  );
}

function inWords({ spans, articleDay }: TimelineModel, words: Words): string {
  const parts = spans.map(({ label, start, end }) => {
    const from = String(yearOf(start));
    if (end === undefined) return words.say('timelineSince', label, from);
    const to = String(yearOf(end));
    return from === to
      ? words.say('timelineIn', label, from)
      : words.say('timelineFromTo', label, from, to);
  });
  return words.say('timelineSaid', parts.join('; '), dayNumberInWords(articleDay, words.language));
}
