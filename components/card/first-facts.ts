import type { CardFact } from '../../core/cards/card-model.ts';

/** product.md §4 wants three to five facts; one more alone is not worth a click. */
const MOST_AT_FIRST = 5;
const AT_FIRST = 4;
/** Two lines of the card and a bit: longer values are lists, of which the first entries count most. */
const LONG_VALUE = 96;

/** The facts that a card shows before the reader asks for more. */
export function factsAtFirst(facts: readonly CardFact[]): readonly CardFact[] {
  return facts.length <= MOST_AT_FIRST ? facts : facts.slice(0, AT_FIRST);
}

/**
 * A fact whose value is a long list, cut at the end of an entry; the same fact otherwise. A sentence, and
 * what a bracket qualifies, are not cut: what is left could mislead.
 */
export function shortenFact(fact: CardFact): CardFact {
  const { value, chips } = fact;
  if (value.length <= LONG_VALUE || value.includes('(')) return fact;
  const end = value.lastIndexOf('; ', LONG_VALUE);
  if (end < 0) return fact;
  const cut = value.slice(0, end);
  return { ...fact, value: `${cut}; …`, chips: chips.filter(({ name }) => cut.includes(name)) };
}
