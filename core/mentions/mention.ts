import type { Kind } from '../knowledge/schema.ts';

/** How a mention names its entity; the words of the annotation guideline. */
export type Form =
  | 'full-name'
  | 'surname'
  | 'titled-name'
  | 'variant'
  | 'nickname'
  | 'coordination'
  | 'role'
  | 'role-bare'
  | 'metonym'
  | 'name'
  | 'short-name'
  | 'participants'
  | 'place-time'
  | 'relative-time'
  | 'ordinal'
  | 'war-in-x'
  | 'invasion'
  | 'occupation'
  | 'role-nominal'
  | 'anaphora'
  | 'generic';

/** One entity that lost against the one that was chosen, with its score. */
export type Alternative = { readonly entity: string; readonly score: number };

/** A span of an article together with the entity that it means. */
export type LinkedMention = {
  /** Index of the block in the article. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: Kind;
  readonly entity: string;
  readonly form: Form;
  /** 0..1: the share of such mentions that are right on the development texts. */
  readonly confidence: number;
  /** ISO day that the sentence speaks of, at which roles and events were read. */
  readonly anchorDate: string;
  /** The rule that proposed it. */
  readonly via: string;
  readonly alternatives: readonly Alternative[];
  /** Whether the page shows a mark for it. */
  readonly marked: boolean;
  /** Mentions inside this one: the people in "the Trump-Putin summit". */
  readonly nested: readonly Omit<LinkedMention, 'nested'>[];
};
