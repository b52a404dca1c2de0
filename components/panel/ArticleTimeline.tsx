import { TimelineRows } from './TimelineRows.tsx';
import { useWords } from '../words/words.ts';
import { useId } from 'preact/hooks';
import type { Overview } from '../../core/panel/overview.ts';
import type { JSX } from 'preact';

/** The one timeline of all dated things of an article; a name opens its entity. */
export function ArticleTimeline({
  overview,
  onOpen,
}: {
  readonly overview: Overview;
  readonly onOpen: (entity: string) => void;
}): JSX.Element | null {
  const words = useWords();
  const heading = useId();
  const { timeline, articleDate } = overview;
  if (timeline.length === 0) return null;
  return (
    <section class="panel-part" aria-labelledby={heading}>
      <h2 id={heading}>{words.say('panelTimeline')}</h2>
      <TimelineRows
        timeline={timeline}
        articleDate={articleDate}
        nameOf={({ entity, name }) => (
          <button type="button" class="panel-link" onClick={() => onOpen(entity)}>
            <bdi>{name}</bdi>
          </button>
        )}
      />
    </section>
  );
}
