import type { CardFact } from './card-model.ts';

/** product.md §4 wants three to five rows of facts. */
const MOST_ROWS = 4;
/** Lines that the facts may take at first: the picture below is to be seen as well. */
const MOST_LINES = 5;
/** Letters of a line beside a label, and of one of its own. */
const LINE = 34;
const WHOLE_LINE = 48;
/** Two lines of the card and a bit: longer values are lists, of which the first entries count most. */
const LONG_VALUE = 96;
/** A line and a half of names and their offices. */
const LONG_LIST = 70;
/** More statements of one label than this wait: a row of six would push the picture out of sight. */
const MOST_STATEMENTS = 2;
/** Counts of deaths are long, each with what it counts: the first is the widest. */
const MOST_COUNTS = 1;
/** The sides of a war and the claims to a place are all shown or none would be fair. */
const NEVER_CUT: ReadonlySet<CardFact['label']> = new Set(['sides', 'claimedBy', 'controlledBy']);
const LISTS_OF_NAMES: ReadonlySet<CardFact['label']> = new Set(['tookPart', 'members', 'parties']);

/**
 * The facts with what of them a card shows at first: the first rows, each cut where that misleads nobody. Facts
 * with one label that stand together are one row; one without a label of its own is always a row. What a picture
 * says anyway waits: `pictured` are the labels of those rows.
 */
export function withFirst(
  facts: readonly CardFact[],
  pictured: readonly CardFact['label'][] = [],
): readonly CardFact[] {
  let lines = 0;
  let isFull = false;
  let index = -1;
  return rowsOf(facts).flatMap((row) => {
    if (row[0] !== undefined && pictured.includes(row[0].label)) return row.map(later);
    index += 1;
    const short = shortenRow(row);
    lines += short.map(linesOf).reduce((a, b) => a + b, 0);
    // One is always shown, and what a war has cost as well.
    const isNeeded = index === 0 || (index === 1 && row[0]?.label === 'deaths');
    isFull ||= index === MOST_ROWS || (!isNeeded && lines > MOST_LINES);
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
    const most = fact.label === 'deaths' ? MOST_COUNTS : MOST_STATEMENTS;
    return index < most ? shorten(fact) : later(fact);
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
  const room = isOfNames ? LONG_LIST : LONG_VALUE;
  if (value.length <= room || (value.includes('(') && !isOfNames)) return fact;
  const end = lastEntryEnd(value, room, isOfNames ? /[,;] / : /; /);
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
function lastEntryEnd(value: string, room: number, separator: RegExp): number | undefined {
  let end: number | undefined;
  let depth = 0;
  for (let at = 0; at < room; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0 && separator.test(value.slice(at, at + 2))) end = at;
  }
  return end;
}
