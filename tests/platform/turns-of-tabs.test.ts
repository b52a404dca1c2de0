import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurnsOfTabs, type TurnsOfTabs } from '../../platform/turns-of-tabs.ts';

/** How long the engine takes for each question, in milliseconds. */
const TOOK = 100;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('turns of the tabs at the one engine', () => {
  let turns: TurnsOfTabs;
  let done: { name: string; at: number }[];
  const ask = (tab: number, name: string, took = TOOK) =>
    turns(tab, async () => {
      await sleep(took);
      done.push({ name, at: Date.now() });
      return name;
    });
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    done = [];
    turns = createTurnsOfTabs(() => Promise.resolve(), Date.now);
    return () => vi.useRealTimers();
  });

  it('answer each tab, one after the other', async () => {
    const answers = Promise.all([ask(1, 'a'), ask(2, 'b'), ask(3, 'c')]);
    await vi.runAllTimersAsync();
    expect(await answers).toEqual(['a', 'b', 'c']);
    expect(done.map(({ at }) => at)).toEqual([100, 200, 300]);
  });

  it('keep only the newest question of a tab that asks without end', async () => {
    const flood = Array.from({ length: 1000 }, (_, index) => ask(1, `flood ${index}`));
    await vi.runAllTimersAsync();
    const answers = await Promise.all(flood);
    expect(answers.filter((answer) => answer !== undefined)).toEqual(['flood 0', 'flood 999']);
    expect(done).toHaveLength(2);
  });

  it('let another tab in at once, and leave the one that floods aside for four times its work', async () => {
    const flood = setInterval(() => void ask(1, 'flood'), 10);
    await vi.advanceTimersByTimeAsync(50);
    const answer = ask(2, 'other');
    await vi.advanceTimersByTimeAsync(2000);
    clearInterval(flood);
    expect(await answer).toBe('other');
    // The first flood ends at 110; the other is worked on then, before any flood that waits.
    expect(done[1]).toEqual({ name: 'other', at: 210 });
    expect(done.filter(({ name }) => name === 'flood').length).toBe(4); // at 110, 610, 1110, 1610
    await vi.runAllTimersAsync();
  });

  it('leave no tab aside for longer than ten seconds', async () => {
    void ask(1, 'long', 60_000);
    await vi.advanceTimersByTimeAsync(60_000);
    void ask(1, 'next');
    await vi.runAllTimersAsync();
    expect(done.at(-1)).toEqual({ name: 'next', at: 70_100 });
  });

  it('count no time that the engine takes to be made', async () => {
    turns = createTurnsOfTabs(() => sleep(5000), Date.now);
    const first = ask(1, 'first');
    await vi.advanceTimersByTimeAsync(5100);
    expect(await first).toBe('first');
    void ask(1, 'second');
    await vi.advanceTimersByTimeAsync(400 + 5100);
    expect(done.at(-1)?.name).toBe('second');
  });

  it('go on after work that failed, and after an engine that could not be made', async () => {
    let isBroken = true;
    turns = createTurnsOfTabs(
      () => (isBroken ? Promise.reject(new Error('no pack')) : Promise.resolve()),
      Date.now,
    );
    const failed = turns(1, () => {
      throw new Error('no');
    });
    const outcome = failed.catch((error: unknown) => String(error));
    const other = ask(2, 'other');
    await vi.runAllTimersAsync();
    expect(await outcome).toBe('Error: no');
    expect(await other).toBe('other');
    isBroken = false;
    const again = ask(1, 'again');
    await vi.runAllTimersAsync();
    expect(await again).toBe('again');
  });
});
