import type { CardFact, FactLabel } from '../../core/cards/card-model.ts';

/** A label with all its statements: the sides of a war, the claims to a place. */
export type FactRow = { readonly label: FactLabel; readonly facts: readonly CardFact[] };

/** product.md §4 wants three to five facts; one more alone is not worth a click. */
const MOST_AT_FIRST = 5;
const AT_FIRST = 4;
/** Two lines of the card and a bit: longer values are lists, of which the first entries count most. */
const LONG_VALUE = 96;
/** More statements than this wait for "More": a row of six claims would push the picture out of sight. */
const MOST_STATEMENTS = 3;

/** Neighbors with one label as one row; facts without a label of their own stay rows of their own. */
export function factRows(facts: readonly CardFact[]): readonly FactRow[] {
  const rows: { readonly label: FactLabel; readonly facts: CardFact[] }[] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last?.label === fact.label && fact.label !== 'also') last.facts.push(fact);
    else rows.push({ label: fact.label, facts: [fact] });
  }
  return rows;
}

/** The rows that a card shows before the reader asks for more. */
export function rowsAtFirst(rows: readonly FactRow[]): readonly FactRow[] {
  return rows.length <= MOST_AT_FIRST ? rows : rows.slice(0, AT_FIRST);
}

/** A row with long lists cut, and only its first statements; the same row where nothing is left out. */
export function shortenRow(row: FactRow): FactRow {
  // The sides of a war and the claims to a place are all shown or none would be fair: only other rows are cut.
  const isOfSides =
    row.label === 'sides' || row.label === 'claimedBy' || row.label === 'controlledBy';
  const kept = isOfSides ? row.facts : row.facts.slice(0, MOST_STATEMENTS);
  const facts = kept.map(shortenFact);
  const isWhole =
    facts.length === row.facts.length && facts.every((fact, at) => fact === row.facts[at]);
  return isWhole ? row : { ...row, facts };
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
