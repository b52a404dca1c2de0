/** A defect of the knowledge: which entry and field, and what is wrong with it. */
export type Problem = {
  /** The id of the entry, "gb-prime-minister" or "GB". */
  readonly entry: string;
  /** The path of the field, "terms.0.end". */
  readonly field: string;
  readonly message: string;
};
