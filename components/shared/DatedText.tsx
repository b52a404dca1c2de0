import { dayInWords } from './days.ts';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

/** A piece of a background, with its month before the letter with which it tells how things were then. */
export function DatedText({
  text,
  now,
  month,
}: {
  readonly text: string;
  readonly now: number;
  /** ISO month; undefined where it need not be said. */
  readonly month: string | undefined;
}): JSX.Element {
  const words = useWords();
  const at = month === undefined || now < 0 ? text.length : now;
  return (
    <>
      <span {...knowledgeLang(words)}>{text.slice(0, at)}</span>
      {month !== undefined && at < text.length && (
        <>
          <span class="muted">{words.say('asOfMonth', dayInWords(month, words.language))} </span>
          <span {...knowledgeLang(words)}>{text.slice(at)}</span>
        </>
      )}
    </>
  );
}
