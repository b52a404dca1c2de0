import type { CardSource } from '../cards/card-model.ts';
import type { Kind } from '../knowledge/schema.ts';

/**
 * What is asked: who held an office on a day, who before somebody, where a meeting was held, where a body sits,
 * and in what year a conflict began, a body was founded, an agreement was signed.
 */
export type Ask = 'holder' | 'before' | 'place' | 'seat' | 'began' | 'founded' | 'signed';

/** One question with one right answer, made from the knowledge; names and places are English. */
export type QuizQuestion = {
  readonly ask: Ask;
  readonly entity: string;
  readonly kind: Kind;
  /** What is asked about: an office, a meeting, a body. */
  readonly subject: string;
  /** `holder`: the ISO day; `before`: whom the wanted person came before. */
  readonly detail?: string;
  readonly options: readonly string[];
  /** Index of the right one. */
  readonly answer: number;
  /** The statement that answers it, with its date: it names what was asked, and the right answer. */
  readonly because: string;
  /** What supports it; never empty. */
  readonly sources: readonly CardSource[];
};

/** A question before its answers are put in order. */
export type Proposal = Pick<QuizQuestion, 'ask' | 'subject' | 'detail' | 'because'> & {
  readonly right: string;
  /** Answers of the same kind and era that are surely wrong, the nearest in time first; three or more. */
  readonly wrong: readonly string[];
  readonly isYear: boolean;
  /** What supports the right answer: the fact's own sources, and nothing else that its entity cites; never empty. */
  readonly sources: readonly CardSource[];
};

/** Four answers: a guess is right once in four. */
export const WRONG_ANSWERS = 3;
/** Of one era is what lies within a generation. */
export const ERA_DAYS = 30 * 365;
