import { Choice } from './Choice.tsx';
import { useWords, type WordKey } from '../words/words.ts';
import type { JSX } from 'preact';

/** A choice of one among a few, all of them said by words of the interface, in the order in which they are given. */
export function WordChoice<T extends string>(props: {
  /** Tells the groups of one page apart. */
  readonly name: string;
  readonly label: WordKey;
  readonly options: Readonly<Record<T, WordKey>>;
  readonly value: T;
  readonly isDisabled?: boolean | undefined;
  readonly isLocked?: boolean | undefined;
  readonly onChoose: (value: T) => void;
}): JSX.Element {
  const { name, label, options, value, isDisabled = false, isLocked = false, onChoose } = props;
  const words = useWords();
  const isValue = (own: string): own is T => Object.hasOwn(options, own);
  const values = Object.keys(options).filter(isValue);
  return (
    <Choice
      name={name}
      label={words.say(label)}
      options={values.map((own) => ({ value: own, label: words.say(options[own]) }))}
      value={value}
      isDisabled={isDisabled}
      isLocked={isLocked}
      onChoose={onChoose}
    />
  );
}
