import { Locked } from './Locked.tsx';
import type { ComponentChildren, JSX } from 'preact';

/** A choice of one among a few, in one row. `name` tells the groups of one page apart. */
export function Choice<T extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly value: T;
  readonly isDisabled?: boolean;
  /** Policy has set it: it cannot be changed, and says so. */
  readonly isLocked?: boolean;
  readonly onChoose: (value: T) => void;
}): JSX.Element {
  const { isLocked = false, isDisabled = false } = props;
  return (
    <fieldset class="choice" disabled={isDisabled || isLocked}>
      <legend>
        {props.label} {isLocked && <Locked />}
      </legend>
      <div class="choice-row">
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
