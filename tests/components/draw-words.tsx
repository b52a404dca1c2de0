import { WordsContext, type Words } from '../../components/words/words.ts';
import { ENGLISH } from '../support/words.ts';
import { draw } from './draw.ts';
import type { VNode } from 'preact';

/** Draws into a fresh page with the interface's words around it. */
export function drawWithWords(node: VNode, words: Words = ENGLISH): HTMLElement {
  return draw(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>);
}
