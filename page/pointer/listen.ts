import type { AnsweredMention } from '../../core/engine/answer.ts';
import { native } from '../dom/native.ts';
import type { DwellEvent } from './dwell.ts';
import type { Hit } from './hit-test.ts';

type PageEvent = DwellEvent<AnsweredMention>;

/** What the listeners need to know of the session. */
export type ListenContext = {
  readonly document: Document;
  readonly window: Window;
  readonly signal: AbortSignal;
  /** The mark under a point, undefined beside all. */
  readonly hit: (point: { readonly x: number; readonly y: number }) => Hit | undefined;
  readonly isInsideCard: (event: Event) => boolean;
  readonly isCardOpen: () => boolean;
  /** Closes what is said in a card's place. */
  readonly closeSaid: () => void;
  /** Whether the extension is still there; if not, no event is ours any more. */
  readonly isAlive: () => boolean;
  /** The mark that the jump just before has led to and Enter opens; asking does not forget it. */
  readonly jumpedTo: () => AnsweredMention | undefined;
  readonly forgetJump: () => void;
  readonly send: (event: PageEvent) => void;
  readonly onError: (error: unknown) => void;
};

/** A click on these, or on a mark inside them, is the page's. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]:not([contenteditable="false" i])';

/** Where Enter writes or sends, whatever came before it. */
const TYPED =
  'input,select,textarea,[role="textbox"],[role="combobox"],[contenteditable]:not([contenteditable="false" i])';

/**
 * Listens to pointer, keys, scrolling and selection, and sends them on as dwell events. Events that
 * scripts made are ignored. Only the Escape that closes a card, with its keyup, and the Enter that
 * directly follows a jump are kept from the page: with any key, press or change of focus between, Enter
 * is the page's again.
 */
export function listen(context: ListenContext): void {
  const { document, window, signal, send } = context;
  let last = { x: Number.NaN, y: Number.NaN };
  let swallowed: string | undefined;
  let blurred: EventTarget | null = null;
  const scrolled = createScrollMeter(window);
  const on = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
  ) => {
    const guarded = (event: WindowEventMap[K]) => {
      if (!event.isTrusted || signal.aborted || !context.isAlive()) return;
      try {
        handle(event);
      } catch (error) {
        context.onError(error);
      }
    };
    window.addEventListener(type, guarded, {
      capture: true,
      passive: !type.startsWith('key'),
      signal,
    });
  };

  on('pointermove', (event) => {
    const point = { x: event.clientX, y: event.clientY };
    // After scrolling and layout browsers send moves in which nothing moved; touch opens by tap.
    if (event.pointerType === 'touch' || (point.x === last.x && point.y === last.y)) return;
    last = point;
    const inCard = context.isInsideCard(event);
    const isPressed = event.buttons !== 0;
    const mark = inCard || isPressed ? undefined : context.hit(point)?.placed.mention;
    send({
      type: 'move',
      at: event.timeStamp,
      mark,
      inCard,
      isAlt: event.altKey,
      isPressed,
      point,
    });
  });
  on('pointerout', (event) => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') {
      send({ type: 'leave-page', at: event.timeStamp });
    }
  });
  on('pointerdown', (event) => {
    context.forgetJump();
    const inCard = context.isInsideCard(event);
    const mark = inCard
      ? undefined
      : context.hit({ x: event.clientX, y: event.clientY })?.placed.mention;
    send({ type: 'press', at: event.timeStamp, mark, inCard });
  });
  on('click', (event) => {
    if (context.isInsideCard(event) || event.button !== 0 || hasModifier(event)) return;
    const target = targetElement(event);
    if (target !== null && native.closest(target, INTERACTIVE) !== null) return;
    if (native.selection(document)?.isCollapsed === false) return;
    const mark = context.hit({ x: event.clientX, y: event.clientY })?.placed.mention;
    if (mark === undefined) return;
    const isTap =
      'pointerType' in event && event.pointerType !== 'mouse' && event.pointerType !== '';
    send({ type: 'activate', at: event.timeStamp, mark, cause: isTap ? 'tap' : 'click' });
  });
  on('keydown', (event) => {
    const at = event.timeStamp;
    if (event.key === 'Escape') {
      context.forgetJump();
      if (context.isCardOpen()) swallow(event);
      else if (context.isInsideCard(event)) {
        // What is said in a card's place closes like a card, and the page does not hear of it either.
        swallow(event);
        context.closeSaid();
      }
      send({ type: 'key', at, key: 'escape' });
      return;
    }
    const jumped = context.jumpedTo();
    if (event.key === 'Enter' && jumped !== undefined && !hasModifier(event) && !isTyping(event)) {
      context.forgetJump();
      swallow(event);
      // A key can come before the event of the jump's own scroll, which would close the card again.
      send({ type: 'scroll', at, top: scrolled() });
      send({ type: 'activate', at, mark: jumped, cause: 'keyboard' });
      return;
    }
    if (event.key === 'Alt') {
      send({ type: 'key', at, key: 'alt' });
      const mark = Number.isNaN(last.x) ? undefined : context.hit(last)?.placed.mention;
      if (mark !== undefined) {
        send({ type: 'move', at, mark, inCard: false, isAlt: true, isPressed: false, point: last });
      }
      return;
    }
    if (event.key === 'Shift' || event.key === 'Control' || event.key === 'Meta') return;
    if (context.isInsideCard(event)) return;
    context.forgetJump();
    send({ type: 'key', at, key: 'other' });
  });
  on('keyup', (event) => {
    if (event.key !== swallowed) return;
    swallowed = undefined;
    event.stopImmediatePropagation();
  });
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.key;
  };
  on('scroll', (event) => {
    if (context.isInsideCard(event)) return;
    send({ type: 'scroll', at: event.timeStamp, top: scrolled(event) });
  });
  // Whoever moves the focus after a jump means its new place with the next Enter.
  on('focus', ({ target }) => {
    if (target !== window && target !== blurred) context.forgetJump();
  });
  on('blur', (event) => {
    // What gets the focus back with the window has not been chosen anew.
    if (event.target !== window) blurred = event.target;
    if (event.target === window) send({ type: 'leave-page', at: event.timeStamp });
  });
  // Fired on the document without bubbling: listeners that capture on the window hear it.
  on('selectionchange', (event) => {
    if (native.selection(document)?.isCollapsed === false)
      send({ type: 'select', at: event.timeStamp });
  });
}

/**
 * Adds up how far the page and its inner scrollers have been scrolled, in px, down positive; without an event it
 * looks at the window itself.
 */
function createScrollMeter(window: Window): (event?: Event) => number {
  const tops = new WeakMap<object, number>();
  tops.set(window, window.scrollY);
  let sum = 0;
  return (event) => {
    const element = event === undefined ? null : targetElement(event);
    const scroller = element ?? window;
    const top = element?.scrollTop ?? window.scrollY;
    sum += top - (tops.get(scroller) ?? top);
    tops.set(scroller, top);
    return sum;
  };
}

/** The element that an event happened in; null for the document and the window. */
function targetElement(event: Event): Element | null {
  const { target } = event;
  if (target === null || !('nodeType' in target)) return null;
  // Only nodes have a nodeType among event targets.
  const node = target as Node;
  return native.nodeType(node) === 1 ? (node as Element) : native.parentElement(node);
}

function hasModifier(event: MouseEvent | KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Whether a key goes into a text of the reader's. */
function isTyping(event: KeyboardEvent): boolean {
  const target = targetElement(event);
  return target !== null && native.closest(target, TYPED) !== null;
}
