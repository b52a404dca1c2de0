import type { Token } from './tokenize.ts';

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt adm st jr sr hon rev vs no inc corp co ltd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun messrs mme pres'
  ).split(' '),
);

/** "GENEVA - ", "NEW DELHI: ", "CAIRO, Nov. 3 (Wire) — ": where an article is written from, before its first sentence. */
const DATELINE = /^\p{Lu}{2}[\p{Lu}.'’ -]{0,30}(?:[,(][^\n]{0,50}?)?(?:\s?[-–—]{1,2}\s|:\s)/u;

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s/;

/** For each token, the number of its sentence in the block, from 0. */
export function sentenceNumbers(text: string, tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  let sentence = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isAfterDateline =
      before !== undefined && before.start < dateline && token.start >= dateline;
    if (before && (isAfterDateline || startsSentence(text, before, token))) sentence += 1;
    numbers[index] = sentence;
  });
  return numbers;
}

function startsSentence(text: string, before: Token, token: Token): boolean {
  if (isWordAndSpace(text, before.end, token.start)) return false;
  // The dot of "U.S." belongs to its token, so one more character is looked at.
  const between = text.slice(before.end - 1, token.start);
  if (between.includes('\n')) return true;
  if (!ENDS_SENTENCE.test(between)) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(text.slice(token.start, token.start + 2))) return false;
  if (!between.slice(1).startsWith('.') && !between.startsWith('.')) return true;
  // "U.S. President", "George H. W. Bush", "Gen. Mark Milley" go on.
  const isInitial = before.end - before.start === 1;
  const isDotted = text.slice(before.start, before.end).includes('.');
  return !isInitial && !isDotted && !ABBREVIATIONS.has(before.norm);
}

/** A small letter of English and one space: what stands before nearly every word. */
function isWordAndSpace(text: string, end: number, start: number): boolean {
  if (start - end !== 1 || text.charCodeAt(end) !== SPACE) return false;
  const last = text.charCodeAt(end - 1);
  return last >= SMALL_A && last <= SMALL_Z;
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
