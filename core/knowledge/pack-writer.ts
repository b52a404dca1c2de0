import outline from '../../assets/map/world-outline.json' with { type: 'json' };
import { firstDay, lastDay } from '../time/day.ts';
import { entitySense, sharedTitles, surfaceForms } from './aliases.ts';
import { type Sense, type SenseType, buildGazetteer, isCapitalsOnly } from './gazetteer.ts';
import { FRAGMENTS } from './fragments.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { Lexicon } from './lexicon.ts';
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
import { encodeRecord } from './record.ts';
import { relatedIds } from './relations.ts';
import { shorten } from './shorthand.ts';
import { KINDS } from './kinds.ts';
import type { Entity } from './schema.ts';

/** Compiles checked knowledge into a pack. The same knowledge gives the same bytes. */
export function writePack(knowledge: Knowledge, date: string): Uint8Array<ArrayBuffer> {
  const lexicon = lexiconOf(knowledge);
  const gazetteer = buildGazetteer(senses(knowledge, lexicon));
  const { entities } = knowledge;
  const countryNumbers = new Map(knowledge.countries.map(({ code }, index) => [code, index + 1]));
  const terms = termArrays(knowledge);
  const relations = csr(symmetricRelations(entities));
  const records = entities.map((entity) =>
    new TextEncoder().encode(shorten(encodeRecord(entity), FRAGMENTS)),
  );
  const meta: PackMeta = {
    date,
    entities: Object.fromEntries(
      KINDS.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length]),
    ),
    aliases: gazetteer.offsets.length - 1,
    licence: 'CC BY 4.0',
    sources: knowledge.sources,
  };
  return joinSections({
    meta: json(meta),
    lexicon: json(lexicon),
    outline: json(outline),
    beginnings: gazetteer.beginnings,
    checks: gazetteer.checks,
    values: gazetteer.values,
    aliasOffsets: gazetteer.offsets,
    senses: gazetteer.senses,
    dated: gazetteer.dated,
    kinds: Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind)),
    salience: Uint8Array.from(entities, (entity) => Math.round(entity.salience * 100)),
    starts: Int32Array.from(entities, (entity) => dayOrNone(startOf(entity), firstDay)),
    ends: Int32Array.from(entities, (entity) => dayOrNone(endOf(entity), lastDay)),
    countries: Uint16Array.from(entities, (entity) =>
      entity.kind === 'leader' ? (countryNumbers.get(entity.country ?? '') ?? 0) : 0,
    ),
    ...terms,
    relationOffsets: relations.offsets,
    relations: relations.values,
    ids: json(entities.map((entity) => entity.id)),
    recordOffsets: offsetsOf(records.map((record) => record.length)),
    fragments: json(FRAGMENTS),
    records: concat(records),
  });
}

function* senses(knowledge: Knowledge, lexicon: Lexicon): Generator<readonly [string, Sense]> {
  const shared = sharedTitles(knowledge.entities);
  for (const [index, entity] of knowledge.entities.entries()) {
    for (const [alias, flags] of surfaceForms(entity, shared))
      yield [alias, entitySense(alias, flags, index)];
  }
  for (const [index, country] of knowledge.countries.entries()) {
    yield* words('country', index, [country.name, ...country.aliases]);
    yield* words('adjective', index, country.adjectives);
    yield* words('demonym', index, country.demonyms);
    yield* words('metonym', index, [country.capital ?? '', ...country.metonyms]);
    yield* words('institution', index, country.institutions);
  }
  for (const [index, office] of knowledge.offices.entries()) {
    yield* words('office', index, office.phrases);
    yield* words('seat', index, office.metonyms);
  }
  for (const [index, place] of lexicon.places.entries()) yield* words('place', index, [place]);
  for (const [index, series] of knowledge.series.entries()) {
    yield* words('series', index, [series.name, ...series.names]);
  }
}

function* words(
  type: SenseType,
  index: number,
  list: readonly string[],
): Generator<readonly [string, Sense]> {
  const flags = { isShort: false, isSurname: false, needsContext: false };
  for (const word of list)
    yield [word, { type, index, ...flags, needsCapitals: isCapitalsOnly(word) }];
}

function termArrays(knowledge: Knowledge) {
  const offices = new Map(knowledge.offices.map((office, index) => [office.id, index]));
  const terms = knowledge.entities
    .flatMap((entity, number) =>
      entity.kind === 'leader'
        ? entity.terms.map((term) => ({ number, term, office: offices.get(term.office) }))
        : [],
    )
    .filter((holding) => holding.office !== undefined)
    .toSorted(
      (a, b) =>
        (a.office ?? 0) - (b.office ?? 0) || firstDay(a.term.start) - firstDay(b.term.start),
    );
  const counts = Array.from({ length: knowledge.offices.length }, () => 0);
  for (const { office } of terms) counts[office ?? 0] = (counts[office ?? 0] ?? 0) + 1;
  const own: number[][] = knowledge.entities.map(() => []);
  for (const [position, { number }] of terms.entries()) own[number]?.push(position);
  const startOfTerm = (position: number) => firstDay(terms[position]?.term.start ?? '');
  const ownTerms = csr(own.map((list) => list.toSorted((a, b) => startOfTerm(a) - startOfTerm(b))));
  return {
    termOffices: Uint16Array.from(terms, ({ office }) => office ?? 0),
    ownTermOffsets: ownTerms.offsets,
    ownTerms: ownTerms.values,
    officeOffsets: offsetsOf(counts),
    termEntities: Uint32Array.from(terms, ({ number }) => number),
    termStarts: Int32Array.from(terms, ({ term }) => firstDay(term.start)),
    termEnds: Int32Array.from(terms, ({ term }) => dayOrNone(term.end, lastDay)),
    termFlags: Uint8Array.from(terms, ({ term }) => (term.acting ? TERM_ACTING : 0)),
  };
}

/** The ISO date on which an entity begins: born, founded, signed; undefined where it has none. */
export function startOf(entity: Entity): string | undefined {
  switch (entity.kind) {
    case 'leader':
      return entity.born;
    case 'organization':
      return entity.founded;
    case 'agreement':
      return entity.signed;
    case 'territory':
      return undefined;
    default:
      return entity.start;
  }
}

/** The ISO date on which an entity ends; undefined while it lasts. */
export function endOf(entity: Entity): string | undefined {
  switch (entity.kind) {
    case 'leader':
      return entity.died;
    case 'organization':
    case 'agreement':
      return entity.ended;
    case 'territory':
      return undefined;
    case 'summit':
      return entity.end ?? entity.start;
    case 'conflict':
      return entity.end;
  }
}

const dayOrNone = (date: string | undefined, day: (date: string) => number): number =>
  date === undefined ? NO_DAY : day(date);

function symmetricRelations(entities: readonly Entity[]): number[][] {
  const numbers = new Map(entities.map((entity, index) => [entity.id, index]));
  const lists = entities.map(() => new Set<number>());
  entities.forEach((entity, from) => {
    for (const id of relatedIds(entity)) {
      const to = numbers.get(id);
      if (to === undefined || to === from) continue;
      lists[from]?.add(to);
      lists[to]?.add(from);
    }
  });
  return lists.map((list) => [...list].toSorted((a, b) => a - b));
}

function csr(lists: readonly (readonly number[])[]) {
  return {
    offsets: offsetsOf(lists.map((list) => list.length)),
    values: Uint32Array.from(lists.flat()),
  };
}

function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + length;
  });
  return offsets;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

type SectionArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

function joinSections(sections: Readonly<Record<Section, SectionArray>>): Uint8Array<ArrayBuffer> {
  const headerLength = aligned(8 + SECTIONS.length * 8);
  const length = SECTIONS.reduce(
    (sum, name) => sum + aligned(sections[name].byteLength),
    headerLength,
  );
  const pack = new Uint8Array(length);
  const header = new DataView(pack.buffer);
  header.setUint32(0, PACK_MAGIC, true);
  header.setUint32(4, PACK_VERSION, true);
  let at = headerLength;
  SECTIONS.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    header.setUint32(8 + index * 8, at, true);
    header.setUint32(12 + index * 8, byteLength, true);
    pack.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  });
  return pack;
}
