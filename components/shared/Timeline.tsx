import { dayNumberInWords, yearOf } from './days.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { useWords, type Words } from '../words/words.ts';
import type { Timeline as TimelineModel } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** Room of "article, 2025" around the article's day, where no year of the axis may stand. */
const ARTICLE_ROOM = 60;

/** Whether a timeline has a strip that says more than its words. */
export const hasPicture = ({ strip }: TimelineModel): boolean => strip.bars.length > 0;

/**
 * The strip of offices, phases or meetings, with the article's day marked on it. What has no room is not on it,
 * but in a list nearby.
 */
export function Timeline({ timeline }: { readonly timeline: TimelineModel }): JSX.Element {
  const words = useWords();
  const english = knowledgeLang(words);
  const { width, height, bars, barHeight, articleX, axisY } = timeline.strip;
  const isLate = articleX > width - ARTICLE_ROOM;
  const isEarly = articleX < ARTICLE_ROOM;
  const footY = axisY + 13;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={inWords(timeline, words)}
    >
      <path class="timeline-axis" d={`M0 ${axisY}H${width}`} />
      <path class="timeline-article" d={`M${articleX} 0V${axisY + 4}`} />
      {bars.map((bar) => {
        const span = timeline.spans[bar.span];
        if (span === undefined) return null;
        const { label, isCurrent } = span;
        const { x, y, text, textX } = bar;
        // A text in its bar has to stand out from the bar's color.
        const isInside = textX > x && textX < x + bar.width;
        return (
          <g key={bar.span} class={isCurrent ? 'timeline-current' : 'timeline-other'}>
            {text !== label && <title {...english}>{label}</title>}
            <rect
              x={x + 0.5}
              y={y + 0.5}
              width={bar.width - 1}
              height={barHeight - 1}
              rx={bar.isPoint ? barHeight / 2 : 2}
            />
            <text
              class={isInside ? 'timeline-inside' : 'timeline-beside'}
              x={textX}
              y={y + barHeight / 2 + 4}
              text-anchor={bar.textAnchor}
              {...english}
            >
              {text}
            </text>
          </g>
        );
      })}
      {articleX > 1.5 * ARTICLE_ROOM && (
        <text x="0" y={footY}>
          {yearOf(timeline.from)}
        </text>
      )}
      {articleX < width - 1.5 * ARTICLE_ROOM && (
        <text x={width} y={footY} text-anchor="end">
          {yearOf(timeline.to)}
        </text>
      )}
      <text
        class="timeline-day"
        x={isLate ? width : isEarly ? 0 : articleX}
        y={footY}
        text-anchor={isLate ? 'end' : isEarly ? 'start' : 'middle'}
      >
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
