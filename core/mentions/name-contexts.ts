import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { MONTHS, WEEKDAYS } from '../time/time-words.ts';
import type { Match } from './match.ts';
import type { BlockReading } from './reading.ts';

/** The place and agency before the text of a report: "MARAWI, Philippines -", "WASHINGTON (AP) —". */
export function isInDateline(block: BlockReading, at: number): boolean {
  if (block.tokens[at]?.isAllCaps !== true || at > 4) return false;
  // "WASHINGTON, Sept. 14 -": the dot of a month ends no sentence.
  const place = /^[^a-z]{2}(?:[^.!?]|[A-Z][a-z]{2,3}\.){0,60}?\s(?:--|[-–—])(?:\s|$)/.exec(
    block.block.text,
  );
  return place !== null && (block.tokens[at]?.end ?? 0) < place[0].length;
}

/** "Xi" in capitals within a sentence that is not is another thing: "the national XI lost". */
export function isOddlyCapital(block: BlockReading, start: number, end: number): boolean {
  const token = block.tokens[start];
  return (
    token !== undefined &&
    token.isAllCaps &&
    end === start + 1 &&
    token.norm.length <= 3 &&
    block.isMixedCase
  );
}

/** The capitalized word before a surname that may be another person's given name; undefined where none is. */
export function givenNameBefore(block: BlockReading, start: number): Token | undefined {
  const { tokens, sentences } = block;
  const before = tokens[start - 1];
  if (!before || tokens[start]?.gap !== 'space' || !before.isCapital || block.isTitleCase)
    return undefined;
  if (sentences[start - 1] !== sentences[start]) return undefined;
  const match = block.matchAt[start - 1];
  if (match && match.senses.some((sense) => sense.type !== 'entity' && sense.type !== 'place'))
    return undefined;
  if (MONTHS.has(before.norm) || WEEKDAYS.has(before.norm)) return undefined;
  const isFirst = start === 1 || sentences[start - 2] !== sentences[start - 1];
  // At the start of a sentence every word has a capital: only one that is no common word is a name.
  if (isFirst && COMMON_FIRST_WORDS.has(before.norm)) return undefined;
  return before;
}

/** A capitalized word directly after a surname, which is then a given name or the beginning of a longer name. */
export function nameGoesOn(block: BlockReading, end: number): boolean {
  const after = block.tokens[end];
  if (!after || after.gap !== 'space' || !after.isCapital || block.isTitleCase) return false;
  if (block.sentences[end] !== block.sentences[end - 1]) return false;
  if (MONTHS.has(after.norm) || WEEKDAYS.has(after.norm)) return false;
  // "Cameron Diaz": the surname of somebody else of ours is a surname all the same.
  const match = block.matchAt[end];
  if (match) return match.end === end + 1 && match.senses.every((sense) => sense.isSurname);
  return !['administration', 'government', 'cabinet', 'i'].includes(after.norm);
}

/**
 * "Nurse Joe Biden Smith laughed": in a sentence, a capitalized word that goes on a full name of several words makes it
 * another person's. Not so a part of the name as the knowledge has it (`known`), letters of rank ("Keir Starmer KC"), a role
 * or another name that is known, or the credit of a picture.
 */
export function hasFurtherSurname(
  block: BlockReading,
  { start, end }: Pick<Match, 'start' | 'end'>,
  known: () => string,
): boolean {
  const after = block.tokens[end];
  if (end - start < 2 || !after || after.isAllCaps || !isSentence(block.block.text)) return false;
  if (!nameGoesOn(block, end) || block.roleOver[end] || COMMON_FIRST_WORDS.has(after.norm))
    return false;
  if (fold(known()).split(/[ -]/).includes(after.norm)) return false;
  const next = block.tokens[end + 1];
  // A run of capitals is a headline, a caption or the name of a thing.
  if (next?.gap === 'space' && next.isCapital) return false;
  return !/^\s*[:|]/.test(block.block.text.slice(after.end));
}

const isSentence = (text: string): boolean => /[.!?…]["'”’)\]]*\s*$/.test(text);

/** Words that have a capital only where they begin a sentence. */
export const COMMON_FIRST_WORDS = new Set(
  (
    'the a an and but or so yet nor for if when while as after before since until because although though that this these those ' +
    'in on at by to from with without under over against for of about into through during between among amid despite like unlike than ' +
    'what who why how where which whether both neither either only even just also still then now here there once again ' +
    'did does do is was were are will would can could may might must should has have had ' +
    'mr mrs not no yes meanwhile however later earlier today yesterday asked told says said enter watch will perhaps instead nor ' +
    'his her their its our my your another new old former'
  ).split(' '),
);

/** What a person's name with an article may stand before: "the Trump administration". */
const AFTER_THE_NAME = new Set(
  'administration administrations government governments presidency campaign era years white cabinet team regime premiership papacy family'.split(
    ' ',
  ),
);

/**
 * What "the" before a name is of. "By the Han", "from the Castro": the name of something else ("of a thing"). "The Trump
 * orbit": of a noun behind it, which says little ("of a noun"). Undefined where there is none, or it is of a word that stands
 * with people ("the Trump administration", "the Trump-Putin summit").
 */
export function articleBefore(
  block: BlockReading,
  start: number,
  end: number,
): 'of a thing' | 'of a noun' | undefined {
  if (block.tokens[start - 1]?.norm !== 'the' || block.tokens[start]?.gap !== 'space')
    return undefined;
  const after = block.tokens[end];
  // "The Trump-Putin summit", "the Biden and Xi meeting": the article is the meeting's.
  if (after?.gap === 'hyphen' || after?.norm === 'and') return undefined;
  if (AFTER_THE_NAME.has(after?.norm ?? '')) return undefined;
  const isNoun =
    after?.gap === 'space' && !after.isCapital && !VERBS_AND_SMALL_WORDS.has(after.norm);
  return isNoun && !/(?:ed|s)$/.test(after.norm) ? 'of a noun' : 'of a thing';
}

const VERBS_AND_SMALL_WORDS = new Set(
  'is was are were has had have will would can could may might must of in on at by to from with for or but as that which who when where while than then'.split(
    ' ',
  ),
);

/** "For June, not for May": another month in the same words. */
function hasOtherMonth({ tokens }: BlockReading, start: number): boolean {
  const own = tokens[start]?.norm ?? '';
  if (tokens[start - 1]?.norm !== 'for' || !MONTHS.has(own)) return false;
  return [2, 3, 4, 5].some((back) => {
    const token = tokens[start - back];
    return token?.isCapital === true && MONTHS.has(token.norm) && token.norm !== own;
  });
}

/** A surname that is a month or day is a date where its neighbours say so: "in May", "May 5". */
export function isDateWord(block: BlockReading, start: number): boolean {
  const token = block.tokens[start];
  if (!token || !(MONTHS.has(token.norm) || WEEKDAYS.has(token.norm))) return false;
  const before = block.tokens[start - 1]?.norm ?? '';
  const after = block.tokens[start + 1]?.norm ?? '';
  return (
    /^\d/.test(before) ||
    /^\d/.test(after) ||
    block.timeOver[start] !== undefined ||
    hasOtherMonth(block, start) ||
    'in of last this next since by until till early late mid from to during every and'
      .split(' ')
      .includes(before)
  );
}
