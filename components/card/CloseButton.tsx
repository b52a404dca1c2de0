import { Icon } from '../shared/Icon.tsx';
import type { JSX } from 'preact';

/** Closes the card that it stands in. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label="Close" title="Close" onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
