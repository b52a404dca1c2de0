import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

/** Closes the card that it stands in. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const close = useWords().say('cardClose');
  return (
    <button type="button" class="icon-button" aria-label={close} title={close} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
