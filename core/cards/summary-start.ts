import { BETWEEN } from './now-start.ts';

/** Two lines of the card and a bit: what a reader takes in before the facts. */
const MOST_LETTERS = 100;
/** A rest shorter than this is not worth a click. */
const LEAST_REST = 30;

/**
 * How many letters of a background a card shows at first: whole sentences, at least one, so that nothing is cut
 * that could mislead; all of them where the rest is not worth a click.
 */
export function summaryStart(text: string): number {
  const [first = '', ...others] = text.split(BETWEEN);
  let start = first.length;
  for (const { length } of others) {
    if (start + length >= MOST_LETTERS) break;
    start += length + 1;
  }
  return text.length - start <= LEAST_REST ? text.length : start;
}
