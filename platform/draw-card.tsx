import { render } from 'preact';
import { type Words, WordsContext } from '../components/words/words.ts';
import { Card } from '../components/card/Card.tsx';
import { type Fold, opened, turned } from '../components/card/folds.ts';
import { reportAddress } from '../components/shared/addresses.ts';
import { scrolls, showMore, showPart } from './card-more.ts';
import { keepInWindow } from './card-move.ts';
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

/** What a card shows of the article it stands in. */
export type CardContent = {
  readonly cards: Readonly<Record<string, CardModel>>;
  /** The card of an entity that this article has none of. */
  readonly fetchCard: (entity: string) => Promise<CardModel | undefined>;
  /** Key of the card to show first. */
  readonly card: string;
  readonly level: keyof Levels;
  /** Whether the card offers to report a mistake. */
  readonly canReport: boolean;
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

/** What is drawn in a frame: put in its place, left where it was moved to, kept open. */
export type View = {
  readonly settle: () => void;
  readonly stay: () => void;
  readonly isPinned: () => boolean;
};

/** Puts the frame where `place` says, no wider and no higher than there is room. */
export function settleAt(frame: HTMLElement, place: PlaceCard): void {
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

/** For a card that is not to be seen. */
export const nowhere: PlaceCard = () => ({ left: 0, top: 0, width: 0, maxHeight: 0 });

/** Draws the order's first card, and every other that the reader goes on to, into one frame. */
export function drawCard(
  frame: HTMLElement,
  order: CardContent,
  {
    events,
    words,
    place,
    allow,
  }: {
    readonly events: CardHostEvents;
    readonly words: Words;
    readonly place: PlaceCard;
    /** Called with each card before it is drawn. */
    readonly allow: (shown: unknown) => void;
  },
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
    else settleAt(frame, place);
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
    allow([model, reportAddress(model.entity)]);
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
function cardOf(entity: string, cards: CardContent['cards']): string | undefined {
  if (Object.hasOwn(cards, entity)) return entity;
  return Object.keys(cards).find((key) => cards[key]?.entity === entity);
}
