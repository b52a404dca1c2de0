// The lists beside the entities: offices, countries, sources, series of summits.
import * as v from 'valibot';
import { country, date, id, point, sources, text, url } from './schema-parts.ts';

/** What an office is, which decides the words by which the press calls its holder. */
export const OFFICE_CLASSES = [
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'general-secretary',
  'vice-president',
  'deputy-prime-minister',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
  'crown-prince',
  'governor-general',
  'opposition-leader',
  'nominee',
  'party-leader',
  'press-secretary',
  'national-security-adviser',
  'envoy',
  'secretary-general',
  'commission-president',
  'chief',
  'pope',
  'prosecutor',
  'movement-leader',
  'military-ruler',
] as const;
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** A post that one person holds, or several. */
export const office = v.strictObject({
  id,
  /** "Prime Minister of the United Kingdom". */
  name: text,
  /** As it stands before a name, "Prime Minister". */
  title: text,
  class: v.picklist(OFFICE_CLASSES),
  country: v.optional(country),
  organization: v.optional(id),
  /** Of a part of the country: the country's own words ("Spain's president") do not mean it. */
  isRegional: v.optional(v.boolean(), false),
  /** Whether the press calls its holder "the … leader". */
  leads: v.optional(v.boolean(), false),
  holders: v.optional(v.picklist(['single', 'several']), 'single'),
  /** Role words beside those of the class: "taoiseach", "supremo". */
  words: v.optional(v.array(text), []),
  /** Whole phrases that mean the holder without a country: "UN chief", "Kremlin leader". */
  phrases: v.optional(v.array(text), []),
  /** Places that stand for the office: "Downing Street". */
  metonyms: v.optional(v.array(text), []),
  start: v.optional(date),
  end: v.optional(date),
  /** Since when the calendar claims to have every holder; undefined: since its first. */
  completeFrom: v.optional(date),
  /** Times without a holder in the calendar, each with its reason and source; without `to` it lasts. */
  gaps: v.optional(
    v.array(v.strictObject({ from: date, to: v.optional(date), why: text, sources })),
    [],
  ),
  sources,
});

/** A state, present or former, with the words for it. */
export const countryEntry = v.strictObject({
  code: country,
  name: text,
  aliases: v.optional(v.array(text), []),
  adjectives: v.pipe(v.array(text), v.minLength(1)),
  demonyms: v.optional(v.array(text), []),
  capital: v.optional(text),
  /** Cities and buildings that stand for the government: "Moscow", "the Kremlin". */
  metonyms: v.optional(v.array(text), []),
  /** Parliaments, residences and the like that say which country a text is about, and lead none: "the Knesset", "Balmoral". */
  institutions: v.optional(v.array(text), []),
  start: v.optional(date),
  end: v.optional(date),
  point: v.optional(point),
});

/** The offices of states that a data set lists: of some classes, of some countries, or those that lead alone. */
const officesCovered = v.strictObject({
  classes: v.optional(v.array(v.picklist(OFFICE_CLASSES))),
  countries: v.optional(v.array(country)),
  leading: v.optional(v.boolean()),
});

/** A source, once for all that cite it. */
export const sourceEntry = v.strictObject({
  id,
  publisher: text,
  title: text,
  url,
  licence: text,
  seen: date,
  /** Which offices a data set has the holders of; undefined: it is on whatever matter cites it. */
  covers: v.optional(officesCovered),
});

/** A series of summits, "G7": what the press calls its meetings. */
export const series = v.strictObject({
  id,
  name: text,
  /** Names before "summit", "meeting": G7, Group of Seven. */
  names: v.optional(v.array(text), []),
  /** Countries that are the two sides, for "US-Russia summit". */
  between: v.optional(v.array(country), []),
  /** Whether its meetings follow one another; false for a group of single ones. */
  isSequence: v.optional(v.boolean(), true),
  /** The knowledge has only some of its meetings, so that none is said to be the next, and a name is that of the days around one. */
  isPartial: v.optional(v.boolean(), false),
});

/** Words that one side of a matter favors, which no text of ours uses outside an attributed quotation. */
export const loadedWord = v.strictObject({
  /** Every form that is meant, lower case: "martyr", "martyrs". */
  words: v.pipe(v.array(v.pipe(text, v.regex(/^[a-z]+(?:[- ][a-z]+)*$/))), v.minLength(1)),
  /** Why a reader of one side would object. */
  why: text,
  /** What to write. */
  instead: text,
});
