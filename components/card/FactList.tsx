import { dateInWords } from './card-words.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { ChippedText } from './ChippedText.tsx';
import { type FactRow, factRows, rowsAtFirst } from './fact-rows.ts';
import { SourceMarks } from '../shared/SourceList.tsx';
import { useWords } from '../words/words.ts';
import type { CardFact, CardModel } from '../../core/cards/card-model.ts';
import type { CardProps } from './Card.tsx';
import type { JSX } from 'preact';

type RowsProps = Pick<CardProps, 'onChip'> & {
  readonly model: Pick<CardModel, 'facts'>;
  readonly rows: readonly FactRow[];
  readonly id?: string;
};

/**
 * Rows of a label and its statements, each with its date and the numbers of its sources. Where all of them
 * have the same sources, numbers say nothing: the list of sources says them once.
 */
export function FactRows({ rows, onChip, id }: Omit<RowsProps, 'model'>): JSX.Element | null {
  if (rows.length === 0) return null;
  const shown = rows.flatMap(({ facts }) => facts);
  const isNumbered = shown.some(({ sources }) => String(sources) !== String(shown[0]?.sources));
  return (
    <dl class="facts" id={id}>
      {rows.map((row) => (
        <Row key={row.facts[0]?.value} {...{ row, isNumbered, onChip }} />
      ))}
    </dl>
  );
}

/** The facts of an entity: the first few of them, until the reader wants all. */
export function FactList({
  model,
  isWhole,
  onChip,
  onWhole,
}: Pick<RowsProps, 'model' | 'onChip'> & {
  readonly isWhole: boolean;
  readonly onWhole: () => void;
}): JSX.Element {
  const words = useWords();
  const { first, rest } = rowsAtFirst(model.facts);
  return (
    <>
      <FactRows rows={isWhole ? factRows(model.facts) : first} onChip={onChip} />
      {rest.length > 0 && (
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
