import { around, PLACE } from './around.tsx';
import { useWords } from '../words/words.ts';
import type { JSX } from 'preact';

/** Words of the page in the quotation marks of the reader's language; their own direction stays within. */
export function Quoted({ text }: { readonly text: string }): JSX.Element {
  return around(useWords().say('quoted', PLACE), <bdi class="page-words">{text}</bdi>);
}
