import { FactRows } from './FactList.tsx';
import { FoldButton } from './FoldButton.tsx';
import { TimelineNames, hasNumbers } from './TimelineNames.tsx';
import { rowsAtFirst } from './fact-rows.ts';
import { hasPicture, Timeline } from '../shared/Timeline.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { CardEvents } from './Card.tsx';
import type { Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** What a strip's stretches are called; meetings where the kind says no more. */
const STRETCHES: Readonly<Partial<Record<Kind, WordKey>>> = {
  leader: 'cardOffices',
  conflict: 'cardPhases',
};

/** The first facts and the picture of them; all other facts, and the names of what the picture numbers, folded. */
export function Facts({
  model,
  onChip,
  ...folding
}: Folding & Pick<CardEvents, 'onChip'> & { readonly model: CardModel }): JSX.Element {
  const words = useWords();
  const { timeline } = model;
  const isNumbered = timeline !== undefined && hasNumbers(timeline);
  // The list of names has all phases; a row has the first few.
  const facts = model.facts.filter(({ label }) => !isNumbered || label !== 'phases');
  const { first, rest } = rowsAtFirst(facts);
  const isOpen = (fold: (typeof folding.open)[number]): boolean => folding.open.includes(fold);
  return (
    <>
      <FactRows model={model} rows={first} onChip={onChip} />
      {timeline !== undefined && hasPicture(timeline) && <Timeline timeline={timeline} />}
      {(isNumbered || rest.length > 0) && (
        <div class="folds">
          {rest.length > 0 && (
            <FoldButton fold="facts" {...folding}>
              {words.say('cardMoreFacts')}
            </FoldButton>
          )}
          {isNumbered && (
            <FoldButton fold="timeline" {...folding}>
              {words.say(STRETCHES[model.kind] ?? 'cardMeetings')}
            </FoldButton>
          )}
        </div>
      )}
      {isOpen('facts') && <FactRows model={model} rows={rest} onChip={onChip} id="facts" />}
      {isNumbered && isOpen('timeline') && <TimelineNames timeline={timeline} onChip={onChip} />}
    </>
  );
}
