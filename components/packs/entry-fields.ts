import { CONFLICT_CLASSES, type Kind } from '../../core/knowledge/schema.ts';
import type { FieldName } from './fault-words.ts';
import type { PackDraft } from '../../core/packs/draft.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';

/**
 * How a field of an entry is written: a line, a date, a number, a list with one item a line, one of some values,
 * texts in two levels, parts with names, or rows of parts.
 */
export type Field =
  | { readonly at: FieldName; readonly is: 'line' | 'date' | 'number' | 'lines' | 'sources' }
  | { readonly at: FieldName; readonly is: 'office' | 'series' }
  | { readonly at: FieldName; readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly at: FieldName; readonly is: 'levels' }
  | { readonly at: FieldName; readonly is: 'parts' | 'rows'; readonly fields: readonly Field[] };

const line = (at: FieldName): Field => ({ at, is: 'line' });
const date = (at: FieldName): Field => ({ at, is: 'date' });
const lines = (at: FieldName): Field => ({ at, is: 'lines' });
const levels = (at: FieldName): Field => ({ at, is: 'levels' });
const place = (at: FieldName): Field => ({
  at,
  is: 'parts',
  fields: [line('city'), line('region'), line('country'), line('venue')],
});
const claims = (at: FieldName): Field => ({
  at,
  is: 'rows',
  fields: [line('by'), date('since'), line('says')],
});
const point: Field = {
  at: 'point',
  is: 'parts',
  fields: [
    { at: 'lat', is: 'number' },
    { at: 'lon', is: 'number' },
  ],
};

const FIRST: readonly Field[] = [line('name'), lines('aliases'), lines('overrides')];
const LAST: readonly Field[] = [
  { at: 'facts', is: 'rows', fields: [line('text'), date('date')] },
  { at: 'positions', is: 'rows', fields: [line('who'), line('says'), date('date')] },
  { at: 'sources', is: 'sources' },
  date('asOf'),
];

const OF_KIND: Readonly<Record<Kind, readonly Field[]>> = {
  leader: [
    {
      at: 'terms',
      is: 'rows',
      fields: [{ at: 'office', is: 'office' }, date('start'), date('end'), line('party')],
    },
    line('given'),
    line('family'),
    line('country'),
    date('born'),
    date('died'),
    levels('summary'),
  ],
  summit: [
    { at: 'series', is: 'series' },
    date('start'),
    date('end'),
    place('place'),
    levels('summary'),
  ],
  conflict: [
    { at: 'class', is: 'choice', values: CONFLICT_CLASSES },
    date('start'),
    date('end'),
    lines('countries'),
    lines('places'),
    point,
    levels('summary'),
  ],
  organization: [
    {
      at: 'class',
      is: 'choice',
      values: ['body-of-states', 'office', 'armed-movement', 'court', 'forum'],
    },
    date('founded'),
    date('ended'),
    place('seat'),
    levels('summary'),
  ],
  agreement: [levels('says'), date('signed'), date('inForce'), date('ended'), levels('summary')],
  territory: [
    point,
    lines('countries'),
    claims('controlledBy'),
    claims('claimedBy'),
    levels('summary'),
  ],
};

/** Whether the form has a field for a problem, and says it there: what a file has beside is listed instead. */
export function isBesideField({ entry, field }: PackProblem, draft: PackDraft): boolean {
  if (entry === '-') return field === 'name' || field === 'author';
  const own = draft.entries.find(({ id }) => id === entry);
  if (own === undefined) return draft.sources.some(({ id }) => id === entry);
  return fieldsOf(own.kind).some(({ at }) => at === field.split('.')[0]);
}

/** The fields of an entry in the order of the form. What the form does not know stays in the entry as it is. */
export const fieldsOf = (kind: Kind): readonly Field[] => [...FIRST, ...OF_KIND[kind], ...LAST];
