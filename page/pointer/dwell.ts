import {
  ABANDON_DELAY_MS,
  DWELL_DELAY_MS,
  REST_TRAVEL_PX,
  SCROLL_AWAY_PX,
  SCROLL_QUIET_MS,
  SELECTING_QUIET_MS,
  SLOW_DWELL_DELAY_MS,
  TYPING_QUIET_MS,
} from '../limits.ts';

/** How a card opens (product.md §4). */
export type OpenMode = 'dwell' | 'slow-dwell' | 'click' | 'alt';
export type OpenCause = 'dwell' | 'click' | 'tap' | 'keyboard' | 'jump';
export type CloseReason = 'abandon' | 'escape' | 'outside' | 'scroll' | 'gone' | 'stopped';

type Point = { readonly x: number; readonly y: number };

/** What pointer, keys and page do, in marks `M`; `at` in ms of one clock. */
export type DwellEvent<M> =
  | {
      type: 'move';
      at: number;
      mark: M | undefined;
      inCard: boolean;
      isAlt: boolean;
      isPressed: boolean;
      point: Point;
    }
  | { type: 'leave-page'; at: number }
  | { type: 'press'; at: number; mark: M | undefined; inCard: boolean }
  | { type: 'activate'; at: number; mark: M; cause: OpenCause }
  | { type: 'key'; at: number; key: 'escape' | 'alt' | 'other' }
  | { type: 'scroll'; at: number; top: number }
  | { type: 'select'; at: number }
  | { type: 'pin'; at: number; isPinned: boolean }
  | { type: 'closed'; at: number }
  | { type: 'gone'; at: number }
  | { type: 'timer'; at: number; token: number };

/** A mark that the pointer rests on, since when the timer with this token runs. */
type Rest<M> = { readonly mark: M; readonly token: number; readonly point: Point };

/** `open` is the card that is shown; `rest` the mark that may be next; `leaving` the token of the abandon timer. */
export type DwellState<M> = {
  readonly token: number;
  readonly open: { readonly mark: M; readonly isPinned: boolean; readonly top: number } | undefined;
  readonly rest: Rest<M> | undefined;
  readonly leaving: number | undefined;
  /** Nothing opens by resting before this time. */
  readonly quietUntil: number;
  readonly top: number;
};

export type DwellEffect<M> =
  | { type: 'start-timer'; token: number; ms: number }
  | { type: 'open'; mark: M; cause: OpenCause }
  | { type: 'close'; reason: CloseReason };

export type DwellStep<M> = {
  readonly state: DwellState<M>;
  readonly effects: readonly DwellEffect<M>[];
};

/** The state before anything has happened. */
export function initialDwell<M>(): DwellState<M> {
  return { token: 0, open: undefined, rest: undefined, leaving: undefined, quietUntil: 0, top: 0 };
}

/**
 * The next state and what is to be done. Pure: timers and cards are effects. Each interaction has a
 * token, and a timer whose token is no longer current changes nothing.
 */
export function reduceDwell<M>(
  state: DwellState<M>,
  event: DwellEvent<M>,
  mode: OpenMode,
): DwellStep<M> {
  switch (event.type) {
    case 'move':
      return onMove(state, event, mode);
    case 'leave-page':
      return abandon({ ...state, rest: undefined });
    case 'press':
      if (event.inCard) return same(state);
      if (state.open === undefined || state.open.isPinned || event.mark === state.open.mark) {
        return same({ ...state, rest: undefined });
      }
      return close(state, 'outside');
    case 'activate':
      return open(state, event.mark, event.cause);
    case 'key':
      return onKey(state, event, mode);
    case 'scroll':
      return onScroll(state, event);
    case 'select':
      return same(quiet(state, event.at + SELECTING_QUIET_MS));
    case 'pin':
      if (state.open === undefined) return same(state);
      return same({
        ...state,
        open: { ...state.open, isPinned: event.isPinned },
        leaving: undefined,
      });
    case 'closed':
      return same({ ...state, open: undefined, leaving: undefined });
    case 'gone':
      return state.open === undefined || state.open.isPinned
        ? same({ ...state, rest: undefined })
        : close(state, 'gone');
    case 'timer':
      return onTimer(state, event);
  }
}

function onMove<M>(
  state: DwellState<M>,
  event: DwellEvent<M> & { type: 'move' },
  mode: OpenMode,
): DwellStep<M> {
  if (event.isPressed) return same({ ...state, rest: undefined });
  if (event.inCard) return same({ ...state, rest: undefined, leaving: undefined });
  if (event.mark === undefined) return abandon({ ...state, rest: undefined });
  if (state.open?.mark === event.mark)
    return same({ ...state, rest: undefined, leaving: undefined });
  const left = abandon(state);
  const isResting =
    state.rest?.mark === event.mark &&
    Math.hypot(event.point.x - state.rest.point.x, event.point.y - state.rest.point.y) <=
      REST_TRAVEL_PX;
  if (isResting) return left;
  const mayOpen =
    mode !== 'click' && (mode !== 'alt' || event.isAlt) && left.state.open?.isPinned !== true;
  if (!mayOpen) return { ...left, state: { ...left.state, rest: undefined } };
  const token = left.state.token + 1;
  const delay = mode === 'slow-dwell' ? SLOW_DWELL_DELAY_MS : DWELL_DELAY_MS;
  // While the page is not quiet the rest is counted from the moment at which it will be.
  const ms = Math.max(0, state.quietUntil - event.at) + delay;
  return {
    state: { ...left.state, token, rest: { mark: event.mark, token, point: event.point } },
    effects: [...left.effects, { type: 'start-timer', token, ms }],
  };
}

function onKey<M>(
  state: DwellState<M>,
  event: DwellEvent<M> & { type: 'key' },
  mode: OpenMode,
): DwellStep<M> {
  if (event.key === 'escape')
    return state.open === undefined ? same({ ...state, rest: undefined }) : close(state, 'escape');
  if (event.key === 'alt' && mode === 'alt') return same(state);
  return same(quiet(state, event.at + TYPING_QUIET_MS));
}

function onScroll<M>(
  state: DwellState<M>,
  event: DwellEvent<M> & { type: 'scroll' },
): DwellStep<M> {
  const next = { ...quiet(state, event.at + SCROLL_QUIET_MS), top: event.top };
  const { open: shown } = state;
  if (shown === undefined || shown.isPinned || Math.abs(event.top - shown.top) < SCROLL_AWAY_PX)
    return same(next);
  return close(next, 'scroll');
}

function onTimer<M>(state: DwellState<M>, event: DwellEvent<M> & { type: 'timer' }): DwellStep<M> {
  if (state.leaving === event.token) {
    return state.open === undefined || state.open.isPinned
      ? same({ ...state, leaving: undefined })
      : close(state, 'abandon');
  }
  if (state.rest?.token !== event.token || event.at < state.quietUntil) return same(state);
  return open(state, state.rest.mark, 'dwell');
}

function open<M>(state: DwellState<M>, mark: M, cause: OpenCause): DwellStep<M> {
  const shown = { mark, isPinned: false, top: state.top };
  return {
    state: { ...state, token: state.token + 1, open: shown, rest: undefined, leaving: undefined },
    effects: [{ type: 'open', mark, cause }],
  };
}

function close<M>(state: DwellState<M>, reason: CloseReason): DwellStep<M> {
  return {
    state: {
      ...state,
      open: undefined,
      leaving: undefined,
      rest: reason === 'abandon' ? state.rest : undefined,
    },
    effects: [{ type: 'close', reason }],
  };
}

/** Starts the abandon timer where a card is open and none runs yet. */
function abandon<M>(state: DwellState<M>): DwellStep<M> {
  if (state.open === undefined || state.open.isPinned || state.leaving !== undefined)
    return same(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, leaving: token },
    effects: [{ type: 'start-timer', token, ms: ABANDON_DELAY_MS }],
  };
}

function quiet<M>(state: DwellState<M>, until: number): DwellState<M> {
  return { ...state, rest: undefined, quietUntil: Math.max(state.quietUntil, until) };
}

function same<M>(state: DwellState<M>): DwellStep<M> {
  return { state, effects: [] };
}
