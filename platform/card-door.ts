import type { MakeScene } from './card-scene.ts';

/**
 * Where the two scripts of a page meet: the world of our content scripts, which the page cannot see.
 * The one with cards and pointer leaves its maker here for the one that reads.
 */
const KEY = Symbol.for('backgrounder.cards');
type Door<R> = { [KEY]?: MakeScene<R> | undefined };

/** Leaves the maker for the page's other script. */
export function offerScene<R>(make: MakeScene<R> | undefined): void {
  (globalThis as Door<R>)[KEY] = make; // our own world's global takes a key of ours
}

/** The maker, or undefined while the script with cards and pointer is not there. */
export function offeredScene<R>(): MakeScene<R> | undefined {
  return (globalThis as Door<R>)[KEY]; // both scripts are of one build, so that `R` is the same
}
