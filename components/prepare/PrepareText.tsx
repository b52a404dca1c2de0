import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords, type Words } from '../words/words.ts';
import type { ComponentChildren, JSX } from 'preact';

/** What is on the way from a pasted text to its background. */
export type PrepareState = 'ready' | 'working' | 'empty' | 'too-long' | 'no-day' | 'failed';

type PrepareProps = {
  readonly state: PrepareState;
  readonly maxChars: number;
  /** The school has switched it off. */
  readonly isDisabled: boolean;
  readonly onPrepare: (typed: {
    readonly text: string;
    readonly title: string;
    readonly day: string;
  }) => void;
  /** The panel of the text that was prepared last. */
  readonly result?: ComponentChildren;
  /** Its names that were not found, where packs can be written. */
  readonly missing?: ComponentChildren;
};

/** What has the focus after the button: the field that is to be put right, or what came of the text. */
const FOCUS_AFTER: Readonly<Record<Exclude<PrepareState, 'working'>, string>> = {
  ready: '#prepare-result',
  empty: 'textarea',
  'too-long': 'textarea',
  'no-day': 'input[type="date"]',
  failed: '[type="submit"]',
};

/** A text of the reader's own, for a handout or a lesson: pasted here, its background beside it. */
export function PrepareText(props: PrepareProps): JSX.Element {
  const { state, isDisabled, result, missing } = props;
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const isSent = useRef(false);
  useLayoutEffect(() => {
    if (!isSent.current || state === 'working') return;
    isSent.current = false;
    root.current?.querySelector<HTMLElement>(FOCUS_AFTER[state])?.focus();
  });
  const prepare = (typed: Parameters<PrepareProps['onPrepare']>[0]): void => {
    isSent.current = true;
    props.onPrepare(typed);
  };
  return (
    <main ref={root} class="prepare">
      <header>
        <h1>{words.say('prepareTitle')}</h1>
        <a href="options.html">{words.say('prepareBack')}</a>
      </header>
      <p class="note">{words.say(isDisabled ? 'prepareSchool' : 'prepareLead')}</p>
      {!isDisabled && <TextForm {...props} onPrepare={prepare} />}
      {result !== undefined && (
        <section aria-labelledby="prepare-result">
          <h2 id="prepare-result" tabIndex={-1}>
            {words.say('prepareResult')}
          </h2>
          {result}
        </section>
      )}
      {missing}
    </main>
  );
}

function TextForm({ state, maxChars, onPrepare }: PrepareProps): JSX.Element {
  const words = useWords();
  // The fields keep what was typed, and are read once: a book in one of them is slow enough to draw.
  const text = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const send = (): void =>
    onPrepare({
      text: text.current?.value ?? '',
      title: title.current?.value ?? '',
      // What is typed and is no day has no value of its own.
      day: day.current?.validity.badInput === true ? '?' : (day.current?.value ?? ''),
    });
  return (
    <form
      class="prepare-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        <span>{words.say('prepareText')}</span>
        <textarea
          ref={text}
          rows={12}
          aria-invalid={state === 'empty' || state === 'too-long'}
          aria-describedby="prepare-state"
        />
      </label>
      <label>
        <span>{words.say('prepareHeading')}</span>
        <input ref={title} type="text" dir="auto" />
      </label>
      <label>
        <span>{words.say('prepareDay')}</span>
        <input
          ref={day}
          type="date"
          aria-describedby="prepare-day-hint"
          aria-invalid={state === 'no-day'}
        />
      </label>
      <p id="prepare-day-hint" class="muted">
        {words.say('prepareDayHint')}
      </p>
      <div class="row">
        <button type="submit" class="main-button" aria-disabled={state === 'working'}>
          {words.say('prepareGo')}
        </button>
        <span
          id="prepare-state"
          role="status"
          class={state === 'ready' || state === 'working' ? 'muted' : 'problem'}
        >
          {sentenceOf(state, maxChars, words)}
        </span>
      </div>
    </form>
  );
}

function sentenceOf(state: PrepareState, maxChars: number, words: Words): string {
  switch (state) {
    case 'ready':
      return '';
    case 'working':
      return words.say('prepareWorking');
    case 'empty':
      return words.say('prepareEmpty');
    case 'too-long':
      return words.say('prepareTooLong', maxChars);
    case 'no-day':
      return words.say('prepareNoDay');
    case 'failed':
      return words.say('prepareFailed');
  }
}
