import type { Source } from './schema.ts';

// A pack is one binary file: a header of 16-byte section entries, then the sections, each aligned to
// 8 bytes, in the byte order of every machine that browsers run on (little-endian).

/** "BGPK" and the version of the layout. */
export const PACK_MAGIC = 0x4b504742;
export const PACK_VERSION = 4;

/** The sections, in order. Numbers in brackets: entries. E entities, T terms, O offices. */
export const SECTIONS = [
  'meta', // JSON: PackMeta
  'lexicon', // JSON: Lexicon
  'outline', // JSON: WorldOutline, for maps
  'beginnings', // Uint32: gazetteer
  'checks', // Uint32: gazetteer
  'values', // Uint32: gazetteer
  'aliasOffsets', // Uint32: gazetteer
  'senses', // Uint32: gazetteer
  'dated', // Int32: gazetteer
  'kinds', // Uint8 [E]: index in KINDS
  'salience', // Uint8 [E]: hundredths
  'starts', // Int32 [E]: born, founded, signed, began; NO_DAY where unknown
  'ends', // Int32 [E]: died, ended; NO_DAY while it lasts
  'countries', // Uint16 [E]: 1 + index in Lexicon.countries, 0 for none
  'officeOffsets', // Uint32 [O + 1]: into the four term arrays, which are sorted by office and start
  'termEntities', // Uint32 [T]
  'termStarts', // Int32 [T]
  'termEnds', // Int32 [T]: NO_DAY while it lasts
  'termFlags', // Uint8 [T]: 1 acting
  'termOffices', // Uint16 [T]
  'ownTermOffsets', // Uint32 [E + 1]: into the next
  'ownTerms', // Uint32 [T]: the terms of each person, by their start
  'relationOffsets', // Uint32 [E + 1]
  'relations', // Uint32: entities related to each entity, both ways
  'ids', // JSON: the id of each entity
  'recordOffsets', // Uint32 [E + 1]
  'fragments', // JSON: what records are full of, by the characters that stand for it (shorthand.ts)
  'records', // UTF-8 JSON, one Entity after the other, shortened
] as const;
export type Section = (typeof SECTIONS)[number];

/** Stands for "no such day" in the arrays of days. */
export const NO_DAY = 0x7fffffff;

export const TERM_ACTING = 1;

/** What a pack says about itself. */
export type PackMeta = {
  /** The newest ISO day on which office-holders were checked as a whole. */
  readonly date: string;
  readonly entities: Readonly<Record<string, number>>;
  readonly aliases: number;
  readonly licence: string;
  readonly sources: readonly Source[];
};

/** Sections begin and end at whole words, so that typed arrays can lie over them. */
export const aligned = (length: number): number => (length + 7) & ~7;
