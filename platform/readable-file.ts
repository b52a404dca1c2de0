/**
 * Whether what was read from a file is text that says something: not empty, and neither a picture nor a program, which
 * have bytes of zero or bytes that are no letters.
 */
export const isReadable = (text: string): boolean =>
  text.trim() !== '' && !text.includes('\0') && !text.slice(0, LOOKED_AT).includes('\uFFFD');

/** A letter that is wrongly coded far down in a list is no reason to refuse the whole. */
const LOOKED_AT = 16;
