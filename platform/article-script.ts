import { offeredScene } from './card-door.ts';
import { reportError } from './errors.ts';
import { foundEntities } from './found-entities.ts';
import { isOrphan } from './is-orphan.ts';
import { parseNothing } from './message-errors.ts';
import { parseActAsk, parseOrdersAsk } from './page-parsers.ts';
import { answerMessages, askBackground } from './messages.ts';
import type { Answer, Ask, MessageName, NoArticle, PageOrders, PageReport } from './messages.ts';
import type { Scene } from './card-scene.ts';
import type { MarkStyle, OpenMode } from './settings.ts';
import type { Runtime } from './browser.ts';
import type { EngineAnswer } from '../core/engine/answer.ts';
import type { Kind } from '../core/knowledge/schema.ts';
import type { Article } from '../core/text/article.ts';

/** A page being read, as page/ offers it. */
export type PageReading = {
  readonly found: () =>
    { readonly article: Article; readonly answer: EngineAnswer | undefined } | undefined;
  readonly repaint: (options: PageOptions) => void;
  readonly reask: () => void;
  readonly stop: () => void;
};

/** What a page needs of the settings to paint. */
export type PageOptions = {
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly hiddenEntities: ReadonlySet<string>;
  readonly openMode: OpenMode;
  readonly markStyle: MarkStyle;
};

/** What a reading calls. */
export type ReadingHooks = {
  readonly annotate: (article: Article) => Promise<EngineAnswer | undefined>;
  readonly onFound: (found: ReturnType<PageReading['found']>) => void;
  readonly onNoArticle: (why: NoArticle) => void;
  /** Text, answer or options have changed: the marks are to be placed anew. */
  readonly onSettled: () => void;
  /** Text has just changed, and is not drawn yet: marks on what it was are to go. */
  readonly onTextChanged: () => void;
  readonly onError: (error: unknown) => void;
  readonly options: PageOptions;
  readonly isAsked: boolean;
};

type ScriptParts<R> = {
  readonly runtime: Pick<Runtime.Static, 'sendMessage' | 'onMessage' | 'getURL' | 'id'>;
  readonly startReading: (hooks: ReadingHooks) => R | undefined;
  /** Ends with the script: aborted here once the extension is gone. */
  readonly life: AbortController;
};

/**
 * The life of our script in one page: asks whether to read, starts and stops reading as the settings
 * change, reports what was found, lets the script with marks and cards in. "Not this" is kept here,
 * for as long as the page is. Leaves for good when the extension was replaced (R1).
 */
export class ArticleScript<R extends PageReading> {
  readonly #parts: ScriptParts<R>;
  readonly #hidden = new Set<string>();
  #orders: PageOrders | undefined;
  #reading: R | undefined;
  #scene: Scene | undefined;
  /** The marks were taken away for as long as the page is not shown. */
  #isUnmarked = false;
  #isAsked = false;
  #report: PageReport = { state: 'reading' };

  constructor(parts: ScriptParts<R>) {
    this.#parts = parts;
    const { signal } = parts.life;
    answerMessages(
      parts.runtime,
      {
        orders: {
          from: 'ours',
          parse: parseOrdersAsk,
          answer: ({ orders }) => this.#follow(orders),
        },
        tell: { from: 'ours', parse: parseNothing, answer: () => this.#report },
        article: { from: 'ours', parse: parseNothing, answer: () => this.#article() },
        read: { from: 'ours', parse: parseNothing, answer: () => this.#readAsked() },
        act: {
          from: 'ours',
          parse: parseActAsk,
          answer: async ({ act }) => (await this.#setScene())?.act(act),
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Asks for orders and follows them; again when the page comes back from the browser's cache. */
  async start(): Promise<void> {
    const orders = await this.#ask('hello', {});
    if (orders !== undefined) this.#follow(orders);
  }

  /** Takes marks and card away until the page is shown again; what was read stays. */
  unmark(): void {
    this.#isUnmarked = this.#scene !== undefined;
    this.#scene?.stop();
    this.#scene = undefined;
  }

  #follow(orders: PageOrders): undefined {
    const before = this.#orders;
    this.#orders = orders;
    if (orders.state !== 'on') {
      this.#stop();
      this.#tell({ state: orders.state });
    } else if (this.#reading === undefined) {
      this.#read(orders);
    } else {
      this.#reading.repaint(this.#options(orders));
      if (this.#isUnmarked) void this.#setScene();
      if (orders.marksKey !== before?.marksKey) this.#reading.reask();
      this.#tell(this.#report);
    }
  }

  #read(orders: PageOrders): void {
    this.#stop();
    this.#tell({ state: 'reading' });
    this.#reading = this.#parts.startReading({
      annotate: (article) => this.#ask('annotate', { article }),
      onFound: (found) => this.#onFound(found),
      onNoArticle: (why) => this.#tell({ state: 'no-article', why }),
      onSettled: () => this.#scene?.settle(),
      onTextChanged: () => this.#scene?.retract(),
      onError: (error) => reportError('page', error),
      options: this.#options(orders),
      isAsked: this.#isAsked,
    });
    if (this.#reading === undefined) this.#tell({ state: 'no-article', why: 'not-html' });
  }

  #stop(): void {
    this.#scene?.stop();
    this.#reading?.stop();
    this.#scene = undefined;
    this.#reading = undefined;
  }

  #readAsked(): undefined {
    if (this.#isAsked || this.#report.state === 'found') return;
    this.#isAsked = true;
    if (this.#orders?.state === 'on') this.#read(this.#orders);
  }

  #onFound(found: ReturnType<PageReading['found']>): void {
    const { article, answer } = found ?? {};
    if (article === undefined || answer === undefined) return this.#tell({ state: 'reading' });
    const { articleDate, hasDate } = answer;
    const { lang } = article;
    this.#tell({ state: 'found', articleDate, hasDate, lang, found: foundEntities(answer) });
    if (answer.mentions.length > 0) void this.#setScene();
  }

  #article(): Article | undefined {
    const { article, answer } = this.#reading?.found() ?? {};
    return answer === undefined ? undefined : article;
  }

  #tell(report: PageReport): void {
    this.#report = report;
    void this.#ask('report', { report });
  }

  /** The script with marks, pointer and cards comes only to pages where something was found, or is asked for. */
  async #setScene(): Promise<Scene | undefined> {
    const reading = this.#reading;
    this.#isUnmarked = false;
    if (this.#scene === undefined && offeredScene() === undefined) await this.#ask('cards', {});
    if (this.#reading !== reading || this.#parts.life.signal.aborted) return undefined;
    if (this.#scene !== undefined) return this.#scene;
    this.#scene = offeredScene<R>()?.({
      reading,
      runtime: this.#parts.runtime,
      level: () => this.#orders?.readingLevel ?? 'standard',
      size: () => this.#orders?.cardSize ?? 'normal',
      canReport: () => this.#orders?.canReport ?? true,
      onNotThis: (entity) => {
        this.#hidden.add(entity);
        this.#repaint();
      },
      onUndo: (entity) => {
        this.#hidden.delete(entity);
        this.#repaint();
      },
      onOrphan: () => this.#parts.life.abort(),
    });
    this.#scene?.settle();
    return this.#scene;
  }

  #repaint(): void {
    if (this.#orders !== undefined) this.#reading?.repaint(this.#options(this.#orders));
  }

  #options({ kinds, openMode, markStyle }: PageOrders): PageOptions {
    return { kinds, openMode, markStyle, hiddenEntities: this.#hidden };
  }

  /** Asks the background; leaves when there is none any more. */
  async #ask<N extends MessageName>(to: N, ask: Ask<N>): Promise<Answer<N> | undefined> {
    const answer = await askBackground(this.#parts.runtime, to, ask);
    if (answer === undefined && isOrphan(this.#parts.runtime)) this.#parts.life.abort();
    return answer;
  }
}
