import { MAX_LIKE_ELEMENTS } from '../limits.ts';

/** The first elements of a list, in its order: one that a page repeats without end is not looked at to its end (R6). */
export function few(list: NodeListOf<Element>): readonly Element[] {
  // A list that the browser has found is not live, and its length is free.
  return Array.from(
    { length: Math.min(list.length, MAX_LIKE_ELEMENTS) },
    (_, index) => list[index],
  ).filter((element) => element !== undefined);
}
