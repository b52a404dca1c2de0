import { useState } from 'preact/hooks';
import type { PackDraft } from '../../core/packs/draft.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';

/** Which problems are said, and what makes more of them be said. */
export type SaidProblems = {
  readonly said: readonly PackProblem[];
  /** Whether the reader has wanted to store: then what is said has been counted too. */
  readonly isAsked: boolean;
  /** The reader has left a control: what is wrong with its field is said from now on. */
  readonly onLeave: (control: Element | undefined) => void;
  /** Everything that is wrong with what a draft has by now is said. */
  readonly sayAll: (draft: PackDraft) => void;
};

/**
 * An empty form is no wrong one: what is missing in a field is said once its reader has been there, or has wanted to
 * store; an entry that is added afterwards begins anew. Warnings are said at once: only something written gives one.
 * Fields are told by their controls' names. A draft that was stored before is said in whole.
 */
export function useSaidProblems(
  problems: readonly PackProblem[],
  stored: PackDraft | undefined,
): SaidProblems {
  const [asked, setAsked] = useState<ReadonlySet<string>>(
    stored === undefined ? new Set() : partsOf(stored),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isSaid = ({ entry, field, severity }: PackProblem): boolean =>
    severity === 'warning' || asked.has(entry) || left.has(`${entry} ${field}`);
  return {
    isAsked: asked.size > 0,
    said: problems.filter(isSaid),
    onLeave: (control) => {
      const name = control?.getAttribute('name');
      if (name && !left.has(name)) setLeft((before) => new Set([...before, name]));
    },
    sayAll: (draft) => setAsked(partsOf(draft)),
  };
}

/** The head, the sources and the entries of a draft, as problems name them. */
const partsOf = ({ sources, entries }: PackDraft): ReadonlySet<string> =>
  new Set(['-', ...sources.map(({ id }) => id), ...entries.map(({ id }) => id)]);
