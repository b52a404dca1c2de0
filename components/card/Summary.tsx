import { FoldButton } from './FoldButton.tsx';
import { DatedText } from '../shared/DatedText.tsx';
import { useWords } from '../words/words.ts';
import type { Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** The background in the reader's level: its first sentences, the rest behind a button. */
export function Summary({
  model: { summary, summaryStart, summaryDate, summaryNow },
  level,
  ...folding
}: Folding & {
  readonly model: Pick<CardModel, 'summary' | 'summaryStart' | 'summaryDate' | 'summaryNow'>;
  readonly level: keyof Levels;
}): JSX.Element | null {
  const words = useWords();
  if (summary === undefined) return null;
  const text = summary[level];
  const start = summaryStart?.[level] ?? text.length;
  const now = summaryNow?.[level] ?? 0;
  const isOpen = folding.open.includes('summary');
  return (
    <p class="summary" dir="auto">
      <DatedText text={text.slice(0, start)} now={now} month={summaryDate} />
      {isOpen && (
        <span id="summary">
          <DatedText text={text.slice(start)} now={now - start} month={summaryDate} />
        </span>
      )}
      {start < text.length && (
        <>
          {' '}
          <FoldButton fold="summary" {...folding}>
            {words.say(isOpen ? 'cardLess' : 'cardMore')}
          </FoldButton>
        </>
      )}
    </p>
  );
}
