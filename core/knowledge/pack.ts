import type { Day } from '../time/day.ts';
import {
  type GazetteerArrays,
  type PrefixHit,
  type PrefixState,
  type Sense,
  findPrefix,
  sensesOf,
} from './gazetteer.ts';
import { decodeOutline, type World, type WorldOutline } from '../map/world-outline.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeRecord } from './record.ts';
import {
  NO_DAY,
  PACK_MAGIC,
  PACK_VERSION,
  type PackMeta,
  SECTIONS,
  type Section,
  TERM_ACTING,
  aligned,
} from './pack-format.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Entity } from './schema.ts';

/** A pack that can't be opened: another format, another version, or cut short. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

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
  readonly #sections: ReadonlyMap<Section, { readonly at: number; readonly length: number }>;
  readonly #buffer: ArrayBuffer;
  readonly #gazetteer: GazetteerArrays;
  readonly #records = new Map<number, Entity>();
  #lexicon: Lexicon | undefined;
  #world: World | undefined;
  #officeNumbers: ReadonlyMap<string, number> | undefined;
  #meta: PackMeta | undefined;
  #holdings: readonly (readonly Holding[] | undefined)[] | undefined;
  #ids: readonly string[] | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  readonly size: number;

  /** @throws PackError when the bytes are not a pack of this version. */
  constructor(buffer: ArrayBuffer) {
    this.#buffer = buffer;
    this.#sections = readHeader(buffer);
    this.size = this.#section('kinds').length;
    this.#gazetteer = {
      checks: this.#words('checks'),
      values: this.#words('values'),
      offsets: this.#words('aliasOffsets'),
      senses: this.#words('senses'),
      dated: this.#days('dated'),
    };
  }

  get meta(): PackMeta {
    this.#meta ??= this.#json('meta') as PackMeta;
    return this.#meta;
  }

  /** Coasts and borders, for maps. */
  get world(): World {
    this.#world ??= decodeOutline(this.#json('outline') as WorldOutline);
    return this.#world;
  }

  get lexicon(): Lexicon {
    this.#lexicon ??= this.#json('lexicon') as Lexicon;
    return this.#lexicon;
  }

  /** Undefined where no alias begins with these tokens. */
  find(state: PrefixState): PrefixHit | undefined {
    return findPrefix(this.#gazetteer, state);
  }

  senses(alias: number): Sense[] {
    return sensesOf(this.#gazetteer, alias);
  }

  kind(entity: number): Kind {
    return KINDS[this.#bytes('kinds')[entity] ?? 0] ?? 'leader';
  }

  /** 0..1, as in the knowledge. */
  salience(entity: number): number {
    return (this.#bytes('salience')[entity] ?? 0) / 100;
  }

  /** Born, founded, signed, begun; undefined where the knowledge does not say. */
  start(entity: number): Day | undefined {
    return known(this.#days('starts')[entity]);
  }

  /** Died or ended; undefined while it lasts. */
  end(entity: number): Day | undefined {
    return known(this.#days('ends')[entity]);
  }

  /** The index of a leader's country in the lexicon; undefined for the others. */
  country(entity: number): number | undefined {
    const { at, length } = this.#section('countries');
    const number = new Uint16Array(this.#buffer, at, length / 2)[entity] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** The terms in an office, by their start. */
  termsOfOffice(office: number): Holding[] {
    const offsets = this.#words('officeOffsets');
    return this.#terms(office, offsets[office] ?? 0, offsets[office + 1] ?? 0);
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
    this.#holdings ??= this.#allHoldings();
    return this.#holdings[entity] ?? [];
  }

  related(entity: number): readonly number[] {
    const offsets = this.#words('relationOffsets');
    return [...this.#words('relations').subarray(offsets[entity], offsets[entity + 1])];
  }

  /** The entity as the knowledge has it. @throws RangeError for a number that is none. */
  record(entity: number): Entity {
    const cached = this.#records.get(entity);
    if (cached) return cached;
    if (!(entity >= 0 && entity < this.size))
      throw new RangeError(`no entity ${entity} in the pack`);
    const offsets = this.#words('recordOffsets');
    const { at } = this.#section('records');
    const start = offsets[entity] ?? 0;
    const bytes = new Uint8Array(this.#buffer, at + start, (offsets[entity + 1] ?? start) - start);
    const record = decodeRecord(new TextDecoder().decode(bytes));
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
    this.#ids ??= this.#json('ids') as string[];
    return this.#ids;
  }

  #allHoldings(): (Holding[] | undefined)[] {
    // Of its full length from the start: writing far into an empty array makes a slow dictionary of it.
    const lists: (Holding[] | undefined)[] = Array.from({ length: this.size });
    for (let office = 0; office < this.#words('officeOffsets').length - 1; office += 1) {
      for (const holding of this.termsOfOffice(office))
        (lists[holding.entity] ??= []).push(holding);
    }
    for (const list of lists) list?.sort((a, b) => a.start - b.start);
    return lists;
  }

  #terms(office: number, from: number, to: number): Holding[] {
    const entities = this.#words('termEntities');
    const starts = this.#days('termStarts');
    const ends = this.#days('termEnds');
    const flags = this.#bytes('termFlags');
    return Array.from({ length: to - from }, (_, i) => {
      const end = known(ends[from + i]);
      return {
        office,
        entity: entities[from + i] ?? 0,
        start: starts[from + i] ?? 0,
        ...(end === undefined ? {} : { end }),
        isActing: ((flags[from + i] ?? 0) & TERM_ACTING) !== 0,
      };
    });
  }

  #section(name: Section) {
    const section = this.#sections.get(name);
    if (!section) throw new PackError(`the pack has no section "${name}"`);
    return section;
  }

  #words(name: Section): Uint32Array {
    const { at, length } = this.#section(name);
    return new Uint32Array(this.#buffer, at, length / 4);
  }

  #days(name: Section): Int32Array {
    const { at, length } = this.#section(name);
    return new Int32Array(this.#buffer, at, length / 4);
  }

  #bytes(name: Section): Uint8Array {
    const { at, length } = this.#section(name);
    return new Uint8Array(this.#buffer, at, length);
  }

  /** A section of JSON; the writer encoded the type that the caller names. */
  #json(name: Section): unknown {
    return JSON.parse(new TextDecoder().decode(this.#bytes(name)));
  }
}

const known = (day: number | undefined): Day | undefined => (day === NO_DAY ? undefined : day);

function readHeader(buffer: ArrayBuffer): Map<Section, { at: number; length: number }> {
  const headerLength = 8 + SECTIONS.length * 8;
  if (buffer.byteLength < headerLength) throw new PackError('is too short for a pack');
  const header = new DataView(buffer);
  if (header.getUint32(0, true) !== PACK_MAGIC) throw new PackError('is not a pack');
  const version = header.getUint32(4, true);
  if (version !== PACK_VERSION) throw new PackError(`has version ${version}, not ${PACK_VERSION}`);
  return new Map(
    SECTIONS.map((name, index) => {
      const at = header.getUint32(8 + index * 8, true);
      const length = header.getUint32(12 + index * 8, true);
      if (at + aligned(length) > buffer.byteLength)
        throw new PackError(`is cut short in section "${name}"`);
      return [name, { at, length }];
    }),
  );
}
