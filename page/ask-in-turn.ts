/**
 * Makes questions follow each other: one waits for the answer to the one before, and then as long again as that took,
 * so that a page that asks without end leaves half of the one engine of all tabs to the others. A question whose
 * signal has aborted meanwhile is not asked, and is answered with undefined. `now` in milliseconds.
 */
export function createAskInTurn<Q, A>(
  ask: (question: Q) => Promise<A | undefined>,
  now: () => number,
): (question: () => Q | undefined, signal: AbortSignal) => Promise<A | undefined> {
  let turn: Promise<void> = Promise.resolve();
  /** When the last answer came, and how long it took. */
  let last: { readonly at: number; readonly took: number } | undefined;
  const wait = async (): Promise<void> => {
    const left = last === undefined ? 0 : last.at + last.took - now();
    if (left > 0) await new Promise<void>((resolve) => setTimeout(() => resolve(), left));
  };
  const answerTo = async (question: () => Q | undefined, signal: AbortSignal) => {
    if (!signal.aborted) await wait();
    // What is asked is taken as it is now, and not as it was when the waiting began.
    const asked = signal.aborted ? undefined : question();
    if (asked === undefined) return undefined;
    const start = now();
    try {
      return await ask(asked);
    } finally {
      last = { at: now(), took: now() - start };
    }
  };
  return (question, signal) => {
    const answer = turn.then(() => answerTo(question, signal));
    turn = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  };
}
