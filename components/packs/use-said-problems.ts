import { useState } from 'preact/hooks';
import type { PackProblem } from '../../core/packs/pack-problem.ts';

/** Which problems are said, and what makes more of them be said. */
export type SaidProblems = {
  readonly said: readonly PackProblem[];
  /** Whether all are. */
  readonly isAll: boolean;
  /** The reader has left a control: what is wrong with its field is said from now on. */
  readonly onLeave: (control: Element | undefined) => void;
  readonly sayAll: () => void;
};

/**
 * An empty form is no wrong one: what is missing in a field is said once its reader has been there, or has wanted to
 * store. Warnings are said at once: only something written gives one. Fields are told by their controls' names.
 */
export function useSaidProblems(
  problems: readonly PackProblem[],
  isAllAtFirst: boolean,
): SaidProblems {
  const [isAll, setAll] = useState(isAllAtFirst);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return {
    isAll,
    said: isAll
      ? problems
      : problems.filter(
          ({ entry, field, severity }) => severity === 'warning' || left.has(`${entry} ${field}`),
        ),
    onLeave: (control) => {
      const name = control?.getAttribute('name');
      if (name && !left.has(name)) setLeft((before) => new Set([...before, name]));
    },
    sayAll: () => setAll(true),
  };
}
