import { JSDOM } from 'jsdom';

/** A text without character references, and where each unit of it stood in the text as it came. */
export type DecodedText = {
  readonly text: string;
  /** The offset in the text as it came for one in the decoded text; its end for the end. */
  readonly originalOf: (offset: number) => number;
};

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/**
 * Reads the character references of HTML in a plain text: "Russia&#8217;s", "S&amp;P", "Mr&nbsp;Putin". What is no reference
 * ("AT&T; and") stays.
 */
export function decodeEntities(text: string): DecodedText {
  const parts: string[] = [];
  // Where, in the decoded text, a reference ends, and how much longer the text as it came is up to there.
  const ends: { readonly at: number; readonly more: number }[] = [];
  let from = 0;
  let length = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const meant = characterOf(match[0]);
    if (meant === match[0]) continue;
    parts.push(text.slice(from, match.index), meant);
    length += match.index - from + meant.length;
    from = match.index + match[0].length;
    ends.push({ at: length, more: from - length });
  }
  if (ends.length === 0) return { text, originalOf: (offset) => offset };
  parts.push(text.slice(from));
  return {
    text: parts.join(''),
    originalOf: (offset) => {
      // How many references end at or before it.
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ends[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (ends[low - 1]?.more ?? 0);
    },
  };
}

const known = new Map<string, string>();
let holder: HTMLElement | undefined;

/** What a reference means by the rules of HTML; itself where it means nothing. */
function characterOf(reference: string): string {
  const cached = known.get(reference);
  if (cached !== undefined) return cached;
  holder ??= new JSDOM('').window.document.createElement('textarea');
  holder.innerHTML = reference;
  const meant = holder.textContent ?? reference;
  known.set(reference, meant);
  return meant;
}
