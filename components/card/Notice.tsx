import { CARD_NAME_ID } from './Card.tsx';
import { CloseButton } from './CloseButton.tsx';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

/** One sentence in a card's place, with the way to undo what it tells of where there is one. */
export function Notice(props: {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const words = useWords();
  return (
    <div class="said">
      <p id={CARD_NAME_ID} dir="auto">
        {props.text}
      </p>
      {props.onUndo !== undefined && (
        <button type="button" class="undo" onClick={props.onUndo}>
          {words.say('cardUndo')}
        </button>
      )}
      <CloseButton onClose={props.onClose} />
    </div>
  );
}
