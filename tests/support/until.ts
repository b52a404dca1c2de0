/** Asks again until the answer is neither undefined nor false; throws after `ms`. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  ms = 10_000,
  what = String(ask),
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Not within ${ms} ms: ${what}`);
    await rest(20);
  }
}

/** Lets so many milliseconds pass. */
export function rest(ms: number): Promise<void> {
  return new Promise((over) => setTimeout(over, ms));
}
