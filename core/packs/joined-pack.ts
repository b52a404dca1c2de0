import { firstDay, lastDay, type Day } from '../time/day.ts';
import type { PrefixHit, PrefixState, Sense } from '../knowledge/gazetteer.ts';
import type { Lexicon } from '../knowledge/lexicon.ts';
import type { PackMeta } from '../knowledge/pack-format.ts';
import { endOf, startOf } from '../knowledge/pack-writer.ts';
import { type Holding, Pack } from '../knowledge/pack.ts';
import { relatedIds } from '../knowledge/relations.ts';
import type { Entity, Kind } from '../knowledge/schema.ts';
import { entryErrors } from './check-pack.ts';
import { joinLexicon } from './join-lexicon.ts';
import { mergeEntry, packSourceId } from './merge-entry.ts';
import { indexAliases, type OwnAliases } from './own-aliases.ts';
import type { PackEntry, TeacherPack } from './pack-schema.ts';

/** An entity of a teacher's pack; `entry` is what the pack itself said. */
type Own = {
  readonly entity: Entity;
  readonly entry: PackEntry;
  readonly pack: TeacherPack;
};

/**
 * The bundled knowledge with teachers' packs laid over it. Bundled entities keep their numbers, also where a pack
 * changes them; new ones are numbered after the last. Entries with errors are left out, and of two packs that speak
 * of one entity the first counts.
 */
export class JoinedPack extends Pack {
  readonly #own = new Map<number, Own>();
  readonly #newNumbers = new Map<string, number>();
  /** Bundled entities that are shown nowhere. */
  readonly #hidden = new Set<number>();
  /** Bundled entities whose bundled aliases do not count. */
  readonly #renamed = new Set<number>();
  /** Bundled persons whose terms a pack gives anew, and all terms of packs by office. */
  readonly #hasOwnTerms = new Set<number>();
  readonly #terms = new Map<number, Holding[]>();
  readonly #relations = new Map<number, Set<number>>();
  readonly #meta: PackMeta;
  readonly #lexicon: Lexicon;
  readonly #aliases: OwnAliases;
  /** The number of our first alias, after all bundled ones. */
  readonly #firstAlias: number;
  /** For each alias of ours the bundled one of the same words; -1 where there is none. */
  readonly #twins: readonly number[];

  /** @throws PackError when the bytes are not a pack of this version. */
  constructor(buffer: ArrayBuffer, packs: readonly TeacherPack[]) {
    super(buffer);
    const bundled = new Pack(buffer);
    for (const pack of packs) this.#add(pack, bundled);
    this.#meta = metaWith(bundled.meta, packs);
    for (const [number, { entity, entry }] of this.#own) {
      this.#relate(entity);
      if (Object.hasOwn(entry, 'terms')) this.#hold(number, entity, bundled);
    }
    const numberOf = (id: string): number[] => [this.numberOf(id) ?? []].flat();
    const own = [...this.#own].map(([number, { entity }]) => [number, entity] as const);
    const { lexicon, newPlaces } = joinLexicon(bundled.lexicon, {
      own,
      hidden: this.#hidden,
      numberOf,
    });
    this.#lexicon = lexicon;
    this.#aliases = indexAliases(own, newPlaces);
    this.#firstAlias = bundled.meta.aliases;
    this.#twins = this.#aliases.states.map((state) => super.find(state)?.alias ?? -1);
  }

  override get meta(): PackMeta {
    return this.#meta;
  }

  override get lexicon(): Lexicon {
    return this.#lexicon;
  }

  override mayBegin(hash: number, isSmall: boolean): boolean {
    return super.mayBegin(hash, isSmall) || this.#aliases.mayBegin(hash);
  }

  override find(state: PrefixState): PrefixHit | undefined {
    const own = this.#aliases.find(state);
    const bundled = super.find(state);
    if (own === undefined) return bundled;
    return {
      alias: own.alias < 0 ? (bundled?.alias ?? -1) : this.#firstAlias + own.alias,
      goesOn: own.goesOn || bundled?.goesOn === true,
    };
  }

  override senses(alias: number): Sense[] {
    if (alias < this.#firstAlias) return this.#bundledSenses(alias);
    const own = this.#aliases.senses[alias - this.#firstAlias] ?? [];
    const twin = this.#twins[alias - this.#firstAlias] ?? -1;
    if (twin < 0) return [...own];
    const others = this.#bundledSenses(twin).filter(
      ({ type, index }) =>
        !own.some((sense) => sense.type === type && sense.index === index) &&
        !(type === 'entity' && own.some((sense) => this.#comesBefore(sense, index))),
    );
    return [...own, ...others];
  }

  override kind(entity: number): Kind {
    return this.#own.get(entity)?.entity.kind ?? super.kind(entity);
  }

  override salience(entity: number): number {
    return this.#own.get(entity)?.entity.salience ?? super.salience(entity);
  }

  override start(entity: number): Day | undefined {
    const own = this.#own.get(entity);
    if (own === undefined) return super.start(entity);
    const start = startOf(own.entity);
    return start === undefined ? undefined : firstDay(start);
  }

  override end(entity: number): Day | undefined {
    const own = this.#own.get(entity);
    if (own === undefined) return super.end(entity);
    const end = endOf(own.entity);
    return end === undefined ? undefined : lastDay(end);
  }

  override country(entity: number): number | undefined {
    const own = this.#own.get(entity)?.entity;
    if (own === undefined) return super.country(entity);
    const code = own.kind === 'leader' ? own.country : undefined;
    const index = this.#lexicon.countries.findIndex((country) => country.code === code);
    return index < 0 ? undefined : index;
  }

  override termsOfOffice(office: number): readonly Holding[] {
    return joined(
      super.termsOfOffice(office).filter(({ entity }) => !this.#isReplaced(entity)),
      this.#terms.get(office) ?? [],
    );
  }

  override termsOf(entity: number): readonly Holding[] {
    const own = [...this.#terms.values()].flat().filter((term) => term.entity === entity);
    return joined(this.#isReplaced(entity) ? [] : super.termsOf(entity), own);
  }

  override related(entity: number): readonly number[] {
    const bundled = entity < this.size ? super.related(entity) : [];
    const all = new Set([...bundled, ...(this.#relations.get(entity) ?? [])]);
    return [...all].filter((other) => !this.#hidden.has(other)).toSorted((a, b) => a - b);
  }

  override record(entity: number): Entity {
    return this.#own.get(entity)?.entity ?? super.record(entity);
  }

  override numberOf(id: string): number | undefined {
    const number = this.#newNumbers.get(id) ?? super.numberOf(id);
    return number === undefined || this.#hidden.has(number) ? undefined : number;
  }

  override idOf(entity: number): string {
    return this.#own.get(entity)?.entity.id ?? super.idOf(entity);
  }

  override packName(entity: number): string | undefined {
    return this.#own.get(entity)?.pack.name;
  }

  /** Whether the bundled terms of a person do not count. */
  #isReplaced(entity: number): boolean {
    return this.#hidden.has(entity) || this.#hasOwnTerms.has(entity);
  }

  #add(pack: TeacherPack, bundled: Pack): void {
    for (const entry of pack.entries) {
      if (entryErrors(entry, pack, bundled).length > 0) continue;
      const known = bundled.numberOf(entry.id);
      const number = known ?? this.#newNumbers.get(entry.id) ?? this.size + this.#newNumbers.size;
      if (this.#own.has(number)) continue;
      const entity = mergeEntry(
        entry,
        pack,
        known === undefined ? undefined : bundled.record(known),
      );
      this.#own.set(number, { entity, entry, pack });
      if (known === undefined) this.#newNumbers.set(entry.id, number);
      else if (Object.hasOwn(entry, 'aliases')) this.#renamed.add(known);
    }
    for (const id of pack.hides) {
      const number = bundled.numberOf(id);
      // A pack that speaks of an entity itself, this or an earlier one, wants it shown.
      if (number !== undefined && !this.#own.has(number)) this.#hidden.add(number);
    }
  }

  #relate(entity: Entity): void {
    const from = this.numberOf(entity.id);
    for (const id of relatedIds(entity)) {
      const to = this.numberOf(id);
      if (from === undefined || to === undefined || from === to) continue;
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const others = this.#relations.get(a) ?? new Set();
        this.#relations.set(a, others.add(b));
      }
    }
  }

  #hold(number: number, entity: Entity, bundled: Pack): void {
    if (entity.kind !== 'leader') return;
    this.#hasOwnTerms.add(number);
    for (const term of entity.terms) {
      const office = bundled.officeNumber(term.office);
      if (office === undefined) continue;
      const holding: Holding = {
        office,
        entity: number,
        start: firstDay(term.start),
        ...(term.end === undefined ? {} : { end: lastDay(term.end) }),
        isActing: term.acting,
      };
      this.#terms.set(office, [...(this.#terms.get(office) ?? []), holding]);
    }
  }

  /** Whether an entry of a pack says that a name of both means it, and not an entity of ours. */
  #comesBefore({ type, index }: Sense, other: number): boolean {
    const overrides = type === 'entity' ? this.#own.get(index)?.entry.overrides : undefined;
    return overrides !== undefined && overrides.includes(super.idOf(other));
  }

  #bundledSenses(alias: number): Sense[] {
    return super
      .senses(alias)
      .filter(
        ({ type, index }) =>
          type !== 'entity' || !(this.#hidden.has(index) || this.#renamed.has(index)),
      );
  }
}

const joined = (bundled: readonly Holding[], own: readonly Holding[]): readonly Holding[] =>
  own.length === 0 ? bundled : [...bundled, ...own].toSorted((a, b) => a.start - b.start);

function metaWith(meta: PackMeta, packs: readonly TeacherPack[]): PackMeta {
  const sources = packs.flatMap((pack) =>
    pack.sources.map((source) => ({
      ...source,
      id: packSourceId(pack.id, source.id),
      licence: '',
    })),
  );
  return { ...meta, sources: [...meta.sources, ...sources] };
}
