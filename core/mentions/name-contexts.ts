import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { MONTHS, WEEKDAYS } from '../time/time-words.ts';
import type { Match } from './match.ts';
import type { BlockReading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Words before a surname that announce a person and no office. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx sir dame dr lord lady messrs mister madam senor monsieur herr frau comrade rev reverend ' +
    'sheikh sheik shaikh imam ayatollah mullah prince princess sultan baroness baron saint brother sister hon ' +
    'general gen lieutenant lt colonel col marshal field admiral adm captain capt major maj sergeant brigadier commander ' +
    'chairman chairwoman senator sen congressman congresswoman representative rep governor gov mayor judge justice ' +
    'professor prof ambassador minister secretary speaker chief president pope king queen emperor candidate nominee ' +
    'leader strongman dictator autocrat billionaire businessman republican democrat conservative liberal rival opponent'
  ).split(' '),
);

/** What is named after people; small or capital, after the name it makes the whole another thing. */
const THINGS_AFTER = new Set(
  (
    'airport stadium street road avenue boulevard bridge highway library foundation institute university college school ' +
    'hospital prize award centre center museum memorial tower towers hotel plaza square park building house station ' +
    'carrier dam stadium arena theatre theater cup trophy lecture fellowship scholarship organization organisation doctrine ' +
    'international industries motors records pictures foods holdings syndrome card cards mausoleum church cathedral mosque shrine monument complex reservoir lake mountain peak county city township province island'
  ).split(' '),
);

/** What is named after people, before the name. */
const THINGS_BEFORE = new Set(
  'lake mount mt camp fort port uss hms rue place plaza avenue saint st san santa cape hurricane stade stadium'.split(
    ' ',
  ),
);

/** Prefixes and suffixes by a hyphen that make a surname an adjective: "pro-Assad", "Trump-era". */
const HYPHEN_BEFORE = new Set('pro anti non post pre neo'.split(' '));
const HYPHEN_AFTER = new Set('era style like backed led allied appointed esque ism'.split(' '));

/** What stands before a name and belongs to it. */
export type Title = {
  /** The first token of the title. */
  readonly start: number;
  readonly role?: RolePhrase;
  readonly isHonorific: boolean;
};

/** The title directly before the token, if any: "UK Prime Minister", "Mr", "Gen." */
export function titleBefore(block: BlockReading, at: number): Title | undefined {
  const token = block.tokens[at];
  const before = block.tokens[at - 1];
  if (!token || !before || (token.gap !== 'space' && token.gap !== 'dot')) return undefined;
  // "… spoke to the president. Angela Merkel said no."
  if (block.sentences[at - 1] !== block.sentences[at]) return undefined;
  const role = block.roleTo[at];
  if (role && role.end === role.wordEnd) return { start: role.start, role, isHonorific: false };
  let start = at;
  while (start > 0 && isHonorificAt(block.tokens, start - 1, start)) start -= 1;
  return start < at ? { start, isHonorific: true } : undefined;
}

function isHonorificAt(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const gap = tokens[next]?.gap;
  return (
    token !== undefined &&
    (gap === 'space' || gap === 'dot') &&
    token.isCapital &&
    HONORIFICS.has(token.norm)
  );
}

/** Whether the name is part of the name of something else: an airport, a lake, a foundation. */
export function isPartOfThing(block: BlockReading, start: number, end: number): boolean {
  const { tokens } = block;
  const before = tokens[start - 1];
  const after = tokens[end];
  if (
    before &&
    tokens[start]?.gap === 'space' &&
    before.isCapital &&
    THINGS_BEFORE.has(before.norm)
  )
    return true;
  if (before && tokens[start]?.gap === 'hyphen' && HYPHEN_BEFORE.has(before.norm)) return true;
  if (isNameOfThingBefore(tokens, start)) return true;
  if (!after) return false;
  // "A vendor from Clinton, Md.", "goes to Santos, where": a place.
  if (
    after.gap === 'comma' &&
    (isStateAt(after) || isStateOfTwo(after, tokens[end + 1]) || isPlaceWhere(tokens, start, end))
  )
    return true;
  // "Soekarno-Hatta", "Trump-era"; "Trump-Putin" are two people.
  if (after.gap === 'hyphen')
    return HYPHEN_AFTER.has(after.norm) || (after.isCapital && !block.matchAt[end]);
  if (after.gap !== 'space') return false;
  if (THINGS_AFTER.has(after.norm)) return true;
  // "Moi International Sports Centre": a run of capitals that ends in such a word.
  for (let at = end; at < end + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.gap !== 'space' || !token.isCapital || block.isTitleCase) return false;
    if (THINGS_AFTER.has(token.norm)) return true;
  }
  return false;
}

const US_STATES = new Set(
  (
    'ala ark ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va ' +
    'vt wash wis wyo alabama arkansas iowa kansas missouri mississippi michigan ohio oklahoma texas tennessee'
  ).split(' '),
);

const isStateAt = (token: Token): boolean => token.isCapital && US_STATES.has(token.norm);

/** "Clinton, New York": two words of a state. */
const isStateOfTwo = (token: Token, next: Token | undefined): boolean =>
  token.isCapital &&
  ['new', 'north', 'south', 'west'].includes(token.norm) &&
  next !== undefined &&
  ['york', 'jersey', 'mexico', 'hampshire', 'carolina', 'dakota', 'virginia'].includes(next.norm);

const isPlaceWhere = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[end]?.norm === 'where' &&
  ['to', 'in', 'at', 'from'].includes(tokens[start - 1]?.norm ?? '');

/** "The port of Turkmenbashi", "an icebreaker called Lenin", "the airport named Trudeau". */
/** Whether what stands before a name makes it the name of a thing: a ship, a film, a town. */
export function isNameOfThingBefore(tokens: readonly Token[], start: number): boolean {
  const linking = tokens[start - 1]?.norm ?? '';
  const thing = tokens[start - 2]?.norm ?? '';
  // "The carrier Gerald R. Ford", "the opera Nixon in China", "a film, Black Hawk Down".
  const gap = tokens[start]?.gap;
  if (gap !== 'space' && gap !== 'comma') return false;
  if (THINGS_CALLED.has(linking) || linking === 'itself') return true;
  if (linking === 'of') return PLACES_OF.has(thing);
  return (
    (linking === 'called' || linking === 'named') &&
    (THINGS_AFTER.has(thing) || THINGS_CALLED.has(thing))
  );
}

const PLACES_OF = new Set('port town city village district province island'.split(' '));
const THINGS_CALLED = new Set(
  'icebreaker ship vessel tanker frigate submarine carrier destroyer train opera film movie novel musical song album documentary biopic videogame dog cat horse racehorse'.split(
    ' ',
  ),
);

/** The place and agency before the text of a report: "MARAWI, Philippines -", "WASHINGTON (AP) —". */
export function isInDateline(block: BlockReading, at: number): boolean {
  if (block.tokens[at]?.isAllCaps !== true || at > 4) return false;
  // "WASHINGTON, Sept. 14 -": the dot of a month ends no sentence.
  const place = /^[^a-z]{2}(?:[^.!?]|[A-Z][a-z]{2,3}\.){0,60}?\s[-–—](?:\s|$)/.exec(
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
  return !(after.norm === 'administration' || after.norm === 'government' || after.norm === 'i');
}

/**
 * "Nurse Joe Biden Smith laughed": in a sentence, a capitalized word that goes on a full name of several words makes it
 * another person's. Not so a part of the name as the knowledge has it (`known`), letters of rank ("Keir Starmer KC"), a role
 * or another name that is known, or the credit of a picture.
 */
export function hasFurtherSurname(
  block: BlockReading,
  { start, end }: Pick<Match, 'start' | 'end'>,
  known: string,
): boolean {
  const after = block.tokens[end];
  if (end - start < 2 || !after || after.isAllCaps || !isSentence(block.block.text)) return false;
  if (!nameGoesOn(block, end) || block.roleOver[end] || COMMON_FIRST_WORDS.has(after.norm))
    return false;
  if (fold(known).split(/[ -]/).includes(after.norm)) return false;
  const next = block.tokens[end + 1];
  // A run of capitals is a headline, a caption or the name of a thing.
  if (next?.gap === 'space' && next.isCapital) return false;
  return !/^\s*[:|]/.test(block.block.text.slice(after.end));
}

const isSentence = (text: string): boolean => /[.!?…]["'”’)\]]*\s*$/.test(text);

const COMMON_FIRST_WORDS = new Set(
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
