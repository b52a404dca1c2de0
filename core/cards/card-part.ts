import { firstDay, lastDay } from '../time/day.ts';
import type { CardFact, CardModel, FactLabel, TimelineSpan } from './card-model.ts';

/** What the card of one kind adds to the common frame. */
export type CardPart = Pick<CardModel, 'sentence'> & {
  readonly thenAndNow?: string;
  readonly facts: readonly CardFact[];
  readonly spans?: readonly TimelineSpan[];
  readonly point?: NonNullable<CardModel['point']>;
};

/** A fact whose value leads nowhere. */
export const fact = (label: FactLabel, value: string, sources: readonly number[]): CardFact => ({
  label,
  value,
  sources,
  chips: [],
});

/** Where a stretch between two ISO dates of any precision stands on a strip; without an end while it lasts. */
export const stretch = (
  from: string,
  to: string | undefined,
): Pick<TimelineSpan, 'start' | 'end' | 'dates'> =>
  to === undefined
    ? { start: firstDay(from), dates: { from } }
    : { start: firstDay(from), end: lastDay(to), dates: { from, to } };
