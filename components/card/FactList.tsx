import { ChippedText } from './ChippedText.tsx';
import { factsAtFirst, shortenFact } from './first-facts.ts';
import { SourceMarks } from '../shared/SourceList.tsx';
import type { CardFact } from '../../core/cards/card-model.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

/**
 * The facts as pairs of label and value, each with its date and the numbers of its sources; the first
 * few of them, until the reader wants more. Where every fact has all the sources, numbers say nothing.
 */
export function FactList({
  model: { facts, sources },
  isWhole,
  onChip,
  onWhole,
}: Pick<CardProps, 'model' | 'isWhole' | 'onChip' | 'onWhole'>): JSX.Element | null {
  if (facts.length === 0) return null;
  const first = factsAtFirst(facts);
  const hasMore = first.length < facts.length || first.some((fact) => shortenFact(fact) !== fact);
  const isNumbered = facts.some((fact) => fact.sources.length < sources.length);
  return (
    <>
      <dl class="facts">
        {(isWhole ? facts : first.map(shortenFact)).map((fact) => (
          <Fact key={fact.label + fact.value} {...{ fact, isNumbered, onChip }} />
        ))}
      </dl>
      {hasMore && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={onWhole}>
          {isWhole ? 'Less' : 'More'}
        </button>
      )}
    </>
  );
}

function Fact({
  fact: { label, value, date, sources, chips },
  isNumbered,
  onChip,
}: Pick<CardProps, 'onChip'> & {
  readonly fact: CardFact;
  readonly isNumbered: boolean;
}): JSX.Element {
  return (
    <div class={label === '' ? 'fact-alone' : 'fact'}>
      <dt>{label === '' ? 'Also' : label}</dt>
      <dd dir="auto">
        <ChippedText text={value} chips={chips} onChip={onChip} />
        {date !== undefined && <span class="muted"> · {date}</span>}
        {isNumbered && <SourceMarks sources={sources} />}
      </dd>
    </div>
  );
}
