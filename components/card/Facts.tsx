import { FactRows } from './FactList.tsx';
import { FoldButton } from './FoldButton.tsx';
import { Positions } from './Positions.tsx';
import { TimelineNames, wantsList } from './TimelineNames.tsx';
import { rowsAtFirst } from './fact-rows.ts';
import { hasPicture, Timeline } from '../shared/Timeline.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { CardEvents } from './Card.tsx';
import type { Fold, Folding } from './folds.ts';
import type { CardModel } from '../../core/cards/card-model.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { JSX } from 'preact';

/** What a strip's stretches are called; meetings where the kind says no more. */
const STRETCHES: Readonly<Partial<Record<Kind, WordKey>>> = {
  leader: 'cardOffices',
  conflict: 'cardPhases',
};

/**
 * The first facts and the picture of them; folded all other facts, the positions on what is disputed, and the list of
 * what the picture has no room for. Where room is short and a map is a picture already, the strip waits with its list.
 */
export function Facts({
  model,
  isTight,
  onChip,
  ...folding
}: Folding &
  Pick<CardEvents, 'onChip'> & {
    readonly model: CardModel;
    readonly isTight: boolean;
  }): JSX.Element {
  const words = useWords();
  const { timeline, positions } = model;
  const hasList = timeline !== undefined && wantsList(timeline);
  // The list of names has all phases; a row has the first few.
  const facts = model.facts.filter(({ label }) => !hasList || label !== 'phases');
  const { first, rest } = rowsAtFirst(facts);
  const strip = timeline !== undefined && hasPicture(timeline) && <Timeline timeline={timeline} />;
  const isFolded = strip !== false && isTight && model.map !== undefined;
  const folds: readonly (readonly [fold: Fold, isThere: boolean, words: WordKey])[] = [
    ['facts', rest.length > 0, 'cardMoreFacts'],
    ['timeline', hasList || isFolded, STRETCHES[model.kind] ?? 'cardMeetings'],
    ['positions', model.isDisputed, 'cardPositions'],
  ];
  const there = folds.filter(([, isThere]) => isThere);
  const isOpen = (fold: Fold): boolean =>
    folding.open.includes(fold) && there.some(([own]) => own === fold);
  return (
    <>
      <FactRows rows={first} onChip={onChip} />
      {!isFolded && strip}
      {there.length > 0 && (
        <div class="folds">
          {there.map(([fold, , key]) => (
            <FoldButton key={fold} fold={fold} {...folding}>
              {words.say(key)}
            </FoldButton>
          ))}
        </div>
      )}
      {isOpen('facts') && <FactRows rows={rest} onChip={onChip} id="facts" />}
      {isOpen('timeline') && timeline !== undefined && (
        <div id="timeline">
          {isFolded && strip}
          {hasList && <TimelineNames timeline={timeline} onChip={onChip} />}
        </div>
      )}
      {isOpen('positions') && <Positions positions={positions} id="positions" />}
    </>
  );
}
