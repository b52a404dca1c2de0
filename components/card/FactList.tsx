import { ChippedText } from './ChippedText.tsx';
import { SourceMarks } from '../shared/SourceList.tsx';
import type { CardFact } from '../../core/cards/card-model.ts';
import type { CardEvents } from './Card.tsx';
import type { JSX } from 'preact';

/** The facts as pairs of label and value, each with its date and the numbers of its sources. */
export function FactList({
  facts,
  onChip,
}: Pick<CardEvents, 'onChip'> & { readonly facts: readonly CardFact[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, value, date, sources, chips }) => (
        <div key={label + value}>
          <dt>{label}</dt>
          <dd dir="auto">
            <ChippedText text={value} chips={chips} onChip={onChip} />
            {date !== undefined && <span class="muted"> · {date}</span>}
            <SourceMarks sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
