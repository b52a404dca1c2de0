// The parts that the entries of the knowledge file are made of.
import * as v from 'valibot';
import { isIsoDay } from '../time/day.ts';

/** What ids, ISO 3166 codes and addresses look like; packs of teachers say in other words what is wrong with theirs. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const COUNTRY = /^[A-Z]{2}$/;
export const HTTPS = /^https:\/\/[^\s"<>]+$/;

/** An id, stable for ever. */
export const id = v.pipe(v.string(), v.regex(ID, 'must be lower-case words joined by hyphens'));
/** A short text on one line. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(400, 'is longer than 400 characters'),
);
/** An ISO date with the precision that is known: 2025, 2025-08 or 2025-08-15. */
export const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check((text) => !/^\d{4}-\d\d-\d\d$/.test(text) || isIsoDay(text), 'is no day of the calendar'),
);
/** An ISO 3166 code. */
export const country = v.pipe(
  v.string(),
  v.regex(COUNTRY, 'must be an ISO 3166 code of two letters'),
);
/** An https address. */
export const url = v.pipe(v.string(), v.regex(HTTPS, 'must be an https address'));
/** 0..1 */
export const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What supports a statement: the id of a source, or that source with the exact page of it. */
export const sourceRef = v.union([
  id,
  v.strictObject({ source: id, title: v.optional(text), url }),
]);
/** One source or more: no fact without. */
export const sources = v.pipe(v.array(sourceRef), v.minLength(1, 'a fact needs a source'));

/** Degrees, WGS 84. */
export const point = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

/** Two reading levels: at most 45 and 75 words. */
export const levels = v.strictObject({
  plain: v.pipe(v.string(), v.trim(), v.minLength(1)),
  standard: v.pipe(v.string(), v.trim(), v.minLength(1)),
});

/**
 * A surface form. Without a flag it is a name that means this entity wherever it stands.
 * `short`: links by itself when it means this entity far more often than another (see salience).
 * `context`: links only when the article has named the entity, or a related one, elsewhere.
 * `capitals`: its letters are a word of English, so that in small ones it is none: CITES, START.
 * `historical`, `variant`: how a card may call it; `from`, `to`: dates of articles that use it so.
 */
export const alias = v.union([
  text,
  v.strictObject({
    text,
    short: v.optional(v.boolean()),
    context: v.optional(v.boolean()),
    capitals: v.optional(v.boolean()),
    historical: v.optional(v.boolean()),
    variant: v.optional(v.boolean()),
    from: v.optional(date),
    to: v.optional(date),
  }),
]);

/** A statement with its date and sources. */
export const fact = v.strictObject({ text, date: v.optional(date), sources });

/** A position on a disputed matter: who holds it, in their words or ours, since when. */
export const position = v.strictObject({ who: text, says: text, date: v.optional(date), sources });
