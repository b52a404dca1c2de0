import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Alias, Entity, SourceRef, Term } from '../../core/knowledge/schema.ts';
import { dateWords } from './date-words.ts';

/**
 * What changed between two states of the knowledge, one sentence each, sorted: entities added, removed and renamed,
 * terms, dates, names, sources and texts; of offices, countries, series and sources too.
 */
export function compareRevisions(before: Knowledge, after: Knowledge): string[] {
  const offices = new Map([...before.offices, ...after.offices].map(({ id, name }) => [id, name]));
  return [
    ...compareEntities(before, after, offices),
    ...compareLists('office', before.offices, after.offices, ({ id }) => id),
    ...compareLists('country', before.countries, after.countries, ({ code }) => code),
    ...compareLists('series', before.series, after.series, ({ id }) => id),
    ...compareLists('source', before.sources, after.sources, ({ id }) => id),
  ];
}

type Offices = ReadonlyMap<string, string>;

function compareEntities(before: Knowledge, after: Knowledge, offices: Offices): string[] {
  const [old, now] = [byId(before.entities), byId(after.entities)];
  const gone = before.entities.filter(({ id }) => !now.has(id));
  const come = after.entities.filter(({ id }) => !old.has(id));
  const lines: string[] = [];
  const renamed = new Set<Entity>();
  for (const entity of gone) {
    const heir = come.find(
      ({ kind, wikipedia }) => kind === entity.kind && wikipedia === entity.wikipedia,
    );
    if (heir) {
      renamed.add(heir);
      lines.push(`${heir.name}: the id is now ${heir.id} (was ${entity.id})`);
      lines.push(...changesOf(entity, heir, offices));
    } else lines.push(`${entity.name}: removed (${entity.kind} ${entity.id})`);
  }
  for (const entity of come)
    if (!renamed.has(entity)) lines.push(`${entity.name}: added (${entity.kind} ${entity.id})`);
  for (const entity of after.entities) {
    const was = old.get(entity.id);
    if (was) lines.push(...changesOf(was, entity, offices));
  }
  return lines.toSorted((a, b) => a.localeCompare(b, 'en'));
}

const byId = (entities: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(entities.map((entity) => [entity.id, entity]));

function changesOf(was: Entity, now: Entity, offices: Offices): string[] {
  const changes =
    was.kind === 'leader' && now.kind === 'leader'
      ? termChanges(was.terms, now.terms, offices)
      : [];
  changes.push(
    ...listChanges('alias', was.aliases.map(aliasText), now.aliases.map(aliasText)),
    ...listChanges('source', was.sources.map(sourceText), now.sources.map(sourceText)),
    ...fieldChanges(was, now, new Set(['id', 'kind', 'terms', 'aliases', 'sources'])),
  );
  return changes.map((change) => `${now.name}: ${change}`);
}

const aliasText = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.text);
const sourceText = (ref: SourceRef): string => (typeof ref === 'string' ? ref : ref.url);

/** Terms are the same when office and start agree, else in their order within the office. */
function termChanges(was: readonly Term[], now: readonly Term[], offices: Offices): string[] {
  const lines: string[] = [];
  const [old, come] = [[...was], [...now]];
  const pairs: [Term, Term][] = [];
  for (const isSame of [
    (a: Term, b: Term) => a.office === b.office && a.start === b.start,
    (a: Term, b: Term) => a.office === b.office,
  ])
    for (const term of old.slice()) {
      const index = come.findIndex((other) => isSame(term, other));
      const [other] = index < 0 ? [] : come.splice(index, 1);
      if (other) pairs.push([old.splice(old.indexOf(term), 1)[0] ?? term, other]);
    }
  const name = ({ office }: Term): string => `term as ${offices.get(office) ?? office}`;
  for (const [a, b] of pairs) {
    if (a.start !== b.start)
      lines.push(`${name(b)} now starts ${dateWords(b.start)} (was ${dateWords(a.start)})`);
    if (a.end !== b.end) lines.push(`${name(b)} ${endWords(a.end, b.end)}`);
    if (a.acting !== b.acting) lines.push(`${name(b)} is ${b.acting ? 'now' : 'no longer'} acting`);
    if (a.party !== b.party)
      lines.push(
        `${name(b)}: party is now ${b.party ?? 'not given'} (was ${a.party ?? 'not given'})`,
      );
  }
  for (const term of come) lines.push(`${name(term)} added: ${spanWords(term)}`);
  for (const term of old) lines.push(`${name(term)} removed: ${spanWords(term)}`);
  return lines;
}

function endWords(was: string | undefined, now: string | undefined): string {
  const before = was === undefined ? 'was open' : `was ${dateWords(was)}`;
  return now === undefined ? `is now open (${before})` : `now ends ${dateWords(now)} (${before})`;
}

const spanWords = ({ start, end }: Term): string =>
  `${dateWords(start)} to ${end === undefined ? 'now' : dateWords(end)}`;

const listChanges = (what: string, was: readonly string[], now: readonly string[]): string[] => [
  ...now.filter((text) => !was.includes(text)).map((text) => `${what} added: ${text}`),
  ...was.filter((text) => !now.includes(text)).map((text) => `${what} removed: ${text}`),
];

function fieldChanges(was: object, now: object, without: ReadonlySet<string>): string[] {
  const [old, come] = [flat(was), flat(now)];
  return [...new Set([...old.keys(), ...come.keys()])].flatMap((field) => {
    if (without.has(field.split('.')[0] ?? '')) return [];
    const [a, b] = [old.get(field), come.get(field)];
    if (a === b) return [];
    if (b === undefined) return [`${field} removed (was ${words(a)})`];
    return [
      a === undefined
        ? `${field} added: ${words(b)}`
        : `${field} is now ${words(b)} (was ${words(a)})`,
    ];
  });
}

/** The scalars of a value by their path: "summary.plain", "sides.0.name". */
function flat(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null)
    return new Map([[path, `${value as string | number | boolean | null}`]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...flat(part, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

const words = (text: string | undefined): string =>
  text !== undefined && /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? dateWords(text) : `“${text ?? ''}”`;

function compareLists<T extends object>(
  what: string,
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): string[] {
  const [old, now] = [before, after].map(
    (list) => new Map(list.map((entry) => [keyOf(entry), entry])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    .toSorted()
    .flatMap((key) => {
      const [a, b] = [old?.get(key), now?.get(key)];
      if (!a) return [`${what} ${key}: added`];
      if (!b) return [`${what} ${key}: removed`];
      return fieldChanges(a, b, new Set()).map((change) => `${what} ${key}: ${change}`);
    });
}
