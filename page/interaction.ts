import type { AnsweredMention, EngineAnswer } from '../core/engine/answer.ts';
import { watchLook } from './changes/watch-look.ts';
import { native } from './dom/native.ts';
import { focusBeside } from './focus-beside.ts';
import { chooseMark, isInView, scrollToMark } from './jump.ts';
import { measureScheme, type Scheme } from './marks/background.ts';
import { MarkedPage } from './marks/marked-page.ts';
import type { PlacedMention } from './marks/placed-mention.ts';
import type { OpenCause } from './pointer/dwell.ts';
import { hitTest, indexMarks, markRects, type MarkIndex } from './pointer/hit-test.ts';
import { createPointer } from './pointer/pointer.ts';
import type { Reading } from './reading.ts';

/** A card to be shown: for which mention, beside which line, on what. */
export type OpenRequest = {
  readonly mention: AnsweredMention;
  readonly answer: EngineAnswer;
  readonly cause: OpenCause;
  /** What the card keeps clear: the hovered line of the mark, as high as all of its lines, where it is at the moment. */
  readonly line: () => DOMRect;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: Scheme;
  /** Moves the focus to the page's next or previous control from the mark; false when there is none. */
  readonly goOn: (direction: 'next' | 'previous') => boolean;
};

type InteractionParts = {
  readonly document: Document;
  readonly window: Window;
  readonly onOpen: (request: OpenRequest) => void;
  readonly onClose: () => void;
  /** The pointer rests on a mark: its card is likely to be wanted soon. */
  readonly onRest: (request: Pick<OpenRequest, 'mention' | 'answer'>) => void;
  /** Whether an event happened in the card. */
  readonly isInsideCard: (event: Event) => boolean;
  /** Whether the card that was opened last is still shown: a page can remove or hide what is not its own. */
  readonly isCardThere: () => boolean;
  /** Whether the extension is still there; asked before each event. */
  readonly isAlive: () => boolean;
  readonly onError: (error: unknown) => void;
};

/** The marks of a page, and what a reader and the commands do with them. */
export type Interaction = {
  /** Goes to the next or previous mark: into view, with a flash, without moving focus. Enter opens it. */
  readonly jump: (direction: 'next' | 'previous') => AnsweredMention | undefined;
  /** Goes to one mention, marked or not; undefined when its text is gone. */
  readonly jumpTo: (mention: AnsweredMention) => AnsweredMention | undefined;
  /** Jumps to a mention, marked or not, and opens its card there. */
  readonly show: (mention: AnsweredMention) => void;
  /** Tells that the card's own control has pinned it: then only Escape and its own control close it. */
  readonly pin: (isPinned: boolean) => void;
  /** Tells that the card has been closed by its own control. */
  readonly closed: () => void;
  /** Puts the marks on the text as it stands now; a card whose mark has gone closes. */
  readonly settle: () => void;
  /** Takes marks away whose text has just changed, before it is drawn: the words under them would be others. */
  readonly retract: () => void;
  /** Ends everything: marks and listeners. The page is as it was. */
  readonly stop: () => void;
};

/** Marks what a reading found, once `settle` is called; listens to pointer and keys, and asks for cards. */
export function createInteraction(reading: Reading, parts: InteractionParts): Interaction {
  const { document, window } = parts;
  const ending = new AbortController();
  /** The mark that the last jump led to, and whether Enter opens it: only directly after the jump. */
  let jumped: AnsweredMention | undefined;
  let isReady = false;
  const marks = new MarkedPage(window, ending.signal);
  let index: MarkIndex = new Map();
  const look = watchLook({ window, signal: ending.signal, onLook: () => marks.repaint() });

  const topOf = (mark: PlacedMention) => markRects(document, mark)[0]?.top;
  const find = (mention: AnsweredMention): PlacedMention | undefined => {
    const { read, answered } = reading;
    return read && answered && marks.find(mention, read, answered);
  };
  const lineOf = (mark: PlacedMention): DOMRect | undefined => {
    const rects = markRects(document, mark);
    const hovered = pointer.lineOf(rects) ?? rects[0];
    if (hovered === undefined) return undefined;
    // A mark that goes on on the next line is read to its end.
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return new DOMRect(hovered.x, top, hovered.width, bottom - top);
  };
  const open = (mention: AnsweredMention, cause: OpenCause): boolean => {
    const mark = find(mention);
    const answer = reading.answered?.answer;
    const element = mark === undefined ? null : native.parentElement(mark.range.start.node);
    if (mark === undefined || element === null || answer === undefined) return false;
    let last = lineOf(mark);
    if (last === undefined) return false;
    const line = (): DOMRect => {
      const now = find(mention);
      last = (now === undefined ? undefined : lineOf(now)) ?? last;
      return last ?? new DOMRect();
    };
    const direction = window.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    const scheme = measureScheme(element, window);
    const goOn = (to: 'next' | 'previous') => focusBeside(document, mark.range, to);
    parts.onOpen({ mention, answer, cause, line, direction, scheme, goOn });
    return true;
  };
  const pointer = createPointer({
    ...parts,
    signal: ending.signal,
    mode: () => reading.options.openMode,
    hit: (point) =>
      index.size === 0 || !marks.isPainted ? undefined : hitTest(document, index, point),
    jumpedTo: () => (isReady ? jumped : undefined),
    forgetJump: () => {
      isReady = false;
    },
    onOpen: open,
    onRest: (mention) => {
      const answer = reading.answered?.answer;
      if (answer !== undefined) parts.onRest({ mention, answer });
    },
  });
  const jumpTo = (mention: AnsweredMention) => {
    const mark = find(mention);
    if (mark === undefined) return undefined;
    scrollToMark(document, window, mark);
    marks.flash(mark);
    jumped = mention;
    isReady = true;
    return mention;
  };

  return {
    jump: (direction) => {
      const { placed } = marks;
      // After the reader has scrolled on, the way goes on from what is in view.
      const current = placed.findIndex((mark) => {
        if (mark.mention !== jumped) return false;
        const [rect] = markRects(document, mark);
        return rect !== undefined && isInView(rect, window);
      });
      const mark = placed[chooseMark(placed, { current, direction, topOf })];
      return mark === undefined ? undefined : jumpTo(mark.mention);
    },
    jumpTo,
    show: (mention) => {
      if (jumpTo(mention) === undefined) return;
      // The scroll of the jump would close the card: it is over two frames later.
      const open = () => {
        if (!ending.signal.aborted) pointer.open(mention, 'jump');
      };
      window.requestAnimationFrame(() => window.requestAnimationFrame(open));
    },
    pin: pointer.pin,
    closed: pointer.closed,
    settle: () => {
      const { read, answered, options } = reading;
      if (read === undefined || answered === undefined) marks.clear();
      else marks.place(read, answered, options);
      index = indexMarks(marks.placed);
      look.follow(marks.placed.length === 0 ? [] : (read?.found.roots ?? []));
      const shown = pointer.shown();
      if (shown !== undefined && find(shown) === undefined) pointer.gone();
      if (jumped !== undefined && find(jumped) === undefined) jumped = undefined;
    },
    retract: () => {
      marks.dropChanged();
      index = indexMarks(marks.placed);
    },
    stop: () => {
      pointer.stop();
      ending.abort();
    },
  };
}
