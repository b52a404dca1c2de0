import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAskInTurn } from '../../page/ask-in-turn.ts';

/** How long the engine takes for each answer. */
const TOOK = 100;
const going = new AbortController().signal;

describe('questions to the engine', () => {
  let asked: { question: string; at: number }[];
  let ask: ReturnType<typeof createAskInTurn<string, string>>;
  const askFor = (question: string, signal = going) => ask(() => question, signal);
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    asked = [];
    ask = createAskInTurn<string, string>(async (question) => {
      asked.push({ question, at: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, TOOK));
      if (question === 'bad') throw new Error('no');
      return question.toUpperCase();
    }, Date.now);
    return () => vi.useRealTimers();
  });

  it('follow each other, with as long a pause as the answer took', async () => {
    const answers = Promise.all([askFor('a'), askFor('b')]);
    await vi.runAllTimersAsync();
    expect(await answers).toEqual(['A', 'B']);
    expect(asked).toEqual([
      { question: 'a', at: 0 },
      { question: 'b', at: 2 * TOOK },
    ]);
  });

  it('are given up when nobody waits for them any more', async () => {
    const left = new AbortController();
    const answers = Promise.all([
      askFor('a', left.signal),
      ...Array.from({ length: 50 }, () => askFor('b', left.signal)),
      askFor('c'),
    ]);
    left.abort();
    await vi.runAllTimersAsync();
    expect((await answers).filter((answer) => answer !== undefined)).toEqual(['C']);
    expect(asked.map(({ question }) => question)).toEqual(['c']);
  });

  it('are taken as they are when their turn comes, and not asked when there is none any more', async () => {
    let text: string | undefined = 'old';
    const answers = Promise.all([askFor('a'), ask(() => text, going)]);
    await vi.advanceTimersByTimeAsync(TOOK);
    text = 'new';
    await vi.runAllTimersAsync();
    expect(await answers).toEqual(['A', 'NEW']);
    const nothing = ask(() => undefined, going);
    await vi.runAllTimersAsync();
    expect(await nothing).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  it('go on after one that failed', async () => {
    const bad = askFor('bad').catch((error: unknown) => String(error));
    const good = askFor('good');
    await vi.runAllTimersAsync();
    expect(await bad).toBe('Error: no');
    expect(await good).toBe('GOOD');
  });
});
