import type { JSX } from 'preact';

/** Fills a place of a text until something is drawn there: no text of ours has it. */
export const PLACE = '\u{FFFC}';

/** A text with something drawn at its PLACE: a name set off from the words around it. */
export function around(text: string, drawn: JSX.Element): JSX.Element {
  const [before, after] = text.split(PLACE);
  return (
    <>
      {before}
      {drawn}
      {after}
    </>
  );
}
