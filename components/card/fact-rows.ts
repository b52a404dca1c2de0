import type { CardFact, FactLabel } from '../../core/cards/card-model.ts';

/** A label with all its statements: the sides of a war, the claims to a place. */
export type FactRow = { readonly label: FactLabel; readonly facts: readonly CardFact[] };

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

/** The rows that a card shows at first, as the model says, and in full those of which it leaves something out. */
export function rowsAtFirst(facts: readonly CardFact[]): {
  readonly first: readonly FactRow[];
  readonly rest: readonly FactRow[];
} {
  const shown = facts.flatMap((fact) => {
    const { atFirst } = fact;
    return atFirst === 'nothing' ? [] : [{ ...fact, ...atFirst }];
  });
  return {
    first: factRows(shown),
    rest: factRows(facts).filter((row) => row.facts.some(({ atFirst }) => atFirst !== undefined)),
  };
}
