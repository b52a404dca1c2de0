/** The words of a text as a reader counts them: runs between spaces that have a letter or a digit. */
export const wordsOf = (text: string): string[] =>
  text.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
