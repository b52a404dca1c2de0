import { FoldButton } from './FoldButton.tsx';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dayInWords } from '../shared/days.ts';
import { useWords } from '../words/words.ts';
import type { Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** The background in the reader's level: its first sentences, the rest behind a button. */
export function Summary({
  model: { summary, summaryStart, summaryDate },
  level,
  ...folding
}: Folding & {
  readonly model: Pick<CardModel, 'summary' | 'summaryStart' | 'summaryDate'>;
  readonly level: keyof Levels;
}): JSX.Element | null {
  const words = useWords();
  if (summary === undefined) return null;
  const text = summary[level];
  const start = summaryStart?.[level] ?? text.length;
  const isOpen = folding.open.includes('summary');
  return (
    <p class="summary" dir="auto">
      {summaryDate !== undefined && (
        <span class="muted">
          {words.say('asOfMonth', dayInWords(summaryDate, words.language))}{' '}
        </span>
      )}
      <span {...knowledgeLang(words)}>
        {text.slice(0, start)}
        {isOpen && <span id="summary">{text.slice(start)}</span>}
      </span>
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
