import type { Day } from '../time/day.ts';
import { type ConflictClass } from './schema.ts';
import type { Country, Office, Series } from './schema.ts';

/** What a rule may ask of a summit without decoding its record. */
export type SummitEntry = {
  readonly entity: number;
  readonly series: string;
  readonly ordinal?: number;
  readonly start: Day;
  readonly end: Day;
  readonly leaders: readonly number[];
  readonly countries: readonly string[];
  readonly host?: string;
  readonly organizations: readonly number[];
  readonly places: readonly number[];
};

/** What a rule may ask of a conflict without decoding its record. */
export type ConflictEntry = {
  readonly entity: number;
  readonly classes: readonly ConflictClass[];
  /** One fight over a place, by what its name says. */
  readonly isBattle: boolean;
  readonly start: Day;
  /** Undefined while it lasts. */
  readonly end?: Day;
  readonly phaseOf?: number;
  readonly initiators: readonly string[];
  readonly countries: readonly string[];
  /** Countries that fight on any side. */
  readonly parties: readonly string[];
  /** Organizations and movements that fight on any side, and territories fought over. */
  readonly entities: readonly number[];
  /** Words for places that it is in or was fought over, and for groups that fought: what a description of it may name. */
  readonly places: readonly number[];
};

/** A role word of several offices, or its plural. */
export type RoleEntry = {
  readonly norms: readonly string[];
  readonly offices: readonly number[];
  readonly isPlural: boolean;
};

/** A role word as the lexicon has it: its tokens, the number of its list of offices, and 1 for a plural. */
export type PackedRole = readonly [norms: string, list: number, plural: 0 | 1];

/** Role words by their first token, longest first. */
export type RoleIndex = ReadonlyMap<string, readonly RoleEntry[]>;

/** What a rule or a card may ask of an office; its words are in the gazetteer and among the role words. */
export type OfficeEntry = Omit<Office, 'words' | 'phrases' | 'metonyms' | 'gaps' | 'completeFrom'>;

/** The part of a pack that rules read: small, decoded once. */
export type Lexicon = {
  readonly countries: readonly Country[];
  readonly offices: readonly OfficeEntry[];
  /** For each office the entity of its organization; -1 for those of a country. */
  readonly officeOrganizations: readonly number[];
  /** The role words of all offices, those of one first token together, longest first. */
  readonly roles: readonly PackedRole[];
  /** The lists of offices that role words have: "premier" has that of "prime minister", and their plurals too. */
  readonly officeLists: readonly (readonly number[])[];
  readonly series: readonly Series[];
  /** Words for places below a country, where something happened; and for groups that fought. */
  readonly places: readonly string[];
  readonly summits: readonly SummitEntry[];
  readonly conflicts: readonly ConflictEntry[];
  /** First given names, folded, that several leaders bear: those that other people bear, too. */
  readonly givenNames: readonly string[];
  /** Words that name nothing by themselves, folded; a teacher is warned of them as aliases. */
  readonly ordinaryWords: readonly string[];
};
