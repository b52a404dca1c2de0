import { FactRows } from './FactList.tsx';
import { FoldButton } from './FoldButton.tsx';
import { TimelineNames, wantsList } from './TimelineNames.tsx';
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

/** The first facts and the picture of them; all other facts, and the list of what the picture has no room for, folded. */
export function Facts({
  model,
  onChip,
  ...folding
}: Folding & Pick<CardEvents, 'onChip'> & { readonly model: CardModel }): JSX.Element {
  const words = useWords();
  const { timeline } = model;
  const hasList = timeline !== undefined && wantsList(timeline);
  // The list of names has all phases; a row has the first few.
  const facts = model.facts.filter(({ label }) => !hasList || label !== 'phases');
  const { first, rest } = rowsAtFirst(facts);
  const isOpen = (fold: (typeof folding.open)[number]): boolean => folding.open.includes(fold);
  return (
    <>
      <FactRows rows={first} onChip={onChip} />
      {timeline !== undefined && hasPicture(timeline) && <Timeline timeline={timeline} />}
      {(hasList || rest.length > 0) && (
        <div class="folds">
          {rest.length > 0 && (
            <FoldButton fold="facts" {...folding}>
              {words.say('cardMoreFacts')}
            </FoldButton>
          )}
          {hasList && (
            <FoldButton fold="timeline" {...folding}>
              {words.say(STRETCHES[model.kind] ?? 'cardMeetings')}
            </FoldButton>
          )}
        </div>
      )}
      {isOpen('facts') && <FactRows rows={rest} onChip={onChip} id="facts" />}
      {hasList && isOpen('timeline') && <TimelineNames timeline={timeline} onChip={onChip} />}
    </>
  );
}
