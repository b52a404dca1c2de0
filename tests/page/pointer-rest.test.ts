import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredMention } from '../../core/engine/answer.ts';
import { createPointer } from '../../page/pointer/pointer.ts';
import { mentionOf } from './mention-of.ts';

const STARMER = mentionOf(0, 0, 'Starmer');

/** A window that is only heard, since no script can make the events that readers make. */
function listenedWindow() {
  const listeners = new Map<string, (event: object) => void>();
  const window = {
    scrollY: 0,
    performance,
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  };
  const move = (x: number): void =>
    listeners.get('pointermove')?.({
      isTrusted: true,
      pointerType: 'mouse',
      buttons: 0,
      timeStamp: performance.now(),
      clientX: x,
      clientY: 10,
    });
  return { window: window as unknown as Window, move };
}

/** A pointer over a page whose left 100 px are one mark, with what it tells. */
function startPointer() {
  const { window, move } = listenedWindow();
  const ending = new AbortController();
  const told: string[] = [];
  createPointer({
    document: {} as Document, // asked for its selection only after clicks
    window,
    signal: ending.signal,
    mode: () => 'dwell',
    hit: ({ x }) => (x < 100 ? { placed: { mention: STARMER } as never } : undefined) as never, // the rest of a hit is for others
    isInsideCard: () => false,
    isAlive: () => true,
    jumpedTo: () => undefined,
    forgetJump: () => {},
    isCardThere: () => true,
    onRest: ({ surface }: AnsweredMention) => told.push(`rests on ${surface}`),
    onOpen: ({ surface }: AnsweredMention) => told.push(`opens ${surface}`) > 0,
    onClose: () => told.push('closes'),
    onError: (error) => {
      throw error;
    },
  });
  return { move, told, end: () => ending.abort() };
}

describe('a pointer over marks', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells that it rests before the card opens', () => {
    const { move, told } = startPointer();
    move(50);
    vi.advanceTimersByTime(99);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['rests on Starmer']);
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['rests on Starmer', 'opens Starmer']);
  });

  it('tells nothing when it only crosses a mark, or when everything has ended', () => {
    const { move, told, end } = startPointer();
    move(50);
    vi.advanceTimersByTime(60);
    move(150);
    vi.advanceTimersByTime(1000);
    move(50);
    end();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});
