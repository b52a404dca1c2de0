import { useWords } from '../words/words.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** So many are shown; a wrong file has them all. */
const SHOWN = 12;

/** What is wrong with a pack, by entry and field; errors first. Nothing where nothing is. */
export function PackProblems({
  problems,
}: {
  readonly problems: readonly PackProblem[];
}): JSX.Element | null {
  const words = useWords();
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 && <p class="problem">{words.count('packErrors', errors.length)}</p>}
      {warnings.length > 0 && <p>{words.count('packWarnings', warnings.length)}</p>}
      <ul class="problems">
        {[...errors, ...warnings].slice(0, SHOWN).map(({ entry, field, message }, index) => (
          <li key={index}>
            <code>{entry === '-' ? words.say('packFile') : entry}</code>
            {field !== '-' && (
              <>
                {' · '}
                <code>{field}</code>
              </>
            )}
            {': '}
            <span lang="en">{message}</span>
          </li>
        ))}
        {problems.length > SHOWN && (
          <li>{words.count('optionsImportMore', problems.length - SHOWN)}</li>
        )}
      </ul>
    </>
  );
}
