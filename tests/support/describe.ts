import type { CardModel } from '../../core/cards/card-model.ts';
import { type CardRequest, describeCard } from '../../core/cards/describe-card.ts';
import { firstDay } from '../../core/time/day.ts';
import { SMALL_PACK } from './small-knowledge.ts';

/** The day on which tests read: a month after the small knowledge was checked, and before any review date. */
export const TODAY = '2026-05-15';

/** The number of an entity of the small knowledge. @throws Error for an unknown id. */
export function numberOf(id: string): number {
  const number = SMALL_PACK.numberOf(id);
  if (number === undefined) throw new Error(`no ${id} in the small knowledge`);
  return number;
}

/** The card of an entity for an article of a day. */
export const cardOf = (
  id: string,
  articleDate: string,
  rest: Partial<CardRequest> = {},
): CardModel =>
  describeCard({
    pack: SMALL_PACK,
    entity: numberOf(id),
    articleDay: firstDay(articleDate),
    hasDate: true,
    linked: new Set(),
    today: firstDay(TODAY),
    ...rest,
  });

/** The facts of a card as "label: value (since date)". */
export const factsOf = (card: CardModel): string[] =>
  card.facts.map(
    ({ label, value, date }) =>
      `${label}: ${value}${date === undefined ? '' : ` (${date.is} ${date.iso})`}`,
  );
