import type { AnsweredMention } from '../core/engine/answer.ts';
import { addressKind } from './article/address.ts';
import { type ReadArticle, readArticle } from './article/read-article.ts';
import { createAskLater } from './changes/ask-later.ts';
import { awaitArticle } from './changes/await-article.ts';
import { watchAddress } from './changes/watch-address.ts';
import { watchText } from './changes/watch-text.ts';
import { native } from './dom/native.ts';
import { runSliced } from './dom/run-sliced.ts';
import { chooseMark, scrollToMark } from './jump.ts';
import { measureScheme } from './marks/background.ts';
import { type Answered, MarkedPage } from './marks/marked-page.ts';
import type { PlacedMention } from './marks/placed-mention.ts';
import type { OpenCause } from './pointer/dwell.ts';
import { markRects } from './pointer/hit-test.ts';
import { createPointer, type Pointer } from './pointer/pointer.ts';
import type { Found, ReadingContext, ReadingOptions } from './reading-context.ts';
import { hasSameText } from './text/align-blocks.ts';

/** A page being read: finds its article, marks it, follows its changes and its address. */
export class Reading {
  readonly #context: ReadingContext;
  readonly #ending = new AbortController();
  readonly #marks: MarkedPage;
  readonly #pointer: Pointer;
  #options: ReadingOptions;
  /** Ends what belongs to the present article. */
  #chapter = new AbortController();
  #read: ReadArticle | undefined;
  #answered: Answered | undefined;
  #jumped: AnsweredMention | undefined;
  #lookAtAddress: () => void = () => {};

  constructor(context: ReadingContext) {
    const { document, window, options } = context;
    this.#context = context;
    this.#options = options;
    if (context.signal.aborted) this.#ending.abort();
    context.signal.addEventListener('abort', () => this.stop(), { once: true });
    const { signal } = this.#ending;
    this.#marks = new MarkedPage(document, window, signal);
    this.#pointer = createPointer({
      document,
      window,
      signal,
      mode: () => this.#options.openMode,
      hit: (point) => this.#marks.hit(point),
      isInsideCard: context.isInsideCard,
      jumpedTo: () => this.#jumped,
      forgetJump: () => {
        this.#jumped = undefined;
      },
      onOpen: (mention, cause) => this.#open(mention, cause),
      onClose: context.onClose,
      onError: context.onError,
    });
  }

  /** Reads the page now; looks again while it is being drawn and whenever its address changes. */
  start(): void {
    const { window } = this.#context;
    const onChange = () => this.#begin();
    this.#lookAtAddress = watchAddress({ window, signal: this.#ending.signal, onChange });
    this.#begin();
  }

  /** Ends everything: marks, listeners, observers. The page is as it was. */
  stop(): void {
    if (this.#ending.signal.aborted) return;
    this.#pointer.stop();
    this.#chapter.abort();
    this.#ending.abort();
    this.#marks.clear();
  }

  /** What was found; undefined when the page is no article (yet). */
  found(): Found | undefined {
    if (this.#read === undefined) return undefined;
    return { article: this.#read.article, date: this.#read.date, answer: this.#answered?.answer };
  }

  /** The mentions that are marked in the page at the moment, in reading order. */
  markedMentions(): readonly AnsweredMention[] {
    return this.#marks.placed.map(({ mention }) => mention);
  }

  /** Shows other kinds, hides entities, opens otherwise: without asking the engine. */
  repaint(options: ReadingOptions): void {
    this.#options = options;
    this.#guard(() => this.#place());
  }

  /** Asks the engine again about the same text: its own options (density, cap, packs) have changed. */
  reask(): void {
    this.#guard(() => void this.#ask(this.#chapter.signal));
  }

  /** Goes to the next or previous mark: into view, with a flash, without moving focus. Enter opens it. */
  jump(direction: 'next' | 'previous'): AnsweredMention | undefined {
    const { document } = this.#context;
    const { placed } = this.#marks;
    const current = placed.findIndex(({ mention }) => mention === this.#jumped);
    const topOf = (mark: PlacedMention) => markRects(document, mark)[0]?.top;
    const mark = placed[chooseMark(placed, { current, direction, topOf })];
    return mark === undefined ? undefined : this.jumpTo(mark.mention);
  }

  /** Goes to one mention, marked or not (the panel lists all); undefined when its text is gone. */
  jumpTo(mention: AnsweredMention): AnsweredMention | undefined {
    const { document, window } = this.#context;
    const mark = this.#find(mention);
    if (mark === undefined) return undefined;
    scrollToMark(document, window, mark);
    this.#marks.flash(mark);
    this.#jumped = mention;
    return mention;
  }

  /** Opens the card of a mention, as a command or the panel asks. */
  open(mention: AnsweredMention, cause: OpenCause): void {
    this.#pointer.open(mention, cause);
  }

  /** Tells that the card's own control has pinned it: then only Escape and its own control close it. */
  pin(isPinned: boolean): void {
    this.#pointer.pin(isPinned);
  }

  /** Tells that the card has been closed by its own control. */
  closed(): void {
    this.#pointer.closed();
  }

  #begin(): void {
    this.#chapter.abort();
    this.#pointer.gone();
    this.#chapter = new AbortController();
    const { signal } = this.#chapter;
    const { document, window, isAsked } = this.#context;
    this.#read = undefined;
    this.#answered = undefined;
    this.#jumped = undefined;
    this.#marks.clear();
    const look = () => this.#look(signal);
    void look().then((isFound) => {
      if (isFound || signal.aborted) return;
      this.#context.onFound(undefined);
      const kind = addressKind(URL.parse(window.location.href) ?? undefined);
      const isFront = kind === 'home' || kind === 'search';
      if (!isFront || isAsked === true) awaitArticle({ document, window, look, signal });
    });
  }

  /** Whether the page holds an article; then it is read, watched and asked about. */
  async #look(signal: AbortSignal): Promise<boolean> {
    const read = await this.#readPage(signal);
    if (read === undefined || signal.aborted) return false;
    this.#read = read;
    this.#watch(read, signal);
    await this.#ask(signal);
    return true;
  }

  async #readPage(signal: AbortSignal): Promise<ReadArticle | undefined> {
    const { document, window, isAsked = false, today, onError } = this.#context;
    const now = () => window.performance.now();
    const address = window.location.href;
    try {
      return await runSliced(readArticle(document, { address, today: today(), isAsked }), {
        now,
        signal,
      });
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const article = this.#read?.article;
    if (article === undefined) return;
    try {
      const answer = await this.#context.annotate(article);
      if (signal.aborted) return;
      this.#answered = answer === undefined ? undefined : { article, answer };
      this.#place();
      this.#context.onFound(this.found());
    } catch (error) {
      this.#context.onError(error);
    }
  }

  #watch(read: ReadArticle, signal: AbortSignal): void {
    const askLater = createAskLater(() => void this.#ask(signal), signal);
    const watching = new AbortController();
    signal.addEventListener('abort', () => watching.abort(), { once: true });
    watchText({
      window: this.#context.window,
      roots: read.found.roots,
      signal: watching.signal,
      onRecords: () => this.#lookAtAddress(),
      onChange: async () => {
        const next = await this.#readPage(signal);
        if (signal.aborted) return false;
        if (next === undefined) {
          // The article is gone for the moment: nothing to mark until it is back or another one is there.
          if (read.found.roots.every((root) => native.isConnected(root))) return false;
          this.#begin();
          return false;
        }
        const before = this.#read?.article.blocks ?? [];
        const isSame = hasSameText(before, next.article.blocks);
        this.#read = next;
        this.#place();
        if (!isSame) askLater.ask();
        if (next.found.roots.some((root, index) => root !== read.found.roots[index])) {
          watching.abort();
          this.#watch(next, signal);
        }
        return !isSame;
      },
    });
  }

  /** Puts the answer's mentions on the text as it stands now. */
  #place(): void {
    if (this.#read === undefined || this.#answered === undefined) this.#marks.clear();
    else this.#marks.place(this.#read, this.#answered, this.#options);
    const shown = this.#pointer.shown();
    if (shown !== undefined && this.#find(shown) === undefined) this.#pointer.gone();
  }

  #find(mention: AnsweredMention): PlacedMention | undefined {
    if (this.#read === undefined || this.#answered === undefined) return undefined;
    return this.#marks.find(mention, this.#read, this.#answered);
  }

  #open(mention: AnsweredMention, cause: OpenCause): boolean {
    const { document, window, onOpen } = this.#context;
    const mark = this.#find(mention);
    const element = mark === undefined ? null : native.parentElement(mark.range.start.node);
    if (mark === undefined || element === null || this.#answered === undefined) return false;
    const rects = markRects(document, mark);
    const line = this.#pointer.lineOf(rects) ?? rects[0];
    if (line === undefined) return false;
    const direction = window.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
    const scheme = measureScheme(element, window);
    onOpen({ mention, answer: this.#answered.answer, cause, rects, line, direction, scheme });
    return true;
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#context.onError(error);
    }
  }
}
