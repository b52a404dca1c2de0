import type { ComponentChildren, JSX } from 'preact';

/** Something that is on or off at once, with its words beside it. */
export function Switch(props: {
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
  readonly onSwitch: (isOn: boolean) => void;
}): JSX.Element {
  return (
    <label class="switch">
      <span class="switch-words">{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={props.isOn}
        disabled={props.isDisabled ?? false}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
