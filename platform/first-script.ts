const KEY = Symbol.for('backgrounder.article');

/**
 * Whether this is the first time that the page's script runs in this page. After an update Chromium
 * gives us a new world, in which it is the first again; the old one leaves at its next event.
 */
export function isFirstScript(): boolean {
  const world = globalThis as { [KEY]?: true }; // our own world's global takes a key of ours
  if (world[KEY] === true) return false;
  world[KEY] = true;
  return true;
}
