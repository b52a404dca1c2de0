import { entitySense, sharedTitles, surfaceForms } from '../knowledge/aliases.ts';
import { aliasTokens, emptyPrefix, extendPrefix } from '../knowledge/gazetteer.ts';
import type { Pack } from '../knowledge/pack.ts';
import { mergeEntry } from './merge-entry.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { packError, type PackFault, type PackProblem } from './pack-problem.ts';
import { type PackEntry, REQUIRED, type TeacherPack } from './pack-schema.ts';

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
  if (entry.kind === 'leader') {
    for (const [index, { office }] of (entry.terms ?? []).entries())
      if (bundled.officeNumber(office) === undefined)
        add(`terms.${index}.office`, 'noOffice', office);
  }
  if (entry.kind === 'summit' && entry.series !== undefined) {
    const { series } = entry;
    if (!bundled.lexicon.series.some(({ id }) => id === series)) add('series', 'noSeries', series);
  }
  return problems;
}

/** Every reference to a source in an entry, with its field. */
function sourceRefs(entry: PackEntry): { readonly field: string; readonly id: string }[] {
  const found: { readonly field: string; readonly id: string }[] = [];
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

/** Fields of ids of other entities. */
const ID_FIELDS = new Set(['leader', 'entity', 'phaseOf']);
const ID_LISTS = new Set(['organizations', 'conflicts', 'territories', 'agreements', 'summits']);

function danglingIds(entry: PackEntry, own: ReadonlySet<string>, bundled: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const look = (id: unknown, field: string): void => {
    if (typeof id !== 'string' || own.has(id) || bundled.numberOf(id) !== undefined) return;
    problems.push(warning(entry.id, field, 'noEntity', id));
  };
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, inner] of Object.entries(part)) {
      const field = path === '' ? key : `${path}.${key}`;
      if (ID_FIELDS.has(key)) look(inner, field);
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
  const seen = new Set<string>();
  return surfaceForms(entity, sharedTitles([])).flatMap(([alias, flags]) => {
    const tokens = aliasTokens(alias);
    const key = tokens.join(' ');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const field = alias === entity.name ? 'name' : 'aliases';
    if (tokens.every((token) => ORDINARY_WORDS.has(token)))
      return [warning(entry.id, field, 'ordinaryWords', alias)];
    if (flags.needsContext || entitySense(alias, flags, 0).isSurname) return [];
    const rival = bundledMeaning(tokens, number, bundled);
    return rival === undefined
      ? []
      : [
          rival === ''
            ? warning(entry.id, field, 'sharedWord', alias)
            : warning(entry.id, field, 'sharedName', alias, rival),
        ];
  });
}

/** The name of another entity of ours that an alias means without more context; empty for what is no entity. */
function bundledMeaning(
  tokens: readonly string[],
  self: number | undefined,
  bundled: Pack,
): string | undefined {
  const state = emptyPrefix();
  for (const token of tokens) extendPrefix(state, token);
  const hit = bundled.find(state);
  if (hit === undefined || hit.alias < 0) return undefined;
  const rival = bundled
    .senses(hit.alias)
    .find(
      ({ type, index, needsContext }) => !needsContext && !(type === 'entity' && index === self),
    );
  if (rival === undefined) return undefined;
  return rival.type === 'entity' ? bundled.record(rival.index).name : '';
}

const warning = (
  entry: string,
  field: string,
  fault: PackFault,
  ...values: readonly (string | number)[]
): PackProblem => ({ ...packError(entry, field, fault, ...values), severity: 'warning' });
