import type { Kind } from '../knowledge/schema.ts';

/** Which mentions are marked. */
export type MarkOptions = {
  /** First mention of an entity, first in each section, every one, or the first of each key term. */
  readonly density: 'first' | 'section' | 'every' | 'key';
  /** At most so many marks in an article. */
  readonly maxMarks: number;
  readonly kinds: Readonly<Record<Kind, boolean>>;
};

/** product.md: the first mention, at most 12, every kind. */
export const DEFAULT_MARK_OPTIONS: MarkOptions = {
  density: 'first',
  maxMarks: 12,
  kinds: {
    leader: true,
    summit: true,
    conflict: true,
    organization: true,
    agreement: true,
    territory: true,
  },
};
