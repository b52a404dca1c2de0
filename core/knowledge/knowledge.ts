import type {
  Country,
  Entity,
  KnowledgeFile,
  LoadedWord,
  Office,
  Series,
  Source,
} from './schema.ts';
import { type Kind } from './schema.ts';

/** Everything that the YAML files say, as one value; the input of the checks and of the pack writer. */
export type Knowledge = {
  readonly sources: readonly Source[];
  readonly countries: readonly Country[];
  readonly offices: readonly Office[];
  readonly series: readonly Series[];
  readonly entities: readonly Entity[];
  /** Words that the checks refuse in texts of ours. */
  readonly loadedWords: readonly LoadedWord[];
};

const GROUPS = {
  leaders: 'leader',
  summits: 'summit',
  conflicts: 'conflict',
  organizations: 'organization',
  agreements: 'agreement',
  territories: 'territory',
} as const satisfies Partial<Record<keyof KnowledgeFile, Kind>>;

/** The group names of a knowledge file that hold entities, with their kind. */
export const ENTITY_GROUPS = Object.entries(GROUPS) as readonly [keyof typeof GROUPS, Kind][];

/** Joins checked files in their order. Nothing is dropped: duplicates are for the checks to name. */
export function joinFiles(files: readonly KnowledgeFile[]): Knowledge {
  const entities = files.flatMap((file) =>
    ENTITY_GROUPS.flatMap(([group, kind]) =>
      // The group decides the kind, so the pair is one member of the union.
      file[group].map((entry) => ({ ...entry, kind }) as Entity),
    ),
  );
  return {
    sources: files.flatMap((file) => file.sources),
    countries: files.flatMap((file) => file.countries),
    offices: files.flatMap((file) => file.offices),
    series: files.flatMap((file) => file.series),
    entities,
    loadedWords: files.flatMap((file) => file.loadedWords),
  };
}
