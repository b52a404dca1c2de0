import { Chip } from './Chip.tsx';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dateInWords } from './card-words.ts';
import { spanInWords } from '../shared/days.ts';
import { useWords } from '../words/words.ts';
import type { CardEvents } from './Card.tsx';
import type { Timeline } from '../../core/cards/card-model.ts';
import type { JSX } from 'preact';

/** Whether a strip leaves something out, which then wants the list. */
export const wantsList = ({ spans, strip }: Timeline): boolean =>
  spans.length > 1 && strip.bars.length < spans.length;

/** All that a strip is of by their beginnings, with their days; a name leads to its card where it has one. */
export function TimelineNames({
  timeline,
  onChip,
}: Pick<CardEvents, 'onChip'> & { readonly timeline: Timeline }): JSX.Element {
  const words = useWords();
  return (
    <ol class="timeline-names">
      {timeline.spans.map(({ label, chip, dates }, index) => (
        <li key={index}>
          <span {...knowledgeLang(words)}>
            {chip === undefined ? <bdi>{label}</bdi> : <Chip chip={chip} onChip={onChip} />}
          </span>
          {dates !== undefined && (
            <span class="muted">
              {' · '}
              {dates.to === undefined
                ? dateInWords({ is: 'since', iso: dates.from }, words)
                : spanInWords(dates.from, dates.to, words.language)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
