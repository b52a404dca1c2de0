// The one definition of a teacher's pack: a subset of the knowledge schema. docs/pack.schema.json is made from it.
import * as v from 'valibot';
import { CONFLICT_CLASSES, type Kind } from '../knowledge/schema.ts';
import {
  aliases,
  claim,
  country,
  date,
  fact,
  id,
  levels,
  listOf,
  packSource,
  party,
  place,
  point,
  position,
  sources,
  text,
  unit,
} from './pack-parts.ts';

/** product.md §7: what a teacher's pack may hold at most. */
export const MAX_PACK_BYTES = 1_000_000;
export const MAX_ENTRIES = 2000;
/** The version of the format, which every pack names. */
export const PACK_FORMAT = 1;

const ids = v.optional(listOf(id, 100));
const common = {
  id,
  name: v.optional(text),
  aliases: v.optional(aliases),
  /** Ids of ours before which this entry comes, where a name means both. */
  overrides: ids,
  summary: v.optional(levels),
  facts: v.optional(listOf(fact, 20)),
  positions: v.optional(listOf(position, 20)),
  sources,
  asOf: date,
  reviewBy: v.optional(date),
  salience: v.optional(unit),
};
const countries = v.optional(listOf(country, 100));

const leader = v.strictObject({
  kind: v.literal('leader'),
  ...common,
  given: v.optional(text),
  family: v.optional(text),
  country: v.optional(country),
  born: v.optional(date),
  died: v.optional(date),
  terms: v.optional(
    v.pipe(
      listOf(
        v.strictObject({
          office: id,
          start: date,
          end: v.optional(date),
          acting: v.optional(v.boolean()),
          party: v.optional(text),
        }),
        40,
      ),
      v.minLength(1, 'needsOffice'),
    ),
  ),
});
const summit = v.strictObject({
  kind: v.literal('summit'),
  ...common,
  series: v.optional(id),
  ordinal: v.optional(v.pipe(v.number(), v.integer('number'), v.minValue(1))),
  start: v.optional(date),
  end: v.optional(date),
  place: v.optional(place),
  participants: v.optional(
    listOf(
      v.strictObject({
        leader: v.optional(id),
        name: v.optional(text),
        office: v.optional(id),
        country: v.optional(country),
      }),
      200,
    ),
  ),
  organizations: ids,
  agenda: v.optional(levels),
  outcome: v.optional(levels),
  conflicts: ids,
});
const conflict = v.strictObject({
  kind: v.literal('conflict'),
  ...common,
  class: v.optional(v.picklist(CONFLICT_CLASSES)),
  start: v.optional(date),
  end: v.optional(date),
  phaseOf: v.optional(id),
  sides: v.optional(listOf(v.strictObject({ name: text, parties: listOf(party, 100) }), 10)),
  countries,
  territories: ids,
  places: v.optional(listOf(text, 30)),
  point: v.optional(point),
  agreements: ids,
  summits: ids,
});
const organization = v.strictObject({
  kind: v.literal('organization'),
  ...common,
  class: v.optional(v.picklist(['body-of-states', 'office', 'armed-movement', 'court', 'forum'])),
  founded: v.optional(date),
  /** The office of whoever leads it. */
  head: v.optional(id),
  ended: v.optional(date),
  seat: v.optional(place),
  members: v.optional(
    listOf(v.strictObject({ country, from: v.optional(date), to: v.optional(date) }), 300),
  ),
});
const agreement = v.strictObject({
  kind: v.literal('agreement'),
  ...common,
  says: v.optional(levels),
  signed: v.optional(date),
  alsoSigned: v.optional(listOf(date, 20)),
  inForce: v.optional(date),
  ended: v.optional(date),
  endedBy: v.optional(text),
  place: v.optional(place),
  parties: v.optional(listOf(party, 200)),
  conflicts: ids,
});
const territory = v.strictObject({
  kind: v.literal('territory'),
  ...common,
  point: v.optional(point),
  countries,
  controlledBy: v.optional(v.pipe(listOf(claim, 20), v.minLength(1))),
  claimedBy: v.optional(listOf(claim, 20)),
  conflicts: ids,
});

/**
 * One entry. With an id of ours it overrides that entity: what it does not say stays as it was. With an id of its
 * own it needs a name, and what `REQUIRED` lists.
 */
export const packEntrySchema = v.variant('kind', [
  leader,
  summit,
  conflict,
  organization,
  agreement,
  territory,
]);

/** What a new entry needs besides id, kind, sources and asOf. */
export const REQUIRED: Readonly<Record<Kind, readonly string[]>> = {
  leader: ['name', 'terms'],
  summit: ['name', 'series', 'start'],
  conflict: ['name', 'class', 'start'],
  organization: ['name', 'class', 'founded'],
  agreement: ['name', 'says'],
  territory: ['name', 'point', 'controlledBy'],
};

const head = {
  $schema: v.optional(text),
  format: v.literal(PACK_FORMAT),
  id,
  name: text,
  author: v.optional(text),
};

/** The head of a pack, which has to be right for any of it to be used. */
export const packHeadSchema = v.object(head);
export { packSource };

/** A whole pack, as it is published in docs/pack.schema.json. */
export const packFileSchema = v.strictObject({
  ...head,
  sources: v.optional(listOf(packSource, 500)),
  entries: v.optional(listOf(packEntrySchema, MAX_ENTRIES)),
  /** Ids of ours that are not shown at all. */
  hides: v.optional(listOf(id, MAX_ENTRIES)),
});

export type PackEntry = v.InferOutput<typeof packEntrySchema>;
export type PackSource = v.InferOutput<typeof packSource>;
/** A teacher's pack, every part of it valid. */
export type TeacherPack = v.InferOutput<typeof packHeadSchema> & {
  readonly sources: readonly PackSource[];
  readonly entries: readonly PackEntry[];
  readonly hides: readonly string[];
};
