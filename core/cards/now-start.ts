/** Between two sentences; not behind an initial or a title. */
export const BETWEEN = /(?<=[a-z\d)”’]{2}[.!?]”?) (?=[\p{Lu}“\d])/u;

/** Words by which a sentence tells how things are when it is written, and not what happened. */
const NOW =
  /\b(?:is|isn't|are|aren't|has|have|does|do|can|cannot|may|must|now|today|currently|still|since|yet|remains?|continues?|goes|holds?|controls?|occup(?:y|ies)|claims?|leads?|rules?|governs?|runs?|serves?|sits?|belongs?|wants?|says?|calls?|sees?|lives?|stands?|lies|includes?|recogni[sz]es?|supports?|backs|fights?|keeps?|makes?|works?|needs?|uses|asks?|helps?|denies|rejects?|demands?|treats?|counts?|seeks?|opposes?|covers?)\b/;

/**
 * With which letter a background begins to tell how things are now: the first sentence that is not of the past
 * alone; its length where none does. What happened long ago stays as it was, and needs no date of the telling.
 */
export function nowStart(text: string): number {
  let start = 0;
  for (const sentence of text.split(BETWEEN)) {
    if (NOW.test(sentence)) return start;
    start += sentence.length + 1;
  }
  return text.length;
}
