import type { EngineAnswer } from '../core/engine/answer.ts';
import type { Article } from '../core/text/article.ts';
import { addressKind } from './article/address.ts';
import { type ReadArticle, readArticle } from './article/read-article.ts';
import { whyNoArticle } from './article/why-no-article.ts';
import { createAskInTurn } from './ask-in-turn.ts';
import { createAskLater } from './changes/ask-later.ts';
import { awaitArticle, noteChanges } from './changes/await-article.ts';
import { watchAddress } from './changes/watch-address.ts';
import { watchText } from './changes/watch-text.ts';
import { native } from './dom/native.ts';
import { MAX_ARTICLE_LOOKS } from './limits.ts';
import { runSliced } from './dom/run-sliced.ts';
import type { Answered, Found, ReadingContext, ReadingOptions } from './reading-context.ts';
import { hasSameText } from './text/align-blocks.ts';

/** A page being read: finds its article, asks about it, follows its changes and its address. */
export class Reading {
  readonly #context: ReadingContext;
  readonly #ending = new AbortController();
  readonly #annotate: ReturnType<typeof createAskInTurn<Article, EngineAnswer>>;
  #options: ReadingOptions;
  /** Ends what belongs to the present article. */
  #chapter = new AbortController();
  #read: ReadArticle | undefined;
  #answered: Answered | undefined;
  #lookAtAddress: () => void = () => {};

  constructor(context: ReadingContext) {
    this.#context = context;
    this.#annotate = createAskInTurn(context.annotate, () => context.window.performance.now());
    this.#options = context.options;
    if (context.signal.aborted) this.#ending.abort();
    context.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Reads the page now; looks again while it is being drawn and whenever its address changes. */
  start(): void {
    const { window } = this.#context;
    const onChange = () => this.#begin();
    this.#lookAtAddress = watchAddress({ window, signal: this.#ending.signal, onChange });
    this.#begin();
  }

  /** Ends everything: listeners and observers. */
  stop(): void {
    if (this.#ending.signal.aborted) return;
    this.#chapter.abort();
    this.#ending.abort();
  }

  /** What was found, in the text that it was found in; undefined when the page is no article (yet). */
  found(): Found | undefined {
    if (this.#read === undefined) return undefined;
    const { article = this.#read.article, answer } = this.#answered ?? {};
    return { article, date: this.#read.date, answer };
  }

  /** The article as it was last read. */
  get read(): ReadArticle | undefined {
    return this.#read;
  }

  /** The engine's last answer, and the text that it is about. */
  get answered(): Answered | undefined {
    return this.#answered;
  }

  get options(): ReadingOptions {
    return this.#options;
  }

  /** Shows other kinds, hides entities, opens otherwise: without asking the engine. */
  repaint(options: ReadingOptions): void {
    this.#options = options;
    this.#guard(() => this.#context.onSettled());
  }

  /** Asks the engine again about the same text: its own options (density, cap, packs) have changed. */
  reask(): void {
    this.#guard(() => void this.#ask(this.#chapter.signal));
  }

  #begin(): void {
    this.#chapter.abort();
    this.#chapter = new AbortController();
    const { signal } = this.#chapter;
    const { document, window, isAsked } = this.#context;
    this.#read = undefined;
    this.#answered = undefined;
    this.#context.onSettled();
    const look = () => this.#look(signal);
    const endOfNotes = noteChanges(document, window);
    void look().then((isFound) => {
      const hasChanged = endOfNotes();
      if (isFound || signal.aborted) return;
      this.#guard(() => this.#context.onNoArticle(whyNoArticle(document, window.location.href)));
      const kind = addressKind(URL.parse(window.location.href) ?? undefined);
      const isFront = kind === 'home' || kind === 'search';
      if (!isFront || isAsked === true)
        awaitArticle({ document, window, look, hasChanged, signal });
    });
  }

  /** Whether the page holds an article; then it is read, watched and asked about. */
  async #look(signal: AbortSignal, looks = 1): Promise<boolean> {
    const read = await this.#readPage(signal);
    if (read === undefined || signal.aborted) return false;
    // Drawn anew between two slices of the reading: what was read is gone, and no observer of it would say so.
    if (!isThere(read)) return looks < MAX_ARTICLE_LOOKS && this.#look(signal, looks + 1);
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
    let article: Article | undefined;
    try {
      const answer = await this.#annotate(() => (article = this.#read?.article), signal);
      if (signal.aborted || article === undefined) return;
      this.#answered = answer === undefined ? undefined : { article, answer };
      this.#context.onSettled();
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
      onRecords: (hasNewData) => {
        this.#lookAtAddress();
        if (hasNewData) this.#guard(() => this.#context.onTextChanged());
      },
      onChange: async () => {
        const next = await this.#readPage(signal);
        if (signal.aborted) return false;
        if (next === undefined) {
          // The article is gone for the moment: nothing to mark until it is back or another one is there.
          if (isThere(read)) {
            this.#read = undefined;
            this.#context.onSettled();
          } else this.#begin();
          return false;
        }
        // Gone again while it was read: the observer has seen that, and runs this once more.
        if (!isThere(next)) return true;
        const before = (this.#read ?? this.#answered)?.article.blocks ?? [];
        const isSame = hasSameText(before, next.article.blocks);
        this.#read = next;
        this.#context.onSettled();
        if (!isSame) askLater.ask();
        if (next.found.roots.some((root, index) => root !== read.found.roots[index])) {
          watching.abort();
          this.#watch(next, signal);
        }
        return !isSame;
      },
    });
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#context.onError(error);
    }
  }
}

/** Whether what was read is still in the page. */
const isThere = ({ found }: ReadArticle): boolean =>
  found.roots.every((root) => native.isConnected(root));
