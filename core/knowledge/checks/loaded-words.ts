import type { Knowledge } from '../knowledge.ts';
import type { LoadedWord } from '../schema.ts';
import type { Problem } from './problem.ts';
import { ownTexts } from './texts.ts';

/** Words that say that somebody applies a word: "The United States lists it as a terrorist organization." */
const ATTRIBUTES =
  /\b(?:(?:designat|list|label|classif|describ|brand)\w*|calls?|called|calling|names|named|regards?|regarded|sees|says?|said|(?:found|ruled|concluded)\b[^.]*\bthat|accus\w+)\b/i;
/** A passive that does not say by whom: "is called", "was designated". */
const PASSIVE = /\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?(?:\w+ed|seen|known)\b/i;

/**
 * Finds loaded words in texts of our own voice (ED4). Accepts them in quotation marks, in names (with a capital,
 * not at the beginning of the sentence), and in a sentence that says before the word who applies it: an active
 * verb of naming ("Israel lists it as …"), or a passive one with "by".
 */
export function checkLoadedWords(knowledge: Knowledge): Problem[] {
  const words = new Map(
    knowledge.loadedWords.flatMap((entry) => entry.words.map((w) => [w, entry])),
  );
  if (words.size === 0) return [];
  // The schema has made sure that the words are letters, spaces and hyphens.
  const pattern = new RegExp(`\\b(?:${[...words.keys()].join('|')})\\b`, 'giu');
  return knowledge.entities.flatMap((entity) =>
    ownTexts(entity).flatMap(({ field, text }) =>
      loadedIn(text, pattern).map((word) => ({
        entry: entity.id,
        field,
        message: messageOf(word, words.get(word)),
      })),
    ),
  );
}

const messageOf = (word: string, entry: LoadedWord | undefined): string =>
  `has the loaded word "${word}", which ${entry?.why ?? ''}; write: ${entry?.instead ?? ''}`;

/** The loaded words of a text that nobody else answers for, in lower case. */
function loadedIn(text: string, pattern: RegExp): string[] {
  // Quotations become spaces of the same length, so that offsets stay.
  const own = text.replaceAll(/“[^”]*”|"[^"]*"|‘[^’]*’/g, (quotation) =>
    ' '.repeat(quotation.length),
  );
  return own.split(/(?<=[.!?])\s+/).flatMap((sentence) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const isName = match.index > 0 && /^\p{Lu}/u.test(match[0]);
      return isName || isAttributed(sentence, match.index) ? [] : [match[0].toLowerCase()];
    }),
  );
}

function isAttributed(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if (!ATTRIBUTES.test(before)) return false;
  return !PASSIVE.test(before) || /\bby\b/i.test(sentence);
}
