import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Conflict } from '../../core/knowledge/schema.ts';
import type { DraftConflict } from './read-ucdp.ts';

export type ConflictComparison = {
  readonly matched: number;
  /** What differs, one sentence each. */
  readonly differences: readonly string[];
  /** Wars, and conflicts active since 2010, that no entry names by its id. */
  readonly missing: readonly DraftConflict[];
};

/** Every conflict active since then is to be covered, and every one that ever was a war. */
const ACTIVE_SINCE = 2010;
/** The data set counts from the first battle death, we from what the news calls the beginning. */
const YEARS_APART = 2;

/** Joins by the ids that our entries name under `ucdp`; an entry with several is compared with all of them. */
export function compareConflicts(
  drafts: readonly DraftConflict[],
  knowledge: Knowledge,
): ConflictComparison {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const conflicts = knowledge.entities.filter((entity) => entity.kind === 'conflict');
  const named = new Set(conflicts.flatMap(({ ucdp }) => ucdp));
  const differences = conflicts.flatMap((conflict) => {
    const own = conflict.ucdp.flatMap((id) => byId.get(id) ?? []);
    const unknown = conflict.ucdp.filter((id) => !byId.has(id));
    return [
      ...unknown.map((id) => `${conflict.id}: no conflict ${id} in the data set`),
      ...(own.length === 0 ? [] : differencesOf(conflict, own)),
    ];
  });
  return {
    matched: drafts.filter(({ id }) => named.has(id)).length,
    differences,
    missing: drafts.filter(
      ({ id, isWar, lastYear }) => !named.has(id) && (isWar || lastYear >= ACTIVE_SINCE),
    ),
  };
}

function differencesOf(conflict: Conflict, own: readonly DraftConflict[]): string[] {
  const first = Math.min(
    ...own.map(({ start, firstYear }) => Math.min(Number(start.slice(0, 4)), firstYear)),
  );
  const last = Math.max(...own.map(({ lastYear }) => lastYear));
  const start = Number(conflict.start.slice(0, 4));
  const end = conflict.end === undefined ? undefined : Number(conflict.end.slice(0, 4));
  // A phase is shorter than the conflict of the data set, and says nothing of its end.
  if (conflict.phaseOf !== undefined) return [];
  return [
    ...(start < first - YEARS_APART || start > last
      ? [
          `${conflict.id}: starts ${start}; ucdp ${own.map(({ id }) => id).join(', ')} is active ${first} to ${last}`,
        ]
      : []),
    ...(end !== undefined && end > last + YEARS_APART
      ? [
          `${conflict.id}: ends ${end}; ucdp ${own.map(({ id }) => id).join(', ')} is last active ${last}`,
        ]
      : []),
  ];
}
