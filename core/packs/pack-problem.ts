/** Everything that can be wrong with a pack; the interface has the words of each (`packFault_…`). */
export const PACK_FAULTS = [
  // The file as a whole.
  'notJson',
  'notPack',
  'otherFormat',
  'tooBig',
  'tooMany',
  'noEntries',
  // One value by itself.
  'empty',
  'missing',
  'oneLine',
  'tooLong',
  'date',
  'noDay',
  'https',
  'country',
  'id',
  'number',
  'range',
  'choice',
  'text',
  'list',
  'tooManyItems',
  'unknownField',
  'unsafeField',
  'twice',
  'sourceRef',
  'needsSource',
  'needsOffice',
  'wrong',
  // Beside the rest of the pack and our own knowledge.
  'otherKind',
  'noSource',
  'noOffice',
  'noSeries',
  'noCountry',
  'noParty',
  'noEntity',
  'hidesNothing',
  'ordinaryWords',
  'sharedName',
  'sharedWord',
  // What the store says.
  'notAllowed',
  'tooManyPacks',
  'noRoom',
] as const;
export type PackFault = (typeof PACK_FAULTS)[number];

/** What is wrong with a teacher's pack: which entry and field, and what it means for the entry. */
export type PackProblem = {
  /** The id of the entry, its place in the list ("entries.3") where it has none, or "-" for the file. */
  readonly entry: string;
  /** The path of the field, "terms.0.end"; "-" for the whole. */
  readonly field: string;
  readonly fault: PackFault;
  /** What the words of the fault name: a limit, an id, a name. */
  readonly values?: readonly (string | number)[];
  /** An error leaves the entry out; a warning is only said. */
  readonly severity: 'error' | 'warning';
};

/** An error that leaves something out. */
export const packError = (
  entry: string,
  field: string,
  fault: PackFault,
  ...values: readonly (string | number)[]
): PackProblem => ({
  entry,
  field,
  fault,
  ...(values.length === 0 ? {} : { values }),
  severity: 'error',
});
