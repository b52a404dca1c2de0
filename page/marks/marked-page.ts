import type { AnsweredMention } from '../../core/engine/answer.ts';
import type { ReadArticle } from '../article/read-article.ts';
import type { Answered } from '../reading-context.ts';
import { alignBlocks } from '../text/align-blocks.ts';
import { MarkPainter, type MarkStyle } from './mark-painter.ts';
import { placeMentions, type ShownOptions } from './place-mentions.ts';
import { type PlacedMention, wordsAt } from './placed-mention.ts';

const SHOW_ALL: ReadonlySet<string> = new Set();

/** The marks of a page as it stands: painted, and found by mention. */
export class MarkedPage {
  readonly #painter: MarkPainter;
  #placed: readonly PlacedMention[] = [];
  #style: MarkStyle = 'dotted';

  constructor(window: Window, signal: AbortSignal) {
    this.#painter = new MarkPainter(window, signal);
  }

  /** The marks in reading order. */
  get placed(): readonly PlacedMention[] {
    return this.#placed;
  }

  /** Whether the page has left the marks painted: it can clear the whole registry. */
  get isPainted(): boolean {
    return this.#painter.isPainted;
  }

  /** Puts an answer's mentions on the text as it was last read, and removes all other marks. */
  place(
    read: ReadArticle,
    answered: Answered,
    shown: ShownOptions & { readonly markStyle: MarkStyle },
  ): void {
    this.#placed = locate(answered.answer.mentions, { read, answered, shown });
    this.#style = shown.markStyle;
    this.#painter.paint(this.#placed, this.#style);
  }

  /** Paints the marks for the page's present look; answers whether it is another than before. */
  repaint(): boolean {
    return this.isPainted && this.#painter.repaint(this.#placed, this.#style);
  }

  /** Takes away the marks whose words have changed since they were placed, until the text is read again. */
  dropChanged(): void {
    if (this.#placed.every(isSame)) return;
    for (const placed of this.#placed) if (!isSame(placed)) this.#painter.drop(placed);
    this.#placed = this.#placed.filter(isSame);
  }

  /** Removes all marks. */
  clear(): void {
    this.#placed = [];
    this.#painter.clear();
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
}

const isSame = (placed: PlacedMention): boolean => wordsAt(placed) === placed.words;

function locate(
  mentions: readonly AnsweredMention[],
  { read, answered, shown }: { read: ReadArticle; answered: Answered; shown: ShownOptions },
): readonly PlacedMention[] {
  const { article, map } = read;
  const blockAt = alignBlocks(answered.article.blocks, article.blocks);
  return placeMentions(mentions, { blocks: article.blocks, map, blockAt, shown });
}
