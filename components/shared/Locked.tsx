import { Icon } from './Icon.tsx';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

/** The names of the settings that policy has set: nobody changes them here. */
export type LockedKeys = ReadonlySet<string>;

/** Says beside a control that it is set by policy. `id` is what the control is described by. */
export function Locked({ id }: { readonly id?: string }): JSX.Element {
  const words = useWords();
  return (
    <span class="locked" id={id}>
      <Icon name="lock" /> {words.say('setBySchool')}
    </span>
  );
}
