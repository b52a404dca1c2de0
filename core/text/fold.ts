/** Letters that Unicode does not decompose, and what English-language news writes for them. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ə', 'a'],
]);

/** Up to here letters decompose into none but the diacritics of `LATIN_MARKS`, which are cheaper to say than all of Unicode's. */
const IS_LATIN = /^[\0-\u024f]*$/;
const LATIN_MARKS = /[\u0300-\u036f]/g;

const IS_ASCII = /^[\x20-\x7e]*$/;

/**
 * The form in which names are compared: lower case, without diacritics, Latin special letters
 * spelt out. Does not touch separators: tokens have none.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (IS_ASCII.test(lower)) return lower;
  // Lower case comes after: some letters decompose into capitals, as those of mathematics do.
  return text
    .normalize('NFKD')
    .replace(IS_LATIN.test(text) ? LATIN_MARKS : /\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıə]/gu, (letter) => LETTERS.get(letter) ?? letter);
}
