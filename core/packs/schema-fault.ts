import * as v from 'valibot';
import { PACK_FAULTS, packError, type PackFault, type PackProblem } from './pack-problem.ts';

const KNOWN: ReadonlySet<string> = new Set(PACK_FAULTS);
const isFault = (text: string): text is PackFault => KNOWN.has(text);

/** Faults whose words name the limit. */
const LIMITS: ReadonlySet<PackFault> = new Set(['tooLong', 'tooManyItems']);
/** The longest value that a problem repeats: more is not read in a list. */
const MAX_VALUE = 200;

/** What the schema found wrong in a part of a pack, as a problem of its entry. */
export function schemaProblem(entry: string, issue: v.BaseIssue<unknown>): PackProblem {
  const field = v.getDotPath(issue) ?? '-';
  return packError(entry, field, ...faultOf(issue));
}

/** The schema names the fault itself where it can; the rest is told by what was expected. */
function faultOf(issue: v.BaseIssue<unknown>): readonly [PackFault, ...(string | number)[]] {
  const { type, message, expected, received, input, requirement } = issue;
  if (input === '') return ['empty'];
  if (input === undefined && received === 'undefined') return ['missing'];
  if (isFault(message))
    return LIMITS.has(message) && typeof requirement === 'number'
      ? [message, requirement]
      : [message];
  switch (type) {
    case 'strict_object':
      return expected === 'never' ? ['unknownField'] : ['wrong'];
    case 'array':
      return ['list'];
    case 'string':
      return ['text'];
    case 'number':
      return ['number'];
    case 'min_value':
    case 'max_value':
      return ['range', (expected ?? '').replace('>=', '≥ ').replace('<=', '≤ ')];
    case 'picklist':
    case 'variant':
    case 'literal':
      return expected === 'Object' ? ['wrong'] : ['choice', namesIn(expected ?? '')];
    default:
      return ['wrong'];
  }
}

/** `("war" | "invasion")` as "war, invasion". */
const namesIn = (expected: string): string =>
  expected.replaceAll(/[()"]/g, '').split(' | ').join(', ').slice(0, MAX_VALUE);
