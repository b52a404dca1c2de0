import { dateInWords } from './card-words.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { ChippedText } from './ChippedText.tsx';
import { type FactRow, factRows, rowsAtFirst, shortenRow } from './fact-rows.ts';
import { SourceMarks } from '../shared/SourceList.tsx';
import { useWords } from '../words/words.ts';
import type { CardFact } from '../../core/cards/card-model.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

/**
 * The facts as rows of a label and its statements, each with its date and the numbers of its sources; the
 * first few of them, until the reader wants more. Where every fact has all the sources, numbers say nothing.
 */
export function FactList({
  model: { facts, sources },
  isWhole,
  onChip,
  onWhole,
}: Pick<CardProps, 'model' | 'isWhole' | 'onChip' | 'onWhole'>): JSX.Element | null {
  const words = useWords();
  if (facts.length === 0) return null;
  const rows = factRows(facts);
  const first = rowsAtFirst(rows);
  const short = first.map(shortenRow);
  const hasMore = first.length < rows.length || short.some((row, index) => row !== first[index]);
  const isNumbered = facts.some((fact) => fact.sources.length < sources.length);
  return (
    <>
      <dl class="facts">
        {(isWhole ? rows : short).map((row) => (
          <Row key={row.facts[0]?.value} {...{ row, isNumbered, onChip }} />
        ))}
      </dl>
      {hasMore && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={onWhole}>
          {words.say(isWhole ? 'cardLess' : 'cardMore')}
        </button>
      )}
    </>
  );
}

function Row({
  row: { label, facts },
  isNumbered,
  onChip,
}: Pick<CardProps, 'onChip'> & {
  readonly row: FactRow;
  readonly isNumbered: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <div class={label === 'also' ? 'fact-alone' : 'fact'}>
      <dt>{words.say(`fact_${label}`)}</dt>
      {facts.map((fact) => (
        <Statement key={fact.value} {...{ fact, isNumbered, onChip }} />
      ))}
    </div>
  );
}

function Statement({
  fact: { value, date, sources, chips },
  isNumbered,
  onChip,
}: Pick<CardProps, 'onChip'> & {
  readonly fact: CardFact;
  readonly isNumbered: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <dd dir="auto">
      <span {...knowledgeLang(words)}>
        <ChippedText text={value} chips={chips} onChip={onChip} />
      </span>
      {date !== undefined && <span class="muted"> · {dateInWords(date, words)}</span>}
      {isNumbered && <SourceMarks sources={sources} />}
    </dd>
  );
}
