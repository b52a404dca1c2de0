import { Locked } from './Locked.tsx';
import { useId } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

/** Something that is on or off at once, with its words beside it. */
export function Switch(props: {
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** Policy has set it: it cannot be switched, and says so. */
  readonly isLocked?: boolean;
  readonly children: ComponentChildren;
  readonly onSwitch: (isOn: boolean) => void;
}): JSX.Element {
  const { isLocked = false, isDisabled = false } = props;
  const id = useId();
  return (
    <div class="switch-line">
      <label class="switch">
        <span class="switch-words">{props.children}</span>
        <input
          type="checkbox"
          role="switch"
          checked={props.isOn}
          disabled={isDisabled || isLocked}
          aria-describedby={isLocked ? id : undefined}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
      </label>
      {isLocked && <Locked id={id} />}
    </div>
  );
}
