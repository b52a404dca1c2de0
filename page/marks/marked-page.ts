import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';
import type { Article } from '../../core/text/article.ts';
import type { ReadArticle } from '../article/read-article.ts';
import { type Hit, hitTest, indexMarks, type MarkIndex } from '../pointer/hit-test.ts';
import { alignBlocks } from '../text/align-blocks.ts';
import { MarkPainter } from './mark-painter.ts';
import { placeMentions, type ShownOptions } from './place-mentions.ts';
import type { PlacedMention } from './placed-mention.ts';

/** An answer of the engine and the article that it is about, whose text may be older than the page's. */
export type Answered = { readonly article: Article; readonly answer: EngineAnswer };

const SHOW_ALL: ReadonlySet<string> = new Set();

/** The marks of a page as it stands: painted, found by point, and found by mention. */
export class MarkedPage {
  readonly #document: Document;
  readonly #painter: MarkPainter;
  #placed: readonly PlacedMention[] = [];
  #index: MarkIndex = new Map();

  constructor(document: Document, window: Window, signal: AbortSignal) {
    this.#document = document;
    this.#painter = new MarkPainter(window, signal);
  }

  /** The marks in reading order. */
  get placed(): readonly PlacedMention[] {
    return this.#placed;
  }

  /** Puts an answer's mentions on the text as it was last read, and removes all other marks. */
  place(read: ReadArticle, answered: Answered, shown: ShownOptions): void {
    this.#show(locate(answered.answer.mentions, { read, answered, shown }));
  }

  /** Removes all marks. */
  clear(): void {
    this.#show([]);
  }

  /** The mark under a point of the viewport. */
  hit(point: { readonly x: number; readonly y: number }): Hit | undefined {
    return this.#index.size === 0 ? undefined : hitTest(this.#document, this.#index, point);
  }

  /** Where a mention stands, marked or not; undefined when its text is gone. */
  find(mention: AnsweredMention, read: ReadArticle, answered: Answered): PlacedMention | undefined {
    const marked = this.#placed.find((placed) => placed.mention === mention);
    if (marked !== undefined) return marked;
    const all = {
      leader: true,
      summit: true,
      conflict: true,
      organization: true,
      agreement: true,
      territory: true,
    };
    const shown = { kinds: all, hiddenEntities: SHOW_ALL };
    const [placed] = locate([{ ...mention, marked: true }], { read, answered, shown });
    return placed === undefined ? undefined : { ...placed, mention };
  }

  flash(placed: PlacedMention): void {
    this.#painter.flash(placed);
  }

  #show(placed: readonly PlacedMention[]): void {
    this.#placed = placed;
    this.#index = indexMarks(placed);
    this.#painter.paint(placed);
  }
}

function locate(
  mentions: readonly AnsweredMention[],
  { read, answered, shown }: { read: ReadArticle; answered: Answered; shown: ShownOptions },
): readonly PlacedMention[] {
  const { article, map } = read;
  const blockAt = alignBlocks(answered.article.blocks, article.blocks);
  return placeMentions(mentions, { blocks: article.blocks, map, blockAt, shown });
}
