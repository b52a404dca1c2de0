import type { Knowledge } from '../knowledge.ts';
import type { LoadedWord } from '../schema.ts';
import type { Problem } from './problem.ts';
import { ownTexts } from './texts.ts';

/** Words that say that somebody applies a word: "The United States lists it as a terrorist organization." */
const ATTRIBUTES =
  /\b(?:(?:designat|list|label|classif|describ|brand)\w*|calls?|called|calling|names|named|regards?|regarded|sees|says?|said|(?:found|ruled|concluded)\b[^.]*\bthat|accus\w+)\b/i;
/** A passive that does not say by whom: "is called", "was designated". */
const PASSIVE = /\b(?:is|are|was|were|been|be)\s+(?:\w+ly\s+)?(?:\w+ed|seen|known)\b/i;

/** What a quotation needs besides, for quotation marks alone do not say whose word it is: "wrote", "spoke of". */
const QUOTES =
  /\b(?:sp(?:oke|eaks|oken)|wrote|writes|written|words?|terms?|according to|quoted?|titled|declar\w+|announc\w+|promis\w+|vow\w*|accus\w*|claim\w*|denounc\w*|condemn\w*)\b/i;

/**
 * Finds loaded words in texts of our own voice (ED4). Accepts them in names (with a capital, not at the beginning of
 * the sentence), in a quotation of a sentence that says whose it is, and in a sentence that says before the word who
 * applies it: an active verb of naming ("Israel lists it as …"), or a passive one with "by". Scare quotes are no
 * quotation.
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
  return text.split(/(?<=[.!?][”"’]?)\s+/).flatMap((sentence) => {
    const own = withoutQuotations(sentence);
    return [...own.matchAll(pattern)].flatMap((match) => {
      const isName = match.index > 0 && /^\p{Lu}/u.test(match[0]);
      return isName || isAttributed(own, match.index) ? [] : [match[0].toLowerCase()];
    });
  });
}

/** The quotations of a sentence that says whose they are become spaces of the same length, so that offsets stay. */
function withoutQuotations(sentence: string): string {
  const said = sentence.replaceAll(/“[^”]*”|"[^"]*"|‘[^’]*’/g, (quotation) =>
    ' '.repeat(quotation.length),
  );
  return ATTRIBUTES.test(said) || QUOTES.test(said) ? said : sentence;
}

function isAttributed(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if (!ATTRIBUTES.test(before)) return false;
  return !PASSIVE.test(before) || /\bby\b/i.test(sentence);
}
