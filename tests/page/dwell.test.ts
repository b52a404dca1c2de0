import { describe, expect, it } from 'vitest';
import {
  type DwellEffect,
  type DwellEvent,
  initialDwell,
  type OpenMode,
  reduceDwell,
} from '../../page/pointer/dwell.ts';

type Step = DwellEvent<string> | { type: 'wait'; ms: number };

/** Plays events on a clock, with timers as the pointer would run them, and tells what happened when. */
function play(steps: readonly Step[], mode: OpenMode = 'dwell'): readonly string[] {
  let state = initialDwell<string>();
  let now = 0;
  const told: string[] = [];
  const timers: { due: number; token: number }[] = [];
  const apply = (effects: readonly DwellEffect<string>[]) => {
    for (const effect of effects) {
      if (effect.type === 'start-timer') timers.push({ due: now + effect.ms, token: effect.token });
      else if (effect.type === 'open') told.push(`${now} open ${effect.mark} by ${effect.cause}`);
      else told.push(`${now} close by ${effect.reason}`);
    }
  };
  const send = (event: DwellEvent<string>) => {
    const step = reduceDwell(state, { ...event, at: now }, mode);
    state = step.state;
    apply(step.effects);
  };
  for (const step of steps) {
    if (step.type !== 'wait') {
      send(step);
      continue;
    }
    const end = now + step.ms;
    for (;;) {
      const next = timers.toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined || next.due > end) break;
      timers.splice(timers.indexOf(next), 1);
      now = next.due;
      send({ type: 'timer', at: now, token: next.token });
    }
    now = end;
  }
  return told;
}

function move(
  mark: string | undefined,
  more: Partial<DwellEvent<string> & { type: 'move' }> = {},
): Step {
  const base = { type: 'move', at: 0, inCard: false, isAlt: false, isPressed: false } as const;
  return { ...base, point: { x: 0, y: 0 }, ...more, mark };
}

const wait = (ms: number): Step => ({ type: 'wait', ms });
const escape: Step = { type: 'key', at: 0, key: 'escape' };
const letter: Step = { type: 'key', at: 0, key: 'other' };
const scroll = (top: number): Step => ({ type: 'scroll', at: 0, top });
const press = (mark?: string): Step => ({ type: 'press', at: 0, mark, inCard: false });
const activate = (mark: string, cause: 'click' | 'tap' | 'keyboard'): Step => ({
  type: 'activate',
  at: 0,
  mark,
  cause,
});

const at = (x: number): Step => move('the war in Ukraine', { point: { x, y: 0 } });

describe('reduceDwell', () => {
  it('opens after 300 ms of rest, A3', () => {
    expect(play([move('Putin'), wait(299)])).toEqual([]);
    expect(play([move('Putin'), wait(300)])).toEqual(['300 open Putin by dwell']);
  });

  it('opens after 600 ms where that is set', () => {
    expect(play([move('Putin'), wait(700)], 'slow-dwell')).toEqual(['600 open Putin by dwell']);
  });

  it('opens nothing for a pointer that crosses ten marks in a second, A3', () => {
    const steps = Array.from({ length: 10 }, (_, index) => [
      move(`mark ${index}`),
      wait(100),
    ]).flat();
    expect(play([...steps, move(undefined), wait(1000)])).toEqual([]);
  });

  it('counts the rest anew when the pointer reads along a long mark', () => {
    expect(play([at(0), wait(200), at(20), wait(200), at(40), wait(299)])).toEqual([]);
    expect(play([at(0), wait(200), at(5), wait(100)])).toEqual([
      '300 open the war in Ukraine by dwell',
    ]);
  });

  it('closes 300 ms after the pointer has left mark and card, A2', () => {
    expect(play([move('Putin'), wait(300), move(undefined), wait(1000)])).toEqual([
      '300 open Putin by dwell',
      '600 close by abandon',
    ]);
  });

  it('stays open while the pointer travels into the card and rests there, A2', () => {
    const told = play([
      move('Putin'),
      wait(300),
      move(undefined),
      wait(200),
      move(undefined, { inCard: true }),
      wait(10_000),
      move(undefined),
      wait(300),
    ]);
    expect(told).toEqual(['300 open Putin by dwell', '10800 close by abandon']);
  });

  it('stays open when the pointer comes back to the mark', () => {
    expect(
      play([move('Putin'), wait(300), move(undefined), wait(200), move('Putin'), wait(5000)]),
    ).toEqual(['300 open Putin by dwell']);
  });

  it('goes over to another mark that the pointer rests on', () => {
    expect(play([move('Putin'), wait(300), move('Biden'), wait(300)])).toEqual([
      '300 open Putin by dwell',
      '600 close by abandon',
      '600 open Biden by dwell',
    ]);
  });

  it('opens nothing while a button is pressed, while typing, selecting or scrolling', () => {
    expect(play([move('Putin', { isPressed: true }), wait(500)])).toEqual([]);
    expect(play([move('Putin'), wait(200), letter, wait(500)])).toEqual([]);
    expect(play([move('Putin'), wait(200), { type: 'select', at: 0 }, wait(500)])).toEqual([]);
    expect(play([move('Putin'), wait(200), scroll(5), wait(500)])).toEqual([]);
  });

  it('counts the rest from the end of the scrolling', () => {
    expect(play([scroll(100), wait(10), move('Putin'), wait(1000)])).toEqual([
      '450 open Putin by dwell',
    ]);
  });

  it('opens at once by tap, click and keyboard', () => {
    expect(play([activate('Putin', 'tap')])).toEqual(['0 open Putin by tap']);
    expect(play([activate('Putin', 'click')], 'click')).toEqual(['0 open Putin by click']);
    expect(play([activate('Putin', 'keyboard')])).toEqual(['0 open Putin by keyboard']);
  });

  it('opens by resting only in the modes that say so', () => {
    expect(play([move('Putin'), wait(1000)], 'click')).toEqual([]);
    expect(play([move('Putin'), wait(1000)], 'alt')).toEqual([]);
    expect(play([move('Putin', { isAlt: true }), wait(1000)], 'alt')).toEqual([
      '300 open Putin by dwell',
    ]);
  });

  it('closes on Escape without moving the pointer, and does not open again under it, A1', () => {
    expect(play([move('Putin'), wait(300), escape, wait(5000)])).toEqual([
      '300 open Putin by dwell',
      '300 close by escape',
    ]);
  });

  it('closes on a press outside, not on one on its mark', () => {
    expect(play([activate('Putin', 'click'), press('Putin'), press()])).toEqual([
      '0 open Putin by click',
      '0 close by outside',
    ]);
  });

  it('closes when the mark has been scrolled away, not on a small scroll', () => {
    expect(play([activate('Putin', 'click'), scroll(40), scroll(70)])).toEqual([
      '0 open Putin by click',
      '0 close by scroll',
    ]);
  });

  it('closes when the mark is gone', () => {
    expect(play([activate('Putin', 'click'), { type: 'gone', at: 0 }])).toEqual([
      '0 open Putin by click',
      '0 close by gone',
    ]);
  });

  it('keeps a pinned card until Escape', () => {
    const pinned = [activate('Putin', 'click'), { type: 'pin', at: 0, isPinned: true } as const];
    expect(
      play([
        ...pinned,
        move(undefined),
        wait(1000),
        press(),
        scroll(500),
        move('Biden'),
        wait(900),
      ]),
    ).toEqual(['0 open Putin by click']);
    expect(play([...pinned, escape])).toEqual(['0 open Putin by click', '0 close by escape']);
  });

  it('drops a timer whose interaction is over', () => {
    expect(
      play([move('Putin'), wait(200), move(undefined), wait(50), move('Putin'), wait(100)]),
    ).toEqual([]);
  });
});
