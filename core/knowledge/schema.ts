// The one definition of the knowledge file. The YAML under assets/knowledge is checked against it
// at build time, the records of the pack have its output types, and the published schema for
// teachers' packs is a subset of it.
import * as v from 'valibot';
import {
  alias,
  country,
  date,
  fact,
  id,
  levels,
  point,
  position,
  sourceRef,
  sources,
  text,
  unit,
  url,
} from './schema-parts.ts';
import { countryEntry, loadedWord, office, series, sourceEntry } from './schema-lists.ts';

export type { Kind } from './kinds.ts';

const common = {
  id,
  name: text,
  wikipedia: text,
  formerTitles: v.optional(v.array(text), []),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  aliases: v.optional(v.array(alias), []),
  summary: v.optional(levels),
  facts: v.optional(v.array(fact), []),
  positions: v.optional(v.array(position), []),
  sources,
  checked: v.picklist(['source', 'none']),
  asOf: date,
  reviewBy: v.optional(date),
  salience: unit,
};

const term = v.strictObject({
  office: id,
  start: date,
  end: v.optional(date),
  acting: v.optional(v.boolean(), false),
  party: v.optional(text),
  sources: v.optional(sources),
});

const leader = v.strictObject({
  ...common,
  given: v.optional(text),
  family: v.optional(text),
  country: v.optional(country),
  /** Of whom news says "she" and "Mrs"; undefined where that is not known. */
  she: v.optional(v.literal(true)),
  born: v.optional(date),
  died: v.optional(date),
  terms: v.pipe(v.array(term), v.minLength(1, 'a leader needs an office held')),
});

const place = v.strictObject({
  city: v.optional(text),
  region: v.optional(text),
  country: v.optional(country),
  venue: v.optional(text),
  /** Other words for the place by which news names the meeting: "Alaska", "Cornwall". */
  also: v.optional(v.array(text), []),
  point: v.optional(point),
});

const participant = v.strictObject({
  leader: v.optional(id),
  name: v.optional(text),
  office: v.optional(id),
  country: v.optional(country),
});

const summit = v.strictObject({
  ...common,
  series: id,
  ordinal: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  start: date,
  end: v.optional(date),
  place: v.optional(place),
  participants: v.optional(v.array(participant), []),
  /** Organizations whose meeting it is. */
  organizations: v.optional(v.array(id), []),
  agenda: v.optional(levels),
  outcome: v.optional(levels),
  documents: v.optional(v.array(v.strictObject({ title: text, url: v.optional(url) })), []),
  conflicts: v.optional(v.array(id), []),
});

const party = v.strictObject({
  country: v.optional(country),
  entity: v.optional(id),
  name: v.optional(text),
  from: v.optional(date),
  to: v.optional(date),
});

const deaths = v.strictObject({
  low: v.pipe(v.number(), v.integer(), v.minValue(0)),
  high: v.pipe(v.number(), v.integer(), v.minValue(0)),
  counted: text,
  method: text,
  asOf: date,
  sources,
});

/** What a conflict is called when it is described and not named. */
export const CONFLICT_CLASSES = [
  'war',
  'civil-war',
  'invasion',
  'occupation',
  'annexation',
  'insurgency',
  'genocide',
  'uprising',
  'campaign',
  'attack',
  'coup',
  'standoff',
] as const;
export type ConflictClass = (typeof CONFLICT_CLASSES)[number];

const conflict = v.strictObject({
  ...common,
  class: v.picklist(CONFLICT_CLASSES),
  /** Other classes under which news describes it: the 2003 war in Iraq is also an invasion. */
  alsoClasses: v.optional(v.array(v.picklist(CONFLICT_CLASSES)), []),
  start: date,
  end: v.optional(date),
  phaseOf: v.optional(id),
  sides: v.optional(v.array(v.strictObject({ name: text, parties: v.array(party) })), []),
  /** Codes of those who invaded, occupied, annexed or attacked; undefined where that is disputed. */
  initiators: v.optional(v.array(country), []),
  countries: v.optional(v.array(country), []),
  territories: v.optional(v.array(id), []),
  /** Places below a country by which news names it: "Darfur", "Tigray", "Donbas". */
  places: v.optional(v.array(text), []),
  /** Towns and regions that it was fought over: "the fall of Port Stanley" is of the war that is on there. Not shown. */
  sites: v.optional(v.array(text), []),
  /** Armed groups without an entry of their own, and peoples, by which news names it: "the campaign against the Mau Mau". Not shown. */
  groups: v.optional(v.array(text), []),
  point: v.optional(point),
  deaths: v.optional(v.array(deaths), []),
  agreements: v.optional(v.array(id), []),
  summits: v.optional(v.array(id), []),
  ucdp: v.optional(v.array(v.pipe(v.number(), v.integer())), []),
});

const membership = v.strictObject({
  country,
  from: v.optional(date),
  to: v.optional(date),
});

const organization = v.strictObject({
  ...common,
  founded: date,
  ended: v.optional(date),
  seat: v.optional(place),
  members: v.optional(v.array(membership), []),
  head: v.optional(id),
  /** An armed movement or a body of states. */
  class: v.picklist(['body-of-states', 'office', 'armed-movement', 'court', 'forum']),
});

const agreement = v.strictObject({
  ...common,
  signed: v.optional(date),
  /** Further days of signing, of agreements that go by one name. */
  alsoSigned: v.optional(v.array(date), []),
  inForce: v.optional(date),
  ended: v.optional(date),
  /** Who declared the end, where not all parties or courts say that it ended then: "Russia". */
  endedBy: v.optional(text),
  place: v.optional(place),
  parties: v.optional(v.array(party), []),
  says: levels,
  conflicts: v.optional(v.array(id), []),
});

const claim = v.strictObject({
  by: text,
  country: v.optional(country),
  since: v.optional(date),
  /** The last day; it still holds where there is none. */
  until: v.optional(date),
  says: v.optional(text),
  sources,
});

const territory = v.strictObject({
  ...common,
  point,
  countries: v.optional(v.array(country), []),
  controlledBy: v.pipe(v.array(claim), v.minLength(1)),
  claimedBy: v.optional(v.array(claim), []),
  conflicts: v.optional(v.array(id), []),
});

/** One YAML file of the knowledge; every group may stand in every file. */
export const knowledgeFileSchema = v.strictObject({
  sources: v.optional(v.array(sourceEntry), []),
  countries: v.optional(v.array(countryEntry), []),
  offices: v.optional(v.array(office), []),
  series: v.optional(v.array(series), []),
  leaders: v.optional(v.array(leader), []),
  summits: v.optional(v.array(summit), []),
  conflicts: v.optional(v.array(conflict), []),
  organizations: v.optional(v.array(organization), []),
  agreements: v.optional(v.array(agreement), []),
  territories: v.optional(v.array(territory), []),
  loadedWords: v.optional(v.array(loadedWord), []),
});

export type KnowledgeFile = v.InferOutput<typeof knowledgeFileSchema>;
export type Source = v.InferOutput<typeof sourceEntry>;
export type SourceRef = v.InferOutput<typeof sourceRef>;
export type Country = v.InferOutput<typeof countryEntry>;
export type Office = v.InferOutput<typeof office>;
export type Series = v.InferOutput<typeof series>;
export type LoadedWord = v.InferOutput<typeof loadedWord>;
export type Alias = v.InferOutput<typeof alias>;
export type Levels = v.InferOutput<typeof levels>;
export type Place = v.InferOutput<typeof place>;
export type Term = v.InferOutput<typeof term>;
export type Party = v.InferOutput<typeof party>;
export type Deaths = v.InferOutput<typeof deaths>;
export type Claim = v.InferOutput<typeof claim>;

export type Leader = v.InferOutput<typeof leader> & { readonly kind: 'leader' };
export type Summit = v.InferOutput<typeof summit> & { readonly kind: 'summit' };
export type Conflict = v.InferOutput<typeof conflict> & { readonly kind: 'conflict' };
export type Organization = v.InferOutput<typeof organization> & { readonly kind: 'organization' };
export type Agreement = v.InferOutput<typeof agreement> & { readonly kind: 'agreement' };
export type Territory = v.InferOutput<typeof territory> & { readonly kind: 'territory' };
export type Entity = Leader | Summit | Conflict | Organization | Agreement | Territory;
