import { render } from 'preact';
import { type Words, WordsContext } from '../components/words/words.ts';
import { Card } from '../components/card/Card.tsx';
import { type Fold, opened, turned } from '../components/card/folds.ts';
import { Notice } from '../components/card/Notice.tsx';
import {
  type CardFrame,
  createCardFrame,
  isAtEdge,
  placeToStand,
  watchFocusLeaving,
} from './card-frame.ts';
import { scrolls, showMore, showPart, watchMore } from './card-more.ts';
import { keepInWindow, startMoving } from './card-move.ts';
import { copyReport, OFF, READY } from './card-report.ts';
import { createTrail } from './card-trail.ts';
import type { CardModel } from '../core/cards/card-model.ts';
import type { Levels } from '../core/knowledge/schema.ts';

/** Where to put a card of a size, and how high it may be there; page/ knows the rules. */
export type PlaceCard = (card: { readonly width: number; readonly height: number }) => {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
};

/** What a card needs of the article it stands in. */
export type CardOrder = {
  readonly cards: Readonly<Record<string, CardModel>>;
  /** The card of an entity that this article has none of. */
  readonly fetchCard: (entity: string) => Promise<CardModel | undefined>;
  /** Key of the card to show first. */
  readonly card: string;
  readonly place: PlaceCard;
  /** Whether the card takes the focus: asked for by keyboard, not by a pointer or a tap. */
  readonly takesFocus: boolean;
  readonly level: keyof Levels;
  /** Whether the card offers to report a mistake. */
  readonly canReport: boolean;
  readonly isDark: boolean;
  readonly isRtl: boolean;
  /** Moves the focus to the page's control after or before the mark; false when there is none. */
  readonly goOn: (direction: 'next' | 'previous') => boolean;
};

/** How a card stands in its page. */
export type Stand = Pick<CardOrder, 'place' | 'isDark' | 'isRtl' | 'goOn'>;

/** What is drawn in a frame: put in its place, left where it was moved to, kept open. */
type View = {
  readonly settle: () => void;
  readonly stay: () => void;
  readonly isPinned: () => boolean;
};

/** What happens in the card that the outside must know, and how large the reader wants it. */
export type CardHostEvents = {
  readonly isLarge: () => boolean;
  readonly onPin: (isPinned: boolean) => void;
  /** The reader is done with it: its button, Escape in it, the focus that has left it. */
  readonly onDismiss: () => void;
  /** The reader says that the entity is not what the page means. */
  readonly onNotThis: (card: Pick<CardModel, 'entity' | 'name'>) => void;
};

/** A sentence in a card's place, and what its "Undo" does; it stays until the reader leaves it. */
export type Said = { readonly text: string; readonly undo?: () => void };

export type CardHost = {
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
  let shown: (CardFrame & { readonly cleanUp: () => void }) | undefined;
  const close = (): void => {
    const closing = shown;
    shown = undefined;
    closing?.cleanUp();
  };
  const show = (order: Stand, takesFocus: boolean, draw: (frame: HTMLElement) => View): void => {
    close();
    const { host, frame } = createCardFrame(document, {
      ...order,
      isLarge: events.isLarge(),
      words,
    });
    const before = document.activeElement;
    const view = draw(frame);
    placeToStand(document).append(host);
    frame.showPopover();
    view.settle();
    startMoving(frame, view.stay);
    // Also by zooming: the card keeps beside its line and in the window.
    const opened = new AbortController();
    window.addEventListener('resize', view.settle, { signal: opened.signal });
    // What was above the page can be under it now.
    document.addEventListener('fullscreenchange', events.onDismiss, { signal: opened.signal });
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
    open: (order) => {
      if (Object.hasOwn(order.cards, order.card)) {
        show(order, order.takesFocus, (frame) => drawCard(frame, order, { events, words }));
      } else {
        close();
        events.onDismiss();
      }
    },
    say: (said, stand) =>
      show(stand, true, (frame) => {
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

/** Puts the frame where `place` says, no wider and no higher than there is room. */
function settleAt(frame: HTMLElement, place: PlaceCard): void {
  const { scrollTop } = frame;
  frame.style.maxHeight = '';
  frame.style.maxWidth = '';
  const measure = () => ({ width: frame.offsetWidth, height: frame.offsetHeight });
  // The style sheet knows the window only with its scrollbars.
  const room = place(measure()).width;
  if (room < frame.offsetWidth) frame.style.maxWidth = `${room}px`;
  const { height } = measure();
  const { left, top, maxHeight } = place(measure());
  frame.style.maxHeight = `${Math.min(maxHeight, height)}px`;
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
  frame.scrollTop = scrollTop;
  showMore(frame);
}

/** Draws the order's first card, and every other that the reader goes on to, into one frame. */
function drawCard(
  frame: HTMLElement,
  order: CardOrder,
  { events, words }: { readonly events: CardHostEvents; readonly words: Words },
): View {
  // Grows by the cards that chips lead to.
  const cards: Record<string, CardModel> = { ...order.cards };
  let view = {
    trail: createTrail(order.card),
    level: order.level,
    isPinned: false,
    /** By card, so that the way back finds each as it was left. */
    open: {} as Readonly<Record<string, readonly Fold[]>>,
    /** By card: whether it did not fit where it first stood. */
    tight: {} as Readonly<Record<string, boolean>>,
    report: order.canReport ? READY : OFF,
  };
  let isMoved = false;

  const settle = (): void => {
    if (isMoved) keepInWindow(frame);
    if (isMoved) showMore(frame);
    else settleAt(frame, order.place);
    const { card } = view.trail;
    if (Object.hasOwn(view.tight, card)) return;
    // Decided once, so that nothing that a reader opens or closes moves the picture.
    const isTight = scrolls(frame);
    view = { ...view, tight: { ...view.tight, [card]: isTight } };
    if (!isTight) return;
    draw();
    settle();
  };
  const show = (change: Partial<typeof view>): void => {
    view = { ...view, ...change };
    draw();
    settle();
  };
  const turnTo = (trail: typeof view.trail): void => {
    show({ trail, report: order.canReport ? READY : OFF });
    frame.scrollTop = 0;
    frame.focus({ preventScroll: true });
  };
  const follow = async (entity: string): Promise<void> => {
    const from = view.trail;
    let key = cardOf(entity, cards);
    if (key === undefined) {
      const fetched = await order.fetchCard(entity).catch(() => undefined);
      // The reader has gone elsewhere meanwhile, or there is no such card.
      if (fetched === undefined || view.trail !== from || !frame.isConnected) return;
      cards[entity] = fetched;
      key = entity;
    }
    turnTo(from.to(key));
  };
  const draw = (): void => {
    const { trail, ...state } = view;
    const model = cards[trail.card];
    const open = state.open[trail.card] ?? [];
    const back = trail.back === undefined ? undefined : cards[trail.back.card]?.name;
    if (model === undefined) return;
    render(
      <WordsContext.Provider value={words}>
        <Card
          model={model}
          {...state}
          open={open}
          isTight={state.tight[trail.card] === true}
          {...(back === undefined ? {} : { backTo: back })}
          onChip={(entity) => void follow(entity)}
          onBack={() => turnTo(trail.back ?? trail)}
          onPin={() => {
            show({ isPinned: !state.isPinned });
            events.onPin(view.isPinned);
          }}
          onClose={events.onDismiss}
          onFold={(fold) => {
            show({ open: { ...state.open, [trail.card]: turned(open, fold) } });
            showPart(frame, fold);
          }}
          onReport={() => void copyReport(model, words).then((report) => show({ report }))}
          onNotThis={() => events.onNotThis(model)}
          onLevel={(chosen) =>
            show({ level: chosen, open: { ...state.open, [trail.card]: opened(open, 'summary') } })
          }
        />
      </WordsContext.Provider>,
      frame,
    );
  };
  draw();
  return { settle, stay: () => (isMoved = true), isPinned: () => view.isPinned };
}

/** The card of an entity: its own, or the one of a role by which this article names it. */
function cardOf(entity: string, cards: CardOrder['cards']): string | undefined {
  if (Object.hasOwn(cards, entity)) return entity;
  return Object.keys(cards).find((key) => cards[key]?.entity === entity);
}
