import { render } from 'preact';
import { type Words, WordsContext } from '../components/words/words.ts';
import { Notice } from '../components/card/Notice.tsx';
import {
  type CardFrame,
  createCardFrame,
  isAtEdge,
  placeToStand,
  standIn,
  watchFocusLeaving,
} from './card-frame.ts';
import { watchMore } from './card-more.ts';
import { startMoving } from './card-move.ts';
import {
  type CardContent,
  type CardHostEvents,
  drawCard,
  nowhere,
  type PlaceCard,
  settleAt,
  type View,
} from './draw-card.tsx';

/** How a card stands in its page. */
export type Stand = {
  readonly place: PlaceCard;
  readonly isDark: boolean;
  readonly isRtl: boolean;
  /** Moves the focus to the page's control after or before the mark; false when there is none. */
  readonly goOn: (direction: 'next' | 'previous') => boolean;
};

/** A card to be opened. */
export type CardOrder = CardContent &
  Stand & {
    /** Whether the card takes the focus: asked for by keyboard, not by a pointer or a tap. */
    readonly takesFocus: boolean;
  };

/** A sentence in a card's place, and what its "Undo" does; it stays until the reader leaves it. */
export type Said = { readonly text: string; readonly undo?: () => void };

export type CardHost = {
  /**
   * Draws a card once outside the page, for nothing to be seen: the first one takes most of its time for the
   * browser's texts and formats of dates, which can be there when it opens.
   */
  readonly prepare: (content: CardContent) => void;
  readonly open: (order: CardOrder) => void;
  /** Shows one sentence in a card's place, to a reader who has asked for something. */
  readonly say: (said: Said, stand: Stand) => void;
  readonly close: () => void;
  /** Whether what was opened is still shown; false where the page has removed or hidden it. */
  readonly isThere: () => boolean;
  /** Whether an event's target, as the page sees it, is the card. */
  readonly owns: (target: EventTarget | null) => boolean;
};

/**
 * Makes the place where cards are drawn. Nothing of it is in the page until a card opens, and nothing
 * is left when it closes; the focus goes back to where it was. The card holds nothing private and
 * nothing that changes a setting, since a page can cover it or click into it (S10).
 */
export function createCardHost(document: Document, events: CardHostEvents, words: Words): CardHost {
  let shown: (Pick<CardFrame, 'host' | 'frame'> & { readonly cleanUp: () => void }) | undefined;
  const close = (): void => {
    const closing = shown;
    shown = undefined;
    closing?.cleanUp();
  };
  const show = (order: Stand, takesFocus: boolean, draw: (at: CardFrame) => View): void => {
    close();
    const at = createCardFrame(document, { ...order, isLarge: events.isLarge(), words });
    const { host, frame } = at;
    const before = document.activeElement;
    const view = draw(at);
    standIn(placeToStand(document), host);
    frame.showPopover();
    view.settle();
    startMoving(frame, view.stay);
    // Also by zooming: the card keeps beside its line and in the window.
    const opened = new AbortController();
    window.addEventListener('resize', view.settle, { signal: opened.signal });
    // What was above the page can be under it now.
    document.addEventListener(
      'fullscreenchange',
      ({ isTrusted }) => isTrusted && events.onDismiss(),
      { signal: opened.signal },
    );
    watchMore(frame);
    frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        events.onDismiss();
      } else if (event.key === 'Tab' && isAtEdge(frame, event.shiftKey)) {
        const hadNoPlace = before === null || before === document.body;
        if (view.isPinned()) focusAgain(before);
        else events.onDismiss();
        // Tab goes on from where the focus was; from the mark where it was nowhere.
        if (hadNoPlace && order.goOn(event.shiftKey ? 'previous' : 'next')) event.preventDefault();
      }
    });
    if (takesFocus) {
      frame.focus({ preventScroll: true });
      watchFocusLeaving({ host, frame }, () => {
        if (!view.isPinned()) events.onDismiss();
      });
    }
    const cleanUp = (): void => {
      const hadFocus = document.activeElement === host;
      opened.abort();
      render(null, frame);
      host.remove();
      if (hadFocus) focusAgain(before);
    };
    shown = { host, frame, cleanUp };
  };
  return {
    prepare: (content) => {
      const aside = document.createElement('div');
      drawCard(aside, content, { events, words, place: nowhere, allow: () => {} });
      render(null, aside);
    },
    open: (order) => {
      if (Object.hasOwn(order.cards, order.card)) {
        const { place, takesFocus } = order;
        show(order, takesFocus, ({ frame, allow }) =>
          drawCard(frame, order, { events, words, place, allow }),
        );
      } else {
        close();
        events.onDismiss();
      }
    },
    say: (said, stand) =>
      show(stand, true, ({ frame }) => {
        render(
          <WordsContext.Provider value={words}>
            <Notice text={said.text} onUndo={said.undo} onClose={events.onDismiss} />
          </WordsContext.Provider>,
          frame,
        );
        return {
          settle: () => settleAt(frame, stand.place),
          stay: () => {},
          isPinned: () => false,
        };
      }),
    close,
    isThere: () => shown !== undefined && shown.host.isConnected && shown.frame.checkVisibility(),
    owns: (target) => target !== null && target === shown?.host,
  };
}

function focusAgain(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
