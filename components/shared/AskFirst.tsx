import { useFocus } from './use-focus.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

/**
 * A button that asks before it does what cannot be undone. The question takes its place, with the focus on "Cancel",
 * so that the same key twice does no harm; afterwards the button has the focus again, where it is still there.
 */
export function AskFirst(props: {
  readonly label: string;
  /** The name for those who do not see what stands beside the button. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly isDisabled?: boolean;
  /** Whether there is anything to ask: without, the click does it. */
  readonly isAsked?: boolean;
  readonly onYes: () => void;
}): JSX.Element {
  const { label, name, question, yes, isDisabled = false, isAsked = true, onYes } = props;
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { root, focusOn } = useFocus<HTMLDivElement>();
  const end = (): void => {
    setAsking(false);
    focusOn('.ask-first-button');
  };
  return (
    <div
      ref={root}
      class="ask-first"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isAsking) end();
      }}
    >
      {!isAsking && (
        <button
          type="button"
          class="ask-first-button"
          disabled={isDisabled}
          aria-label={name}
          onClick={() => {
            if (!isAsked) return onYes();
            setAsking(true);
            focusOn('.ask-first-cancel');
          }}
        >
          {label}
        </button>
      )}
      <p role="status">{isAsking && question}</p>
      {isAsking && (
        <div class="buttons">
          <button
            type="button"
            class="main-button"
            onClick={() => {
              end();
              onYes();
            }}
          >
            {yes}
          </button>
          <button type="button" class="ask-first-cancel" onClick={end}>
            {words.say('optionsCancel')}
          </button>
        </div>
      )}
    </div>
  );
}
