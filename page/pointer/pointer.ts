import type { AnsweredMention } from '../../core/engine/answer.ts';
import {
  type CloseReason,
  type DwellEvent,
  type DwellState,
  initialDwell,
  type OpenCause,
  type OpenMode,
  reduceDwell,
} from './dwell.ts';
import { listen, type ListenContext } from './listen.ts';
import { REST_NOTICE_MS } from '../limits.ts';

/** The way from a page's events to cards; see `reduceDwell` for what opens and closes them. */
export type Pointer = {
  readonly open: (mention: AnsweredMention, cause: OpenCause) => void;
  readonly pin: (isPinned: boolean) => void;
  /** The card's own control has closed it. */
  readonly closed: () => void;
  /** The mark has gone from the page. */
  readonly gone: () => void;
  /** The mention whose card is open. */
  readonly shown: () => AnsweredMention | undefined;
  /** The rect that the pointer was last in; undefined when it is in none. */
  readonly lineOf: (rects: readonly DOMRect[]) => DOMRect | undefined;
  readonly stop: () => void;
};

/** Runs the dwell reducer on the page's events, with timers for its tokens. */
export function createPointer({
  mode,
  onOpen,
  onClose,
  onRest,
  isCardThere,
  ...context
}: Omit<ListenContext, 'send' | 'isCardOpen' | 'closeSaid'> & {
  readonly mode: () => OpenMode;
  /** Answers whether a card could be opened: the mark's text may have gone since. */
  readonly onOpen: (mention: AnsweredMention, cause: OpenCause) => boolean;
  readonly onClose: (reason: CloseReason) => void;
  /** The pointer rests on a mark, whose card will open unless it goes on. */
  readonly onRest: (mention: AnsweredMention) => void;
  readonly isCardThere: () => boolean;
}): Pointer {
  const { window, signal, onError } = context;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let state: DwellState<AnsweredMention> = initialDwell();
  let point: { readonly x: number; readonly y: number } | undefined;
  const now = () => window.performance.now();

  const send = (event: DwellEvent<AnsweredMention>) => {
    if (event.type === 'move') point = event.point;
    try {
      forgetLostCard();
      const step = reduceDwell(state, event, mode());
      const { token } = state.rest ?? {};
      state = step.state;
      if (state.rest !== undefined && state.rest.token !== token) restLater(state.rest);
      for (const effect of step.effects) {
        if (effect.type === 'start-timer') startTimer(effect.token, effect.ms);
        else if (effect.type === 'close') onClose(effect.reason);
        else if (!onOpen(effect.mark, effect.cause)) send({ type: 'closed', at: now() });
      }
    } catch (error) {
      onError(error);
    }
  };
  /** A card that the page has removed or hidden is none: what follows opens anew, and Escape is the page's. */
  const forgetLostCard = () => {
    if (state.open === undefined || isCardThere()) return;
    state = reduceDwell(state, { type: 'closed', at: now() }, mode()).state;
    onClose('gone');
  };
  const startTimer = (token: number, ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!signal.aborted) send({ type: 'timer', at: now(), token });
    }, ms);
    timers.add(timer);
  };
  /** Not at once: most pointers that cross a mark are on their way. */
  const restLater = ({
    mark,
    token,
  }: {
    readonly mark: AnsweredMention;
    readonly token: number;
  }) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (signal.aborted || state.rest?.token !== token) return;
      try {
        onRest(mark);
      } catch (error) {
        onError(error);
      }
    }, REST_NOTICE_MS);
    timers.add(timer);
  };
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    const wasOpen = state.open !== undefined;
    state = initialDwell();
    if (wasOpen) onClose('stopped');
  };

  const isCardOpen = () => {
    forgetLostCard();
    return state.open !== undefined;
  };
  listen({ ...context, send, isCardOpen, closeSaid: () => onClose('escape') });
  return {
    open: (mark, cause) => send({ type: 'activate', at: now(), mark, cause }),
    pin: (isPinned) => send({ type: 'pin', at: now(), isPinned }),
    closed: () => send({ type: 'closed', at: now() }),
    gone: () => send({ type: 'gone', at: now() }),
    shown: () => state.open?.mark,
    lineOf: (rects) =>
      rects.find(
        ({ left, right, top, bottom }) =>
          point !== undefined &&
          point.x >= left &&
          point.x <= right &&
          point.y >= top &&
          point.y <= bottom,
      ),
    stop,
  };
}
