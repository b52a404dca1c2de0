// The parts of a teacher's pack: those of the knowledge file, with limits of length and without anything that is
// changed in reading, so that an export is the import again.
import * as v from 'valibot';
import { COUNTRY, HTTPS, ID, point, unit } from '../knowledge/schema-parts.ts';
import { isIsoDay } from '../time/day.ts';

// Messages are faults (pack-problem.ts): their words belong to the interface.

/** An id, as the knowledge has them. */
export const id = v.pipe(v.string(), v.regex(ID, 'id'));
/** An ISO 3166 code. */
export const country = v.pipe(v.string(), v.regex(COUNTRY, 'country'));
const url = v.pipe(v.string(), v.regex(HTTPS, 'https'));
/** A short text on one line. */
export const text = v.pipe(
  v.string(),
  v.regex(/^\S(?:[^\n\r]*\S)?$/, 'oneLine'),
  v.maxLength(400, 'tooLong'),
);
/** A text of a reading level: twice what the longest of the bundled ones has. */
const longText = v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(1200, 'tooLong'));
/** An ISO date with the precision that is known: 2025, 2025-08 or 2025-08-15. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date'),
  v.check((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || isIsoDay(text), 'noDay'),
);

/** A list with a limit. */
export const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, 'tooManyItems'));

const sourceRef = v.union(
  [id, v.strictObject({ source: id, title: v.optional(text), url })],
  'sourceRef',
);
/** One source or more: no fact without. */
export const sources = v.pipe(listOf(sourceRef, 20), v.minLength(1, 'needsSource'));

/** A source of the pack, once for all that cite it. */
export const packSource = v.strictObject({
  id,
  publisher: text,
  title: text,
  url,
  /** The day on which it was read. */
  seen: date,
});

/** Two reading levels. */
export const levels = v.strictObject({ plain: longText, standard: longText });

const alias = v.union(
  [
    text,
    v.strictObject({
      text,
      short: v.optional(v.boolean()),
      context: v.optional(v.boolean()),
      from: v.optional(date),
      to: v.optional(date),
    }),
  ],
  'text',
);
export const aliases = listOf(alias, 60);

/** A statement with its date and sources. */
export const fact = v.strictObject({ text, date: v.optional(date), sources });
/** A position on a disputed matter: who holds it, what they say, since when. */
export const position = v.strictObject({ who: text, says: text, date: v.optional(date), sources });

export const place = v.strictObject({
  city: v.optional(text),
  region: v.optional(text),
  country: v.optional(country),
  venue: v.optional(text),
  also: v.optional(listOf(text, 20)),
  point: v.optional(point),
});
export const party = v.strictObject({
  country: v.optional(country),
  entity: v.optional(id),
  name: v.optional(text),
  from: v.optional(date),
  to: v.optional(date),
});
export const claim = v.strictObject({
  by: text,
  country: v.optional(country),
  since: v.optional(date),
  until: v.optional(date),
  says: v.optional(text),
  sources,
});

export { point, unit };
