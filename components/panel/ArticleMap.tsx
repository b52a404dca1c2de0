import { LocatorMap } from '../shared/LocatorMap.tsx';
import { useWords } from '../words/words.ts';
import { useId } from 'preact/hooks';
import type { Overview } from '../../core/panel/overview.ts';
import type { JSX } from 'preact';

/** The one map of all places of an article; none where it has no place. */
export function ArticleMap({
  overview: { map },
}: {
  readonly overview: Overview;
}): JSX.Element | null {
  const words = useWords();
  const heading = useId();
  if (map === undefined) return null;
  return (
    <section class="panel-part" aria-labelledby={heading}>
      <h2 id={heading}>{words.say('panelMap')}</h2>
      <LocatorMap map={map} />
    </section>
  );
}
