import { entitySense, sharedTitles, surfaceForms } from '../knowledge/aliases.ts';
import { aliasTokens, emptyPrefix, extendPrefix } from '../knowledge/gazetteer.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Entity } from '../knowledge/schema.ts';
import { mergeEntry } from './merge-entry.ts';
import { packError, type PackFault, type PackProblem } from './pack-problem.ts';
import { type PackEntry, REQUIRED, type TeacherPack } from './pack-schema.ts';
import { hashWord } from '../text/word-hash.ts';

/**
 * What a valid pack gets wrong beside the bundled knowledge: errors leave the entry out; warnings name references to
 * nothing, and aliases that are ordinary words or mean something of ours too.
 */
export function checkPack(pack: TeacherPack, bundled: Pack): PackProblem[] {
  const own = new Set(pack.entries.map(({ id }) => id));
  return [
    ...pack.entries.flatMap((entry) => {
      const errors = entryErrors(entry, pack, bundled);
      if (errors.length > 0) return errors;
      return [...danglingIds(entry, own, bundled), ...aliasWarnings(entry, pack, bundled)];
    }),
    ...pack.hides
      .filter((id) => bundled.numberOf(id) === undefined)
      .map((id) => warning(id, 'hides', 'hidesNothing')),
  ];
}

/** Why an entry cannot be used; empty where it can. */
export function entryErrors(entry: PackEntry, pack: TeacherPack, bundled: Pack): PackProblem[] {
  const number = bundled.numberOf(entry.id);
  const problems: PackProblem[] = [];
  const add = (field: string, fault: PackFault, ...values: readonly string[]): void => {
    problems.push(packError(entry.id, field, fault, ...values));
  };
  if (number !== undefined && bundled.kind(number) !== entry.kind)
    add('kind', 'otherKind', bundled.kind(number));
  if (number === undefined) {
    for (const field of REQUIRED[entry.kind])
      if (!Object.hasOwn(entry, field)) add(field, 'missing');
  }
  const sources = new Set([...pack.sources, ...bundled.meta.sources].map(({ id }) => id));
  for (const { field, id } of sourceRefs(entry)) if (!sources.has(id)) add(field, 'noSource', id);
  for (const { field, id, fault } of listRefs(entry)) {
    const isKnown =
      fault === 'noOffice'
        ? bundled.officeNumber(id) !== undefined
        : bundled.lexicon.series.some((own) => own.id === id);
    if (!isKnown) add(field, fault, id);
  }
  const own = new Set(pack.entries.map(({ id }) => id));
  for (const { field, id } of nameless(entry))
    if (!own.has(id) && bundled.numberOf(id) === undefined) add(field, 'noParty', id);
  return problems;
}

type Ref = { readonly field: string; readonly id: string };

type ListRef = Ref & { readonly fault: 'noOffice' | 'noSeries' };

const officeRef = (field: string, id: string | undefined): ListRef[] =>
  id === undefined ? [] : [{ field, id, fault: 'noOffice' }];

/** Every office and series that an entry names by its id. */
function listRefs(entry: PackEntry): ListRef[] {
  switch (entry.kind) {
    case 'leader':
      return (entry.terms ?? []).flatMap((term, index) =>
        officeRef(`terms.${index}.office`, term.office),
      );
    case 'organization':
      return officeRef('head', entry.head);
    case 'summit':
      return [
        ...(entry.series === undefined
          ? []
          : [{ field: 'series', id: entry.series, fault: 'noSeries' as const }]),
        ...(entry.participants ?? []).flatMap((participant, index) =>
          officeRef(`participants.${index}.office`, participant.office),
        ),
      ];
    default:
      return [];
  }
}

type PartyRefs = readonly {
  readonly entity?: string | undefined;
  readonly name?: string | undefined;
}[];

const namelessParties = (parties: PartyRefs, at: string): Ref[] =>
  parties.flatMap(({ entity, name }, index) =>
    entity === undefined || name !== undefined
      ? []
      : [{ field: `${at}.${index}.entity`, id: entity }],
  );

/** Those who took part by an id alone: without their entry a card has nothing to call them. */
function nameless(entry: PackEntry): Ref[] {
  switch (entry.kind) {
    case 'summit':
      return (entry.participants ?? []).flatMap(({ leader, name }, index) =>
        leader === undefined || name !== undefined
          ? []
          : [{ field: `participants.${index}.leader`, id: leader }],
      );
    case 'agreement':
      return namelessParties(entry.parties ?? [], 'parties');
    case 'conflict':
      return (entry.sides ?? []).flatMap((side, index) =>
        namelessParties(side.parties, `sides.${index}.parties`),
      );
    default:
      return [];
  }
}

/** Every reference to a source in an entry, with its field. */
function sourceRefs(entry: PackEntry): Ref[] {
  const found: Ref[] = [];
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      const field = path === '' ? key : `${path}.${key}`;
      if (key !== 'sources' || !Array.isArray(inner)) {
        walk(inner, field);
        continue;
      }
      for (const [index, ref] of inner.entries())
        found.push({
          field: `${field}.${index}`,
          id: typeof ref === 'string' ? ref : String((ref as { source: unknown }).source), // by the schema
        });
    }
  };
  walk(entry, '');
  return found;
}

/** Fields of country codes: a card shows the letters of one that we do not have. */
const isCountryField = (key: string): boolean => key === 'country' || key === 'countries';

/** Fields of ids of other entities. */
const ID_FIELDS = new Set(['leader', 'entity', 'phaseOf']);
const ID_LISTS = new Set([
  'overrides',
  'organizations',
  'conflicts',
  'territories',
  'agreements',
  'summits',
]);

function danglingIds(entry: PackEntry, own: ReadonlySet<string>, bundled: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const look = (id: unknown, field: string): void => {
    if (typeof id !== 'string' || own.has(id) || bundled.numberOf(id) !== undefined) return;
    problems.push(warning(entry.id, field, 'noEntity', id));
  };
  const codes = new Set(bundled.lexicon.countries.map(({ code }) => code));
  const lookForCountry = (code: unknown, field: string): void => {
    if (typeof code === 'string' && !codes.has(code))
      problems.push(warning(entry.id, field, 'noCountry', code));
  };
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      const field = path === '' ? key : `${path}.${key}`;
      if (isCountryField(key))
        for (const code of Array.isArray(inner) ? inner : [inner]) lookForCountry(code, field);
      else if (ID_FIELDS.has(key)) look(inner, field);
      else if (ID_LISTS.has(key) && Array.isArray(inner))
        for (const [index, id] of inner.entries()) look(id, `${field}.${index}`);
      else walk(inner, field);
    }
  };
  walk(entry, '');
  return problems;
}

function aliasWarnings(entry: PackEntry, pack: TeacherPack, bundled: Pack): PackProblem[] {
  const number = bundled.numberOf(entry.id);
  const entity = mergeEntry(entry, pack, number === undefined ? undefined : bundled.record(number));
  // What the entry comes before, and what the pack hides, leaves nothing open.
  const settled = new Set([...(entry.overrides ?? []), ...pack.hides]);
  const ordinary = new Set(bundled.lexicon.ordinaryWords);
  const seen = new Set<string>();
  return surfaceForms(entity, sharedTitles([])).flatMap(([alias, flags]) => {
    const tokens = aliasTokens(alias);
    const key = tokens.join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const field = alias === entity.name ? 'name' : 'aliases';
    if (tokens.every((token) => ordinary.has(token)))
      return [warning(entry.id, field, 'ordinaryWords', alias)];
    if (flags.needsContext || entitySense(alias, flags, 0).isSurname) return [];
    const rival = bundledMeaning(tokens, number, bundled, settled);
    return rival === undefined
      ? []
      : [
          rival === 'word'
            ? warning(entry.id, field, 'sharedWord', alias)
            : warning(entry.id, field, 'sharedName', alias, rival.name, rival.id),
        ];
  });
}

/** Another entity of ours that an alias means without more context; `word` for what is no entity. */
function bundledMeaning(
  tokens: readonly string[],
  self: number | undefined,
  bundled: Pack,
  settled: ReadonlySet<string>,
): Pick<Entity, 'id' | 'name'> | 'word' | undefined {
  const state = emptyPrefix();
  for (const token of tokens) extendPrefix(state, hashWord(token));
  const hit = bundled.find(state);
  if (hit === undefined || hit.alias < 0) return undefined;
  const rival = bundled
    .senses(hit.alias)
    .find(
      ({ type, index, needsContext }) =>
        !needsContext &&
        !(type === 'entity' && (index === self || settled.has(bundled.idOf(index)))),
    );
  if (rival === undefined) return undefined;
  return rival.type === 'entity' ? bundled.record(rival.index) : 'word';
}

const warning = (
  entry: string,
  field: string,
  fault: PackFault,
  ...values: readonly (string | number)[]
): PackProblem => ({ ...packError(entry, field, fault, ...values), severity: 'warning' });
