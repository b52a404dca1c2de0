// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLook } from '../../page/changes/watch-look.ts';
import { LOOK_FLOOR_MS, LOOK_LATE_MS } from '../../page/limits.ts';

let ending: AbortController;
let looks: number;
let isOther: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><article><p>Words.</p></article><aside></aside></main>';
  ending = new AbortController();
  looks = 0;
  isOther = false;
  const onLook = (): boolean => {
    looks += 1;
    return isOther;
  };
  const watch = watchLook({ window, onLook, signal: ending.signal });
  watch.follow([...document.querySelectorAll('article')]);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const change = (selector: string): void =>
  document.querySelector(selector)?.setAttribute('class', String(Math.random()));

/** How often a page is looked at that sets an attribute every 50 ms for a minute. */
async function looksOfAMinute(): Promise<number> {
  for (let at = 0; at < 60_000; at += 50) {
    change('html');
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(50);
  }
  return looks;
}

describe('watching how a page looks', () => {
  it.each(['html', 'body', 'main', 'article'])(
    'looks soon after an attribute of the %s has changed, and once more when colors are at rest',
    async (selector) => {
      change(selector);
      await vi.advanceTimersByTimeAsync(LOOK_FLOOR_MS / 2);
      expect(looks).toBe(0);
      await vi.advanceTimersByTimeAsync(LOOK_FLOOR_MS);
      expect(looks).toBe(1);
      await vi.advanceTimersByTimeAsync(2 * LOOK_LATE_MS);
      expect(looks).toBe(2);
    },
  );

  it.each(['p', 'aside'])('does not look when one of a %s has', async (selector) => {
    change(selector);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toBe(0);
  });

  it('looks ever more rarely at a page that never rests and never looks otherwise', async () => {
    expect(await looksOfAMinute()).toBeLessThan(30);
    expect(looks).toBeGreaterThan(10);
  });

  it('keeps up with one that does look otherwise', async () => {
    isOther = true;
    expect(await looksOfAMinute()).toBeGreaterThan(100);
  });

  it('ends with its signal', async () => {
    change('html');
    ending.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toBe(0);
  });
});
