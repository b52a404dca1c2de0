/** What is wrong with a teacher's pack: which entry and field, and what it means for the entry. */
export type PackProblem = {
  /** The id of the entry, its place in the list ("entries.3") where it has none, or "-" for the file. */
  readonly entry: string;
  /** The path of the field, "terms.0.end"; "-" for the whole. */
  readonly field: string;
  readonly message: string;
  /** An error leaves the entry out; a warning is only said. */
  readonly severity: 'error' | 'warning';
};
