const start = performance.now();

/** Says what is being measured now. */
export function say(what: string): void {
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}
