/** Runs work that reads and then writes a store, one after the other in all of our pages and the background. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A turn by the browser's locks (Web Locks API, shared by everything of one extension). Without them, as in a page's
 * script, the work runs at once.
 */
export const inTurn =
  (name: string): InTurn =>
  async (work) => {
    const { locks } = navigator as { readonly locks?: LockManager };
    return locks === undefined ? work() : locks.request(`backgrounder-${name}`, work);
  };
