import type { CardFact } from './card-model.ts';

/** product.md §4 wants three to five rows of facts. */
const MOST_ROWS = 4;
/** Lines that the facts may take at first: the picture below is to be seen as well. */
const MOST_LINES = 6;
/** Letters of a line beside a label, and of one of its own. */
const LINE = 34;
const WHOLE_LINE = 48;
/** Two lines of the card and a bit: longer values are lists, of which the first entries count most. */
const LONG_VALUE = 96;
/** More statements of one label than this wait: a row of six counts would push the picture out of sight. */
const MOST_STATEMENTS = 2;
/** The sides of a war and the claims to a place are all shown or none would be fair. */
const NEVER_CUT: ReadonlySet<CardFact['label']> = new Set(['sides', 'claimedBy', 'controlledBy']);
const LISTS_OF_NAMES: ReadonlySet<CardFact['label']> = new Set(['tookPart', 'members', 'parties']);

/**
 * The facts with what of them a card shows at first: the first rows, each cut where that misleads nobody. Facts
 * with one label that stand together are one row; one without a label of its own is always a row.
 */
export function withFirst(facts: readonly CardFact[]): readonly CardFact[] {
  let lines = 0;
  let isFull = false;
  return rowsOf(facts).flatMap((row, index) => {
    const short = shortenRow(row);
    lines += short.map(linesOf).reduce((a, b) => a + b, 0);
    // One is always shown.
    isFull ||= index === MOST_ROWS || (index > 0 && lines > MOST_LINES);
    return isFull ? row.map(later) : short;
  });
}

function rowsOf(facts: readonly CardFact[]): CardFact[][] {
  const rows: CardFact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last?.[0]?.label === fact.label && fact.label !== 'also') last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

const later = (fact: CardFact): CardFact => ({ ...fact, atFirst: 'nothing' });

const shortenRow = (row: readonly CardFact[]): CardFact[] =>
  row.map((fact, index) => {
    if (NEVER_CUT.has(fact.label)) return fact;
    return index < MOST_STATEMENTS ? shorten(fact) : later(fact);
  });

function linesOf({ label, value, atFirst }: CardFact): number {
  if (atFirst === 'nothing') return 0;
  const { length } = atFirst?.value ?? value;
  return Math.ceil(length / (label === 'also' ? WHOLE_LINE : LINE));
}

/**
 * A fact with its beginning where its value is a long list, or a count of deaths without the sentence on how it
 * was counted; the same fact otherwise. Another sentence, and what a bracket qualifies, are not cut: what is
 * left could mislead.
 */
function shorten(fact: CardFact): CardFact {
  const { label, value, chips } = fact;
  if (label === 'deaths') {
    const counted = value.indexOf('). ') + 1;
    return counted === 0 ? fact : { ...fact, atFirst: { value: value.slice(0, counted), chips } };
  }
  const isOfNames = LISTS_OF_NAMES.has(label) || chips.length > 2;
  if (value.length <= LONG_VALUE || (value.includes('(') && !isOfNames)) return fact;
  const end = lastEntryEnd(value, isOfNames ? /[,;] / : /; /);
  if (end === undefined) return fact;
  const cut = value.slice(0, end);
  return {
    ...fact,
    atFirst: {
      value: `${cut}${value[end]} …`,
      chips: chips.filter(({ name }) => cut.includes(name)),
    },
  };
}

/** Where the last entry that has room in the first lines ends, outside of all brackets. */
function lastEntryEnd(value: string, separator: RegExp): number | undefined {
  let end: number | undefined;
  let depth = 0;
  for (let at = 0; at < LONG_VALUE; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0 && separator.test(value.slice(at, at + 2))) end = at;
  }
  return end;
}
