import { offeredCards } from './card-door.ts';
import { reportError } from './errors.ts';
import { foundEntities, mentionOfWords } from './found-entities.ts';
import { parseNothing } from './message-errors.ts';
import { parseJumpAsk, parseOrdersAsk, parseStepAsk, parseWordsAsk } from './page-parsers.ts';
import { answerMessages, askBackground, type PageOrders, type PageReport } from './messages.ts';
import type { CardHost, CardOrder } from './card-host.tsx';
import type { OpenMode } from './settings.ts';
import type { Runtime } from './browser.ts';
import type { AnsweredMention, EngineAnswer } from '../core/engine/answer.ts';
import type { Kind } from '../core/knowledge/schema.ts';
import type { Article } from '../core/text/article.ts';

/** A page being read, as page/ offers it. */
export type PageReading = {
  readonly found: () =>
    { readonly article: Article; readonly answer: EngineAnswer | undefined } | undefined;
  readonly repaint: (options: PageOptions) => void;
  readonly reask: () => void;
  readonly jump: (direction: 'next' | 'previous') => unknown;
  readonly jumpTo: (mention: AnsweredMention) => unknown;
  readonly pin: (isPinned: boolean) => void;
  readonly closed: () => void;
  readonly stop: () => void;
};

/** What a page needs of the settings to paint. */
export type PageOptions = {
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly hiddenEntities: ReadonlySet<string>;
  readonly openMode: OpenMode;
};

/** A card to be shown, as page/ asks for it; where and how it stands is in the card's order already. */
export type CardRequest = Pick<CardOrder, 'place' | 'takesFocus' | 'isDark' | 'isRtl'> & {
  readonly mention: AnsweredMention;
  readonly answer: EngineAnswer;
};

/** What a reading calls. */
export type ReadingHooks = {
  readonly annotate: (article: Article) => Promise<EngineAnswer | undefined>;
  readonly onOpen: (request: CardRequest) => void;
  readonly onClose: () => void;
  readonly onFound: (found: ReturnType<PageReading['found']>) => void;
  readonly isInsideCard: (event: Event) => boolean;
  readonly onError: (error: unknown) => void;
  readonly options: PageOptions;
  readonly isAsked: boolean;
};

type ScriptParts = {
  readonly document: Document;
  readonly runtime: Pick<Runtime.Static, 'sendMessage' | 'onMessage' | 'getURL' | 'id'>;
  readonly startReading: (hooks: ReadingHooks) => PageReading | undefined;
  /** How a card stands beside the selection; undefined when there is none to stand beside. */
  readonly besideSelection: () => Pick<CardOrder, 'place' | 'isDark' | 'isRtl'> | undefined;
  readonly signal: AbortSignal;
};

/**
 * The life of our script in one page: asks whether to read, starts and stops reading as the settings
 * change, reports what was found, opens cards. "Not this" is kept here, for as long as the page is.
 */
export class ArticleScript {
  readonly #parts: ScriptParts;
  readonly #hidden = new Set<string>();
  #orders: PageOrders | undefined;
  #reading: PageReading | undefined;
  #isAsked = false;
  #report: PageReport = { state: 'reading' };
  #cards: CardHost | undefined;

  constructor(parts: ScriptParts) {
    this.#parts = parts;
    answerMessages(
      parts.runtime,
      {
        orders: {
          from: 'ours',
          parse: parseOrdersAsk,
          answer: ({ orders }) => this.#follow(orders),
        },
        tell: { from: 'ours', parse: parseNothing, answer: () => this.#report },
        step: {
          from: 'ours',
          parse: parseStepAsk,
          answer: ({ direction }) => this.#step(direction),
        },
        jump: { from: 'ours', parse: parseJumpAsk, answer: ({ mention }) => this.#jump(mention) },
        read: { from: 'ours', parse: parseNothing, answer: () => this.#readAsked() },
        explain: {
          from: 'ours',
          parse: parseWordsAsk,
          answer: ({ words }) => this.#explain(words),
        },
      },
      parts.signal,
    );
    parts.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Asks for orders and follows them; again when the page comes back from the browser's cache. */
  async start(): Promise<void> {
    const orders = await askBackground(this.#parts.runtime, 'hello', {});
    if (orders !== undefined) this.#follow(orders);
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
      if (orders.marksKey !== before?.marksKey) this.#reading.reask();
      this.#tell(this.#report);
    }
  }

  #read(orders: PageOrders): void {
    this.#tell({ state: 'reading' });
    this.#reading = this.#parts.startReading({
      annotate: (article) => askBackground(this.#parts.runtime, 'annotate', { article }),
      onOpen: (request) => this.#open(request),
      onClose: () => this.#cards?.close(),
      onFound: (found) => this.#onFound(found?.answer, found !== undefined),
      isInsideCard: ({ target }) => this.#cards?.owns(target) ?? false,
      onError: (error) => reportError('page', error),
      options: this.#options(orders),
      isAsked: this.#isAsked,
    });
    if (this.#reading === undefined) this.#tell({ state: 'no-article' });
  }

  #stop(): void {
    this.#reading?.stop();
    this.#reading = undefined;
    this.#cards?.close();
  }

  #readAsked(): undefined {
    if (this.#isAsked || this.#report.state === 'found') return;
    this.#isAsked = true;
    if (this.#orders?.state !== 'on') return;
    this.#stop();
    this.#read(this.#orders);
  }

  #onFound(answer: EngineAnswer | undefined, isArticle: boolean): void {
    if (answer === undefined) return this.#tell({ state: isArticle ? 'reading' : 'no-article' });
    const { articleDate, hasDate } = answer;
    this.#tell({ state: 'found', articleDate, hasDate, found: foundEntities(answer) });
    if (answer.mentions.length > 0) void this.#fetchCards();
  }

  #tell(report: PageReport): void {
    this.#report = report;
    void askBackground(this.#parts.runtime, 'report', { report });
  }

  /** The script that draws cards comes only to pages where something was found. */
  async #fetchCards(): Promise<CardHost | undefined> {
    if (this.#cards !== undefined) return this.#cards;
    if (offeredCards() === undefined) await askBackground(this.#parts.runtime, 'cards', {});
    const createCardHost = offeredCards();
    this.#cards ??= createCardHost?.(this.#parts.document, {
      onPin: (isPinned) => this.#reading?.pin(isPinned),
      onDismiss: () => this.#dismiss(),
      onNotThis: (entity) => {
        this.#hidden.add(entity);
        this.#dismiss();
        if (this.#orders !== undefined) this.#reading?.repaint(this.#options(this.#orders));
      },
    });
    return this.#cards;
  }

  #open({ mention, answer, ...stand }: CardRequest): void {
    if (this.#isOrphan()) return this.#stop();
    if (this.#cards === undefined) this.#reading?.closed();
    const level = this.#orders?.readingLevel ?? 'standard';
    const { cards, articleDate: day, hasDate } = answer;
    const fetchCard = (entity: string) =>
      askBackground(this.#parts.runtime, 'card', { entity, day, hasDate });
    this.#cards?.open({ ...stand, level, cards, fetchCard, card: mention.card });
  }

  #dismiss(): void {
    this.#cards?.close();
    this.#reading?.closed();
  }

  #step(direction: 'next' | 'previous'): undefined {
    this.#reading?.jump(direction);
  }

  #jump(index: number): undefined {
    const mention = this.#reading?.found()?.answer?.mentions[index];
    if (mention !== undefined) this.#reading?.jumpTo(mention);
  }

  /** Explains selected words: what the article means by them, else what they mean by themselves. */
  async #explain(words: string): Promise<undefined> {
    const stand = this.#parts.besideSelection();
    const found = this.#reading?.found();
    let answer = found?.answer;
    if (answer === undefined || mentionOfWords(words, answer) === undefined) {
      const article: Article = {
        title: '',
        lang: 'en',
        blocks: [{ text: words, role: 'paragraph' }],
        ...(found?.article.publishedAt === undefined
          ? {}
          : { publishedAt: found.article.publishedAt }),
      };
      answer = await askBackground(this.#parts.runtime, 'annotate', { article });
    }
    const mention = answer === undefined ? undefined : mentionOfWords(words, answer);
    if (stand === undefined || answer === undefined || mention === undefined) return;
    await this.#fetchCards();
    this.#open({ ...stand, takesFocus: true, mention, answer });
  }

  #options({ kinds, openMode }: PageOrders): PageOptions {
    return { kinds, openMode, hiddenEntities: this.#hidden };
  }

  /** Whether the extension was replaced while this page was open: then the new script is the one. */
  #isOrphan(): boolean {
    try {
      return this.#parts.runtime.id === undefined;
    } catch {
      return true; // Chromium throws on everything of an invalidated context
    }
  }
}
