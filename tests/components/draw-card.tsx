import { Card, CARD_NAME_ID, type CardProps } from '../../components/card/Card.tsx';
import { WordsContext } from '../../components/words/words.ts';
import { ENGLISH } from '../support/words.ts';
import { draw, textOf } from './draw.ts';
import type { CardModel } from '../../core/cards/card-model.ts';

const nothing = (): void => undefined;

/** What a card is drawn with, nothing of it open. */
export function propsOf(model: CardModel): CardProps {
  return {
    model,
    level: 'standard',
    isPinned: false,
    isTight: false,
    open: [],
    report: 'ready',
    onChip: nothing,
    onBack: nothing,
    onPin: nothing,
    onClose: nothing,
    onFold: nothing,
    onReport: nothing,
    onNotThis: nothing,
    onLevel: nothing,
  };
}

/** A drawn card in its dialog. */
export function drawCard(model: CardModel, change: Partial<CardProps> = {}): HTMLElement {
  const props = { ...propsOf(model), ...change };
  return draw(
    <WordsContext.Provider value={ENGLISH}>
      <Card {...props} />
    </WordsContext.Provider>,
    { role: 'dialog', label: CARD_NAME_ID },
  );
}

/** The labels of a card's facts. */
export const labels = (root: Element): string[] => [...root.querySelectorAll('dt')].map(textOf);
