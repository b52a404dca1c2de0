import { useFocus } from './use-focus.ts';
import { useWords } from '../words/words.ts';
import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

type Step<T> =
  | { readonly at: 'start' }
  | { readonly at: 'read'; readonly read: T }
  | { readonly at: 'said'; readonly said: ComponentChildren };

/**
 * A file that is read in two steps: what it holds is shown before anything of it is taken over. Says what came of
 * either step, and keeps the focus on the button for a file when the others go.
 */
export function FileImport<T>(props: {
  readonly label: string;
  /** What the browser offers in its dialog: endings and types. */
  readonly accept: string;
  /** Undefined where the file cannot be read. */
  readonly onRead: (file: File) => Promise<T | undefined>;
  readonly unreadable: string;
  readonly preview: (read: T) => ComponentChildren;
  /** The words of the button that takes it over; undefined where there is nothing to take. */
  readonly takeLabel: (read: T) => string | undefined;
  /** Takes it over, within the reader's click; what is to be said of it, undefined where it was refused unsaid. */
  readonly onTake: (read: T) => Promise<ComponentChildren>;
  /** Buttons before the one for a file. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { onRead, onTake, preview, takeLabel } = props;
  const words = useWords();
  const [step, setStep] = useState<Step<T>>({ at: 'start' });
  const { root, focusOn } = useFocus<HTMLDivElement>();
  const look = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const read = await onRead(file).catch(() => undefined);
    input.value = ''; // so that the same file, put right, can be chosen again
    setStep(
      read === undefined
        ? { at: 'said', said: <p class="problem">{props.unreadable}</p> }
        : { at: 'read', read },
    );
  };
  const end = (next: Step<T>): void => {
    setStep(next);
    focusOn('input[type="file"]');
  };
  const take = async (read: T): Promise<void> => {
    const said = await onTake(read);
    if (said !== undefined) end({ at: 'said', said });
  };
  const label = step.at === 'read' ? takeLabel(step.read) : undefined;
  return (
    <div ref={root} class="file-import">
      <div class="buttons">
        {props.children}
        <label class="file-button">
          <input
            type="file"
            accept={props.accept}
            class="unseen"
            onChange={(event) => void look(event.currentTarget)}
          />
          <span>{props.label}</span>
        </label>
      </div>
      <div role="status">
        {step.at === 'said' && step.said}
        {step.at === 'read' && preview(step.read)}
      </div>
      {step.at === 'read' && (
        <div class="buttons">
          {label !== undefined && (
            <button type="button" class="main-button" onClick={() => void take(step.read)}>
              {label}
            </button>
          )}
          <button type="button" onClick={() => end({ at: 'start' })}>
            {words.say('optionsCancel')}
          </button>
        </div>
      )}
    </div>
  );
}
