import { native } from '../dom/native.ts';
import { addressKind } from './address.ts';

/**
 * Why a page holds no article: a front page, a list or a search; a page on which something is being
 * written; neither of them, but too little prose. For the popup's words, after the page was read.
 */
export type WhyNoArticle = 'front-page' | 'editor' | 'none';

/** What is written in: rich editors, documents that are edited as a whole, editors drawn by script. */
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i][aria-multiline="true" i]';
/** A comment field or a chat line is shorter than what is called a text that is being written. */
const EDITED_CHARS = 300;

/** Tells why; for a page in which no article was found. */
export function whyNoArticle(document: Document, address: string): WhyNoArticle {
  if (isEditor(document)) return 'editor';
  const kind = addressKind(URL.parse(address) ?? undefined);
  return kind === 'home' || kind === 'search' || kind === 'listing' ? 'front-page' : 'none';
}

function isEditor(document: Document): boolean {
  if (native.designMode(document) === 'on') return true;
  const active = native.activeElement(document);
  if (active !== null && native.closest(active, EDITORS) !== null) return true;
  return [...native.allInDocument(document, EDITORS)].some(
    (editor) => (native.textContent(editor) ?? '').length >= EDITED_CHARS,
  );
}
