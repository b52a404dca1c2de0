/** The parts of a card that wait folded, each behind a button of its own. */
export const FOLDS = [
  'notices',
  'summary',
  'facts',
  'timeline',
  'positions',
  'links',
  'sources',
  'why',
] as const;
export type Fold = (typeof FOLDS)[number];

/** Which parts of a card are open, and what turns one over. */
export type Folding = {
  readonly open: readonly Fold[];
  readonly onFold: (fold: Fold) => void;
};

/** The open parts after one was turned over. */
export const turned = (open: readonly Fold[], fold: Fold): readonly Fold[] =>
  open.includes(fold) ? open.filter((own) => own !== fold) : [...open, fold];

/** The open parts with one more: where a choice changes what waits folded, the reader sees the change. */
export const opened = (open: readonly Fold[], fold: Fold): readonly Fold[] =>
  open.includes(fold) ? open : [...open, fold];
