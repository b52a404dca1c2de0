/** What a block of an article is on its page. */
export type BlockRole = 'headline' | 'paragraph' | 'quote' | 'list-item' | 'caption' | 'cell';

/** One block of an article's text, without the page around it. */
export type Block = { readonly text: string; readonly role: BlockRole };

/**
 * The most blocks of one article: 200 batches of endless scroll (R4) stay far below it. What reads an article stops
 * there; what is given one with more refuses it.
 */
export const MAX_BLOCKS = 20_000;

/** A news article as the engine sees it. */
export type Article = {
  readonly id?: string;
  readonly url?: string;
  readonly title: string;
  /** ISO day of publication; undefined when the page does not say. */
  readonly publishedAt?: string;
  /** BCP 47 tag of the text, "en" when unknown. */
  readonly lang: string;
  readonly blocks: readonly Block[];
};
