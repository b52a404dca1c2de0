import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { WordKey, Words } from '../words/words.ts';

/** What is wrong, as a sentence in the reader's language. */
export const faultInWords = ({ fault, values = [] }: PackProblem, words: Words): string =>
  words.say(`packFault_${fault}`, ...values);

/** The names of fields that the form shows; each has its words. */
export type FieldName =
  Extract<WordKey, `packField_${string}`> extends `packField_${infer N}` ? N : never;
