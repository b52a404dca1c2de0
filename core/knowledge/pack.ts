import type { Day } from '../time/day.ts';
import {
  type PrefixHit,
  type PrefixState,
  type Sense,
  findPrefix,
  mayBegin,
  sensesOf,
} from './gazetteer.ts';
import { decodeOutline, type World, type WorldOutline } from '../map/world-outline.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeRecord } from './record.ts';
import { NO_DAY, type PackMeta, TERM_ACTING } from './pack-format.ts';
import { type Columns, openSections, type Sections } from './pack-sections.ts';
import { lengthen } from './shorthand.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Entity } from './schema.ts';

/** One person's holding of an office, in days. */
export type Holding = {
  readonly office: number;
  readonly entity: number;
  readonly start: Day;
  /** Undefined while it lasts. */
  readonly end?: Day;
  readonly isActing: boolean;
};

/** Records kept decoded: those of a long article with their neighbors. */
const CACHED_RECORDS = 500;

/**
 * Compiled knowledge, opened as views on one buffer; entities and offices are numbers. Lexicon and
 * records are decoded when asked for, and a few hundred records are kept.
 */
export class Pack {
  readonly #sections: Sections;
  readonly #columns: Columns;
  readonly #records = new Map<number, Entity>();
  readonly #byOffice = new Map<number, readonly Holding[]>();
  readonly #byPerson = new Map<number, readonly Holding[]>();
  #lexicon: Lexicon | undefined;
  #world: World | undefined;
  #officeNumbers: ReadonlyMap<string, number> | undefined;
  #meta: PackMeta | undefined;
  #fragmentList: readonly string[] | undefined;
  #ids: readonly string[] | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  readonly size: number;

  /** @throws PackError when the bytes are not a pack of this version. */
  constructor(buffer: ArrayBuffer) {
    this.#sections = openSections(buffer);
    this.#columns = this.#sections.columns;
    this.size = this.#columns.kinds.length;
  }

  get meta(): PackMeta {
    this.#meta ??= this.#sections.json('meta') as PackMeta;
    return this.#meta;
  }

  get #fragments(): readonly string[] {
    this.#fragmentList ??= this.#sections.json('fragments') as readonly string[];
    return this.#fragmentList;
  }

  /** Coasts and borders, for maps. */
  get world(): World {
    this.#world ??= decodeOutline(this.#sections.json('outline') as WorldOutline);
    return this.#world;
  }

  get lexicon(): Lexicon {
    this.#lexicon ??= this.#sections.json('lexicon') as Lexicon;
    return this.#lexicon;
  }

  /** False where no alias begins with a token of this hash, in small letters or not; true says only that one may. */
  mayBegin(hash: number, isSmall: boolean): boolean {
    return mayBegin(this.#columns, hash, isSmall);
  }

  /** Undefined where no alias begins with these tokens. */
  find(state: PrefixState): PrefixHit | undefined {
    return findPrefix(this.#columns, state);
  }

  senses(alias: number): Sense[] {
    return sensesOf(this.#columns, alias);
  }

  kind(entity: number): Kind {
    return KINDS[this.#columns.kinds[entity] ?? 0] ?? 'leader';
  }

  /** 0..1, as in the knowledge. */
  salience(entity: number): number {
    return (this.#columns.salience[entity] ?? 0) / 100;
  }

  /** Born, founded, signed, begun; undefined where the knowledge does not say. */
  start(entity: number): Day | undefined {
    return known(this.#columns.starts[entity]);
  }

  /** Died or ended; undefined while it lasts. */
  end(entity: number): Day | undefined {
    return known(this.#columns.ends[entity]);
  }

  /** The index of a leader's country in the lexicon; undefined for the others. */
  country(entity: number): number | undefined {
    const number = this.#columns.countries[entity] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** The terms in an office, by their start. */
  termsOfOffice(office: number): readonly Holding[] {
    const known = this.#byOffice.get(office);
    if (known) return known;
    const { officeOffsets: offsets } = this.#columns;
    const from = offsets[office] ?? 0;
    const length = (offsets[office + 1] ?? 0) - from;
    const terms = Array.from({ length }, (_, index) => this.#term(from + index));
    this.#byOffice.set(office, terms);
    return terms;
  }

  /** The number of an office by its id; undefined when the pack has none. */
  officeNumber(id: string): number | undefined {
    this.#officeNumbers ??= new Map(
      this.lexicon.offices.map((office, index) => [office.id, index]),
    );
    return this.#officeNumbers.get(id);
  }

  /** The terms of a person, by their start. */
  termsOf(entity: number): readonly Holding[] {
    const known = this.#byPerson.get(entity);
    if (known) return known;
    const { ownTerms, ownTermOffsets: offsets } = this.#columns;
    const positions = Array.from(ownTerms.subarray(offsets[entity], offsets[entity + 1]));
    const terms = positions.map((position) => this.#term(position));
    this.#byPerson.set(entity, terms);
    return terms;
  }

  related(entity: number): readonly number[] {
    const { relations, relationOffsets: offsets } = this.#columns;
    return [...relations.subarray(offsets[entity], offsets[entity + 1])];
  }

  /** The entity as the knowledge has it. @throws RangeError for a number that is none. */
  record(entity: number): Entity {
    const cached = this.#records.get(entity);
    if (cached) return cached;
    if (!(entity >= 0 && entity < this.size))
      throw new RangeError(`no entity ${entity} in the pack`);
    const { records, recordOffsets: offsets } = this.#columns;
    const bytes = records.subarray(offsets[entity], offsets[entity + 1]);
    const record = decodeRecord(lengthen(new TextDecoder().decode(bytes), this.#fragments));
    if (this.#records.size >= CACHED_RECORDS) this.#records.clear();
    this.#records.set(entity, record);
    return record;
  }

  /** The number of an entity by its id; undefined when the pack has none. */
  numberOf(id: string): number | undefined {
    this.#numbers ??= new Map(this.#allIds().map((own, index) => [own, index]));
    return this.#numbers.get(id);
  }

  /** The id of an entity. @throws RangeError for a number that is none. */
  idOf(entity: number): string {
    const id = this.#allIds()[entity];
    if (id === undefined) throw new RangeError(`no entity ${entity} in the pack`);
    return id;
  }

  /** The name of the teacher's pack that an entity is from, or was changed by; undefined for one of ours. */
  packName(_entity: number): string | undefined {
    return undefined;
  }

  #allIds(): readonly string[] {
    this.#ids ??= this.#sections.json('ids') as string[];
    return this.#ids;
  }

  #term(position: number): Holding {
    const { termOffices, termEntities, termStarts, termEnds, termFlags } = this.#columns;
    const end = known(termEnds[position]);
    return {
      office: termOffices[position] ?? 0,
      entity: termEntities[position] ?? 0,
      start: termStarts[position] ?? 0,
      ...(end === undefined ? {} : { end }),
      isActing: ((termFlags[position] ?? 0) & TERM_ACTING) !== 0,
    };
  }
}

const known = (day: number | undefined): Day | undefined => (day === NO_DAY ? undefined : day);
