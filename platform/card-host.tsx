import { render } from 'preact';
import { Card } from '../components/card/Card.tsx';
import { createCardFrame, watchFocusLeaving } from './card-frame.ts';
import { startMoving } from './card-move.ts';
import { createTrail } from './card-trail.ts';
import type { CardModel } from '../core/cards/card-model.ts';
import type { Levels } from '../core/knowledge/schema.ts';

/** Where to put a card of a size, and how high it may be there; page/ knows the rules. */
export type PlaceCard = (card: { readonly width: number; readonly height: number }) => {
  readonly left: number;
  readonly top: number;
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
  readonly isDark: boolean;
  readonly isRtl: boolean;
};

/** What happens in the card that the outside must know. */
export type CardHostEvents = {
  readonly onPin: (isPinned: boolean) => void;
  /** The reader is done with it: its button, Escape in it, the focus that has left it. */
  readonly onDismiss: () => void;
  /** The reader says that the entity is not what the page means. */
  readonly onNotThis: (entity: string) => void;
};

export type CardHost = {
  readonly open: (order: CardOrder) => void;
  readonly close: () => void;
  /** Whether an event's target, as the page sees it, is the card. */
  readonly owns: (target: EventTarget | null) => boolean;
};

/**
 * Makes the place where cards are drawn. Nothing of it is in the page until a card opens, and nothing
 * is left when it closes; the focus goes back to where it was. The card holds nothing private and
 * nothing that changes a setting, since a page can cover it or click into it (S10).
 */
export function createCardHost(document: Document, events: CardHostEvents): CardHost {
  let shown: { readonly host: HTMLElement; readonly cleanUp: () => void } | undefined;
  const close = (): void => {
    const closing = shown;
    shown = undefined;
    closing?.cleanUp();
  };
  const open = (order: CardOrder): void => {
    close();
    if (!Object.hasOwn(order.cards, order.card)) {
      events.onDismiss();
      return;
    }
    const { host, frame } = createCardFrame(document, order);
    const before = document.activeElement;
    const view = drawCard(frame, order, events);
    document.documentElement.append(host);
    frame.showPopover();
    view.settle();
    startMoving(frame, view.stay);
    frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      events.onDismiss();
    });
    if (order.takesFocus) {
      frame.focus({ preventScroll: true });
      watchFocusLeaving({ host, frame }, () => {
        if (!view.isPinned()) events.onDismiss();
      });
    }
    const cleanUp = (): void => {
      const hadFocus = document.activeElement === host;
      render(null, frame);
      host.remove();
      if (hadFocus && before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
    shown = { host, cleanUp };
  };
  return { open, close, owns: (target) => target !== null && target === shown?.host };
}

/** Draws the order's first card, and every other that the reader goes on to, into one frame. */
function drawCard(
  frame: HTMLElement,
  order: CardOrder,
  events: CardHostEvents,
): { readonly settle: () => void; readonly stay: () => void; readonly isPinned: () => boolean } {
  // Grows by the cards that chips lead to.
  const cards: Record<string, CardModel> = { ...order.cards };
  let view = {
    trail: createTrail(order.card),
    level: order.level,
    isPinned: false,
    isWhyOpen: false,
  };
  let isMoved = false;

  const settle = (): void => {
    if (isMoved) return;
    frame.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = frame;
    const { left, top, maxHeight } = order.place({ width, height });
    frame.style.maxHeight = `${Math.min(maxHeight, height)}px`;
    frame.style.left = `${left}px`;
    frame.style.top = `${top}px`;
  };
  const show = (change: Partial<typeof view>): void => {
    view = { ...view, ...change };
    draw();
    settle();
  };
  const turnTo = (trail: typeof view.trail): void => {
    show({ trail, isWhyOpen: false });
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
    const { trail, level, isPinned, isWhyOpen } = view;
    const model = cards[trail.card];
    const back = trail.back === undefined ? undefined : cards[trail.back.card]?.name;
    if (model === undefined) return;
    render(
      <Card
        model={model}
        level={level}
        isPinned={isPinned}
        isWhyOpen={isWhyOpen}
        {...(back === undefined ? {} : { backTo: back })}
        onChip={(entity) => void follow(entity)}
        onBack={() => turnTo(trail.back ?? trail)}
        onPin={() => {
          show({ isPinned: !isPinned });
          events.onPin(!isPinned);
        }}
        onClose={events.onDismiss}
        onWhy={() => show({ isWhyOpen: !isWhyOpen })}
        onNotThis={() => events.onNotThis(model.entity)}
        onLevel={(chosen) => show({ level: chosen })}
      />,
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
