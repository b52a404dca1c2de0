import type { CardModel } from '../cards/card-model.ts';
import type { LinkedMention } from '../mentions/mention.ts';

/** A linked mention with the key of its card in the same answer. */
export type AnsweredMention = LinkedMention & { readonly card: string };

/** What the engine says about one article: enough to paint, hover and fill the popup without asking again. */
export type EngineAnswer = {
  /** Every linked mention, in reading order; those with `marked` are to be painted. */
  readonly mentions: readonly AnsweredMention[];
  /** One card for each entity, or for each role surface that means it. */
  readonly cards: Readonly<Record<string, CardModel>>;
  /** The ISO day that was taken as the article's date. */
  readonly articleDate: string;
  /** Whether the article itself gave that date. */
  readonly hasDate: boolean;
};
