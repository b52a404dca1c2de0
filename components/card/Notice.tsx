import { CARD_NAME_ID } from './Card.tsx';
import { CloseButton } from './CloseButton.tsx';
import type { JSX } from 'preact';

/** One sentence in a card's place. */
export function Notice(props: {
  readonly words: string;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <div class="said">
      <p id={CARD_NAME_ID}>{props.words}</p>
      <CloseButton onClose={props.onClose} />
    </div>
  );
}
