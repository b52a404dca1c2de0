/** Two lines of the card and a bit: what a reader takes in before the facts. */
const MOST_LETTERS = 100;
/** A rest shorter than this is not worth a click. */
const LEAST_REST = 30;
/** Between two sentences; not behind an initial or a title, as in "John F. Kennedy" and "St. Petersburg". */
const BETWEEN = /(?<=[a-z\d)”’]{2}[.!?]”?) (?=[\p{Lu}“\d])/u;

/**
 * The first sentences of a background that have room at first, and the rest; whole sentences, at least one,
 * so that nothing is cut that could mislead. `rest` is empty where everything has room.
 */
export function summaryStart(text: string): { readonly start: string; readonly rest: string } {
  const [first = '', ...others] = text.split(BETWEEN);
  let start = first;
  while (others[0] !== undefined && start.length + others[0].length < MOST_LETTERS)
    start += ` ${others.shift() ?? ''}`;
  const rest = others.join(' ');
  return rest.length < LEAST_REST ? { start: text, rest: '' } : { start, rest };
}
