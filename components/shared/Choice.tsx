import type { JSX } from 'preact';

/** A choice of one among a few, in one row. `name` tells the groups of one page apart. */
export function Choice<T extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly isDisabled?: boolean;
  readonly onChoose: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset class="choice" disabled={props.isDisabled ?? false}>
      <legend>{props.label}</legend>
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
