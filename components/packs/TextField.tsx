import { faultInWords } from './fault-words.ts';
import { useWords } from '../words/words.ts';
import { useId } from 'preact/hooks';
import type { PackProblem } from '../../core/packs/pack-problem.ts';
import type { JSX } from 'preact';

/** A line of text with its label, and what is wrong with it beside it. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date';
  /** Tells the field apart: once its reader has left it, what is wrong with it is said. */
  readonly name?: string;
  readonly problems?: readonly PackProblem[];
  readonly onInput: (value: string) => void;
}): JSX.Element {
  const { label, value, type = 'text', name, problems = [], onInput } = props;
  const id = useId();
  const kind: object = { type, dir: type === 'url' ? 'ltr' : 'auto' };
  return (
    <label class="pack-field">
      <span>{label}</span>
      <input
        {...kind}
        name={name}
        value={value}
        aria-describedby={id}
        aria-invalid={problems.some(({ severity }) => severity === 'error')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <FieldProblems id={id} problems={problems} />
    </label>
  );
}

/** What is wrong with one field, each in its own line. */
export function FieldProblems({
  id,
  problems,
}: {
  readonly id: string;
  readonly problems: readonly PackProblem[];
}): JSX.Element {
  const words = useWords();
  return (
    <span id={id}>
      {problems.map((problem, index) => (
        <span
          key={index}
          class={problem.severity === 'error' ? 'problem field-problem' : 'field-problem'}
        >
          {faultInWords(problem, words)}
        </span>
      ))}
    </span>
  );
}
