import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Knowledge, joinFiles } from '../../core/knowledge/knowledge.ts';
import { type KnowledgeFile, knowledgeFileSchema } from '../../core/knowledge/schema.ts';

/** One file of the knowledge that can't be used: which entry and field, and why. */
export type FileProblem = {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly message: string;
};

export type ReadKnowledge = {
  readonly knowledge: Knowledge;
  /** The file of each entry, by id or country code. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
};

/** Reads and checks against the schema every YAML file below a folder, in the order of their names. */
export function readKnowledgeFiles(folder: string): ReadKnowledge {
  const paths = globSync('**/*.yaml', { cwd: folder }).toSorted();
  const problems: FileProblem[] = [];
  const files = new Map<string, string>();
  const parsed: KnowledgeFile[] = [];
  for (const path of paths) {
    const file = relative('.', join(folder, path)).split(sep).join('/');
    const result = parseKnowledgeFile(file, readFileSync(join(folder, path), 'utf8'));
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    parsed.push(result.file);
    for (const group of Object.values(result.file)) {
      for (const entry of group) {
        const key = keyOf(entry);
        if (!files.has(key)) files.set(key, file);
      }
    }
  }
  return { knowledge: joinFiles(parsed), files, problems };
}

/** What problems call an entry: its id, the code of a country, the first of loaded words. */
function keyOf(entry: KnowledgeFile[keyof KnowledgeFile][number]): string {
  if ('code' in entry) return entry.code;
  return 'words' in entry && !('id' in entry) ? (entry.words[0] ?? '') : entry.id;
}

/** Parses one YAML text; the problems name the entry by its id where it has one, else by its place. */
export function parseKnowledgeFile(
  file: string,
  yaml: string,
): { readonly file: KnowledgeFile } | { readonly problems: readonly FileProblem[] } {
  let data: unknown;
  try {
    data = parse(yaml) ?? {};
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { problems: [{ file, entry: '-', field: '-', message: `is not YAML: ${message}` }] };
  }
  const result = v.safeParse(knowledgeFileSchema, data);
  if (result.success) return { file: result.output };
  return {
    problems: result.issues.map((issue) => {
      const [group = '-', index = '-', ...rest] = (v.getDotPath(issue) ?? '').split('.');
      return {
        file,
        entry: entryName(data, group, index),
        field: rest.length > 0 ? rest.join('.') : group,
        message: inWords(issue),
      };
    }),
  };
}

/** The schema's message; a field that is missing or unknown is called so. */
function inWords({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  if (type === 'strict_object' && expected === 'never') return `unknown field ${received}`;
  if (received === 'undefined') return 'is missing';
  return message;
}

function entryName(data: unknown, group: string, index: string): string {
  const list = property(data, group);
  const entry = property(list, index);
  const name = property(entry, 'id') ?? property(entry, 'code');
  return typeof name === 'string' ? name : `${group}.${index}`;
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
