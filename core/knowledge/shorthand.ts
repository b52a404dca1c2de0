/** JSON never holds the control characters of C0 unescaped, and our texts none of C1. */
const IN_ONE_BYTE = 31;
const FIRST_OF_C1 = 0x80;

/** The most fragments that there are characters for. */
export const MOST_FRAGMENTS = IN_ONE_BYTE + 32;

const characterOf = (index: number): string =>
  String.fromCharCode(index < IN_ONE_BYTE ? index + 1 : FIRST_OF_C1 + index - IN_ONE_BYTE);

const CHARACTERS = new RegExp(`[${characterOf(0)}-${characterOf(IN_ONE_BYTE - 1)}\x80-\x9f]`, 'g');

/**
 * A text with one character for each fragment in it, the longest first.
 * @throws Error where the text holds such a character itself, or there are too many fragments.
 */
export function shorten(text: string, fragments: readonly string[]): string {
  if (fragments.length > MOST_FRAGMENTS) throw new Error(`more than ${MOST_FRAGMENTS} fragments`);
  if (text.search(CHARACTERS) >= 0) throw new Error(`control character in ${text.slice(0, 80)}`);
  const longestFirst = fragments
    .map((fragment, index) => ({ fragment, character: characterOf(index) }))
    .toSorted((a, b) => b.fragment.length - a.fragment.length);
  return longestFirst.reduce(
    (short, { fragment, character }) => short.replaceAll(fragment, character),
    text,
  );
}

/** The text that was shortened with these fragments. */
export const lengthen = (text: string, fragments: readonly string[]): string =>
  text.replace(CHARACTERS, (character) => {
    const code = character.charCodeAt(0);
    return fragments[code < FIRST_OF_C1 ? code - 1 : code - FIRST_OF_C1 + IN_ONE_BYTE] ?? '';
  });
