import * as v from 'valibot';
import { id } from './pack-parts.ts';
import { packError, type PackFault, type PackProblem } from './pack-problem.ts';
import {
  MAX_ENTRIES,
  MAX_PACK_BYTES,
  PACK_FORMAT,
  packEntrySchema,
  packHeadSchema,
  packSource,
  type TeacherPack,
} from './pack-schema.ts';
import { schemaProblem } from './schema-fault.ts';

/** More problems than anybody reads in one sitting. */
const MAX_PROBLEMS = 200;
/** The keys of a pack. */
const KEYS: ReadonlySet<string> = new Set([
  '$schema',
  'format',
  'id',
  'name',
  'author',
  'sources',
  'entries',
  'hides',
]);
/** Keys that lead to the prototype of an object: no pack needs them. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type ParsedPack = {
  /** The valid part; undefined where the file as a whole cannot be used. */
  readonly pack: TeacherPack | undefined;
  readonly problems: readonly PackProblem[];
};

/**
 * Reads the text of a pack's file. Never throws. A wrong head, too many bytes or entries refuse the whole;
 * otherwise each source, entry and hidden id stands or falls by itself.
 */
export function parsePack(json: string): ParsedPack {
  if (isTooLong(json)) return refused('tooBig', MAX_PACK_BYTES / 1_000_000);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('notJson');
  }
  return parsePackValue(value);
}

/** The text of a pack's file: the same for the same content, whatever order and spacing it was written in. */
export function packText(pack: TeacherPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function parsePackValue(value: unknown): ParsedPack {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('notPack');
  const file = value as Record<string, unknown>; // any object may be asked for a key
  const problems: PackProblem[] = [];
  if (!Object.hasOwn(file, 'format')) return refused('notPack');
  if (file['format'] !== PACK_FORMAT) return refused('otherFormat', PACK_FORMAT);
  const head = v.safeParse(packHeadSchema, file);
  if (!head.success)
    return { pack: undefined, problems: head.issues.map((issue) => schemaProblem('-', issue)) };
  for (const key of Object.keys(file)) {
    if (!KEYS.has(key)) problems.push(packError('-', key, 'unknownField'));
  }
  const lists = {
    sources: listIn(file, 'sources', problems),
    entries: listIn(file, 'entries', problems),
    hides: listIn(file, 'hides', problems),
  };
  for (const list of Object.values(lists)) {
    if (list.length > MAX_ENTRIES) return refused('tooMany', MAX_ENTRIES);
  }
  const each = <T>(
    list: readonly unknown[],
    { name, schema }: { readonly name: string; readonly schema: v.GenericSchema<unknown, T> },
  ): T[] => {
    const seen = new Set<string>();
    return list.flatMap((item, index) => {
      const own = idOf(item);
      // A problem names one item of the file: the second of an id by its place, as it does one without.
      const entry = own === undefined || seen.has(own) ? `${name}.${index}` : own;
      const isTwice = own !== undefined && seen.has(own) && typeof item !== 'string';
      if (own !== undefined) seen.add(own);
      const parsed = parseItem(item, { entry, schema, problems });
      if (!isTwice || parsed.length === 0) return parsed;
      problems.push(packError(entry, 'id', 'twice', own));
      return [];
    });
  };
  const pack: TeacherPack = {
    ...head.output,
    sources: each(lists.sources, { name: 'sources', schema: packSource }),
    entries: each(lists.entries, { name: 'entries', schema: packEntrySchema }),
    hides: [...new Set(each(lists.hides, { name: 'hides', schema: id }))],
  };
  if (lists.entries.length === 0 && lists.hides.length === 0)
    problems.push(packError('-', 'entries', 'noEntries'));
  return { pack, problems: problems.slice(0, MAX_PROBLEMS) };
}

type Item<T> = {
  /** How problems name it. */
  readonly entry: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly problems: PackProblem[];
};

function parseItem<T>(item: unknown, { entry, schema, problems }: Item<T>): T[] {
  const unsafe = unsafeKeyIn(item);
  if (unsafe !== undefined) {
    problems.push(packError(entry, unsafe, 'unsafeField'));
    return [];
  }
  const result = v.safeParse(schema, item);
  if (result.success) return [result.output];
  problems.push(...result.issues.map((issue) => schemaProblem(entry, issue)));
  return [];
}

function listIn(
  file: Record<string, unknown>,
  name: string,
  problems: PackProblem[],
): readonly unknown[] {
  const list = Object.hasOwn(file, name) ? file[name] : [];
  if (Array.isArray(list)) return list;
  problems.push(packError('-', name, 'list'));
  return [];
}

function isTooLong(json: string): boolean {
  // No text has more bytes than three for each of its units.
  if (json.length * 3 <= MAX_PACK_BYTES) return false;
  return json.length > MAX_PACK_BYTES || new TextEncoder().encode(json).length > MAX_PACK_BYTES;
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return v.is(id, item) ? item : undefined;
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return v.is(id, item.id) ? item.id : undefined;
}

/** A key that leads to a prototype, anywhere in a value; walks without recursion, however deep it is nested. */
function unsafeKeyIn(value: unknown): string | undefined {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (UNSAFE_KEYS.has(key)) return key;
      open.push(inner);
    }
  }
  return undefined;
}

const refused = (fault: PackFault, ...values: readonly (string | number)[]): ParsedPack => ({
  pack: undefined,
  problems: [packError('-', '-', fault, ...values)],
});
