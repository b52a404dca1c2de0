import { axisOf, type TimelineEntry } from '../../core/panel/timeline.ts';
import { firstDay } from '../../core/time/day.ts';

import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dayInWords } from '../shared/days.ts';
import { useWords } from '../words/words.ts';
import { whenOf } from './when.ts';
import type { ComponentChildren, JSX } from 'preact';

/** A bar is drawn in these units and stretched to the width of its row. */
const WIDTH = 1000;
/** What is shorter is widened to be seen: a day in eighty years. */
const LEAST_WIDTH = 14;

/** The dated things of an article as a list by their beginnings, each with a bar on one common axis, the article among them. */
export function TimelineRows(props: {
  readonly timeline: readonly TimelineEntry[];
  /** ISO day. */
  readonly articleDate: string;
  readonly nameOf: (entry: TimelineEntry) => ComponentChildren;
}): JSX.Element {
  const { timeline, nameOf } = props;
  const words = useWords();
  const articleDay = firstDay(props.articleDate);
  const axis = axisOf(timeline, articleDay);
  const xOf = (day: number): number =>
    Math.min(Math.max(((day - axis.from) / Math.max(axis.to - axis.from, 1)) * WIDTH, 0), WIDTH);
  const articleX = Math.min(xOf(articleDay), WIDTH - 1);
  const later = timeline.findIndex(({ start }) => start > articleDay);
  const before = later < 0 ? timeline.length : later;

  const row = (entry: TimelineEntry): JSX.Element => {
    const x = xOf(entry.start);
    const width = Math.max(xOf(entry.end ?? axis.to) - x, LEAST_WIDTH);
    const isOlder = entry.start < axis.from;
    return (
      <li key={`${entry.entity} ${entry.start} ${entry.what ?? ''}`} class={`kind-${entry.kind}`}>
        <span class="panel-when">{whenOf(entry, words)}</span>
        <span class="panel-what" {...knowledgeLang(words)}>
          {nameOf(entry)}
          {entry.what !== undefined && (
            <span class="muted">
              <span class="panel-comma">, </span>
              <bdi>{entry.what}</bdi>
            </span>
          )}
        </span>
        <svg
          class="panel-bar"
          viewBox={`0 0 ${WIDTH} 8`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="panel-bar-axis" d={`M0 4H${WIDTH}`} />
          <path class="panel-bar-article" d={`M${articleX} 0V8`} />
          <rect x={Math.min(x, WIDTH - width)} y="2" width={width} height="4" />
          {isOlder && <path class="panel-bar-open" d="M8 0V8M20 0V8" />}
        </svg>
      </li>
    );
  };
  return (
    <ol class="panel-timeline">
      {timeline.slice(0, before).map(row)}
      <li class="panel-timeline-article">
        <span>{words.say('panelArticleDay', dayInWords(props.articleDate, words.language))}</span>
      </li>
      {timeline.slice(before).map(row)}
    </ol>
  );
}
