import type { FieldName } from './fault-words.ts';
import type { PackFault, PackProblem } from '../../core/packs/pack-problem.ts';
import type { Words } from '../words/words.ts';

/** Faults of what is not there yet. */
const NOT_YET: ReadonlySet<PackFault> = new Set([
  'missing',
  'empty',
  'noSource',
  'needsSource',
  'needsOffice',
]);

/**
 * The labels of what an entry still needs to have a card; none where something that is there is wrong. A source that
 * is not whole yet counts as a source that is missing.
 */
export function wantedFields(
  problems: readonly PackProblem[],
  entry: string,
  words: Words,
): readonly string[] {
  const own = problems.filter((problem) => problem.entry === entry && problem.severity === 'error');
  if (own.some(({ fault }) => !NOT_YET.has(fault))) return [];
  return [...new Set(own.map(({ field }) => words.say(`packField_${nameOf(field)}`)))];
}

/** "terms.0.office" is Offices held: the outermost field has its place in the form. */
const nameOf = (field: string): FieldName => field.split('.')[0] as FieldName; // of an entry that the form made
