import { faultInWords } from './fault-words.ts';
import { useWords } from '../words/words.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** So many are shown; a wrong file has them all. */
const SHOWN = 12;
const isWhole = ({ entry, field }: PackProblem): boolean => entry === '-' && field === '-';

/**
 * What is wrong with a pack, by entry and field; errors first. Nothing where nothing is. What is wrong with the file
 * as a whole stands alone: it leaves out no entry, since there is none.
 */
export function PackProblems({
  problems,
}: {
  readonly problems: readonly PackProblem[];
}): JSX.Element | null {
  const words = useWords();
  if (problems.length === 0) return null;
  const whole = problems.filter(isWhole);
  const parts = problems.filter((problem) => !isWhole(problem));
  const errors = parts.filter(({ severity }) => severity === 'error');
  const warnings = parts.filter(({ severity }) => severity === 'warning');
  const leftOut = new Set(errors.flatMap(({ entry }) => (entry === '-' ? [] : [entry])));
  return (
    <>
      {whole.map((problem) => (
        <p key={problem.fault} class="problem">
          {faultInWords(problem, words)}
        </p>
      ))}
      {leftOut.size > 0 && <p class="problem">{words.count('packErrors', leftOut.size)}</p>}
      {warnings.length > 0 && <p>{words.count('packWarnings', warnings.length)}</p>}
      {parts.length > 0 && <ProblemList problems={[...errors, ...warnings]} />}
    </>
  );
}

/** Problems as lines: entry, field, and what is wrong there. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly PackProblem[];
}): JSX.Element {
  const words = useWords();
  return (
    <ul class="problems">
      {problems.slice(0, SHOWN).map((problem, index) => (
        <li key={index}>
          <code>{problem.entry === '-' ? words.say('packFile') : problem.entry}</code>
          {problem.field !== '-' && (
            <>
              {' · '}
              <code>{problem.field}</code>
            </>
          )}
          {': '}
          {faultInWords(problem, words)}
        </li>
      ))}
      {problems.length > SHOWN && (
        <li>{words.count('optionsImportMore', problems.length - SHOWN)}</li>
      )}
    </ul>
  );
}
