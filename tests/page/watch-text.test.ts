// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchText } from '../../page/changes/watch-text.ts';

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How often a text that changes every 50 ms is read anew within ten seconds, where a reading takes so long. */
async function readings({ ms, hasChanged }: { ms: number; hasChanged: boolean }): Promise<number> {
  document.body.innerHTML = '<p id="p">0</p>';
  const root = document.body.firstElementChild;
  if (root === null) throw new Error('no root');
  const ending = new AbortController();
  let count = 0;
  watchText({
    window,
    roots: [root],
    onRecords: () => undefined,
    onChange: async () => {
      count += 1;
      await rest(ms);
      return hasChanged;
    },
    signal: ending.signal,
  });
  for (let at = 0; at < 10_000; at += 50) {
    root.textContent = String(at);
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(50);
  }
  ending.abort();
  return count;
}

/** How often a text is read anew within ten seconds when an attribute of its element is set every 50 ms. */
async function readingsBy(attribute: string): Promise<number> {
  document.body.innerHTML = '<article><p>Words.</p></article>';
  const ending = new AbortController();
  let count = 0;
  watchText({
    window,
    roots: [...document.querySelectorAll('article')],
    onRecords: () => undefined,
    onChange: async () => {
      count += 1;
      return false;
    },
    signal: ending.signal,
  });
  for (let at = 0; at < 10_000; at += 50) {
    document.querySelector('p')?.setAttribute(attribute, String(at));
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(50);
  }
  ending.abort();
  return count;
}

describe('watching a text that never rests', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('reads a short one again at every tenth of a second', async () => {
    expect(await readings({ ms: 0, hasChanged: true })).toBeGreaterThan(50);
  });

  it('reads a long one in a tenth of the time, but every other second (R6)', async () => {
    const count = await readings({ ms: 100, hasChanged: true });
    expect(count).toBeGreaterThan(6);
    expect(count).toBeLessThan(11);
    expect(await readings({ ms: 1000, hasChanged: true })).toBe(4);
  });

  it('reads one that stays the same ever more rarely', async () => {
    const count = await readings({ ms: 0, hasChanged: false });
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThan(11);
  });

  it('reads it again, ever more rarely, when an attribute that leaves text out is set, and by no other', async () => {
    const count = await readingsBy('contenteditable');
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThan(11);
    expect(await readingsBy('role')).toBe(count);
    expect(await readingsBy('style')).toBe(0);
    expect(await readingsBy('class')).toBe(0);
  });
});
