import type { createCardHost } from './card-host.tsx';

/**
 * Where the two scripts of a page meet: the world of our content scripts, which the page cannot see.
 * The one that draws cards leaves its factory here for the one that reads.
 */
const KEY = Symbol.for('backgrounder.cards');
type Door = { [KEY]?: typeof createCardHost };

/** Leaves the factory for the page's other script. */
export function offerCards(make: typeof createCardHost): void {
  (globalThis as Door)[KEY] = make; // our own world's global takes a key of ours
}

/** The factory, or undefined while the script that draws cards is not there. */
export function offeredCards(): typeof createCardHost | undefined {
  return (globalThis as Door)[KEY]; // see above
}
