import type { Token } from '../text/tokenize.ts';
import type { BlockReading } from './reading.ts';

/** Trades that people in office have had before it too: they say who it is not beside a mere surname only. */
const EARLIER_TRADES = new Set(
  (
    'singer teacher builder painter footballer cricketer boxer farmer student dentist vet nurse actor actress comedian ' +
    'pianist composer novelist poet photographer driver electrician librarian mechanic'
  ).split(' '),
);

/** Trades and animals by which a name is said to be of somebody who is in no office. */
const PRIVATE = new Set(
  (
    'tailor explorer joiner baker butcher barber plumber goalkeeper striker midfielder ' +
    'swimmer golfer jockey racer cyclist runner chef waiter waitress cook carpenter grocer ' +
    'pupil schoolboy schoolgirl drummer guitarist violinist ' +
    'sculptor gardener florist plasterer welder fisherman hairdresser ' +
    'tourist backpacker hiker innkeeper beekeeper roofer trucker courier cashier receptionist janitor nanny housewife midwife busker ' +
    'lifeguard bystander commuter holidaymaker ' +
    'shopkeeper publican bartender postman bricklayer locksmith vicar organist bellringer dog cat horse pony bull ' +
    'hippo parrot tortoise goat donkey elephant greyhound racehorse kitten puppy lion tiger bear penguin'
  ).split(' '),
);

/** Below this age nobody has led a state; a number behind a name's comma is an age. */
const LEAST_AGE = 30;

/** "A Mr Johnson", "a Napoleon brandy": an article before a whole name or its title is of somebody, or something, else. */
export const isOneOfMany = (block: BlockReading, start: number): boolean =>
  ['a', 'an', 'another', 'no', 'any'].includes(block.tokens[start - 1]?.norm ?? '') &&
  block.tokens[start]?.gap === 'space';

/** Between the names of a person and a father, and before the family name of one who has no other here. */
const NAMING = new Set('bin ibn bint binti surnamed'.split(' '));

/**
 * "A taxi driver called Roh", "a manager surnamed Cheng", "hotels are named for Gandhi", "Moayad bin Said": somebody of whom no
 * more is known, or a thing.
 */
export function isCalledSo({ tokens }: BlockReading, start: number): boolean {
  const [second, first] = [tokens[start - 2]?.norm ?? '', tokens[start - 1]?.norm ?? ''];
  if (NAMING.has(first)) return true;
  if (second === 'named' && (first === 'for' || first === 'after')) return true;
  if (first !== 'called' && first !== 'named') return false;
  const at = [3, 4].find((back) => ['a', 'an'].includes(tokens[start - back]?.norm ?? ''));
  return at !== undefined;
}

/** Words that make a company of a name before them. */
const COMPANY = new Set('sons co bros brothers daughters ltd inc plc llc gmbh corp'.split(' '));

/** Trades and animals that are verbs too: "questions dog Boris Johnson". */
const ALSO_VERBS = new Set('dog bear cook tailor bull tiger'.split(' '));

/** How far behind a name its trade may stand: "a Hereford bull", "the zoo's three-year-old pygmy hippo". */
const APPOSITION_TOKENS = 7;

/**
 * Whether the text says of a name that it is of somebody else: a private trade or an animal in the apposition ("Cook, the
 * explorer", "Tito the dog", "John Major, a joiner") or as its title ("Plumber David Cameron"), a child's age ("Theresa May,
 * 14,"), "the other Boris Johnson", "a Mr Johnson", a company ("Brown & Sons", "Johnson & Johnson"), the writer of the text ("By Gordon Brown").
 * `hasHeldOffice`: whether the one meant has been in office by then, and is called by no earlier trade any more.
 */
export function isOtherPerson(
  block: BlockReading,
  start: number,
  end: number,
  hasHeldOffice: boolean,
): boolean {
  const { tokens } = block;
  const before = tokens[start - 1];
  if (before?.norm === 'other' && tokens[start - 2]?.norm === 'the') return true;
  if (isByline(block, start) || isPrivateBefore(block, start)) return true;
  if (isTitledByTrade(block, start, hasHeldOffice)) return true;
  return (
    isCompany(block, end) ||
    isOfClub(block, end) ||
    isOfTwoAlike(block, start, end) ||
    isChild(block, end) ||
    isPrivate(block, end, end - start === 1, hasHeldOffice)
  );
}

/** "The vicar of the parish, John Major": the trade before the comma. */
function isPrivateBefore({ tokens, sentences }: BlockReading, start: number): boolean {
  if (tokens[start]?.gap !== 'comma') return false;
  for (let at = start - 1; at >= start - APPOSITION_TOKENS; at -= 1) {
    const token = tokens[at];
    if (!token || sentences[at] !== sentences[start]) return false;
    if (PRIVATE.has(token.norm)) return true;
    if (token.gap === 'comma' || token.gap === 'break') return false;
  }
  return false;
}

/**
 * "Plumber David Cameron of Leeds": a private trade directly before the name. A trade that people in office have had before
 * it counts as a title only, with a capital: "Farmer Gordon Brown", but "the actor Ronald Reagan".
 */
function isTitledByTrade(
  { tokens, sentences, isTitleCase }: BlockReading,
  start: number,
  hasHeldOffice: boolean,
): boolean {
  const before = tokens[start - 1];
  if (!before || tokens[start]?.gap !== 'space' || sentences[start - 1] !== sentences[start])
    return false;
  const isTitle = before.isCapital && !isTitleCase;
  if (PRIVATE.has(before.norm)) return isTitle || !ALSO_VERBS.has(before.norm);
  return isTitle && hasHeldOffice && EARLIER_TRADES.has(before.norm);
}

/** "By Gordon Brown, gardening correspondent" at the beginning of a block that is no sentence. */
function isByline(block: BlockReading, start: number): boolean {
  return (
    start === 1 &&
    block.tokens[0]?.norm === 'by' &&
    block.tokens[0].isCapital &&
    !/[.!?]["'”’)\]]*\s*$/.test(block.block.text)
  );
}

/** What the name of a club ends with. */
const CLUBS = new Set('fc afc rfc cc rufc united rovers wanderers'.split(' '));

/** The longest name of one. */
const CLUB_TOKENS = 4;

/** "Gordon Brown of Swansea RFC", "George Bush (Leeds United)" */
function isOfClub({ tokens }: BlockReading, end: number): boolean {
  const first = ['of', 'for'].includes(tokens[end]?.norm ?? '') ? end + 1 : end;
  if (first === end && tokens[end]?.gap === 'space') return false;
  for (let at = first; at < first + CLUB_TOKENS && tokens[at]?.isCapital; at += 1) {
    if (at > first && tokens[at]?.gap !== 'space') return false;
    if (at > first && CLUBS.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

function isCompany({ tokens, block }: BlockReading, end: number): boolean {
  const after = tokens[end];
  if (!after || !COMPANY.has(after.norm) || !after.isCapital) return false;
  const between = block.text.slice(tokens[end - 1]?.end ?? 0, after.start);
  return /^\s*&\s*$/.test(between) || after.gap === 'space';
}

/** "Johnson & Johnson", "Johnson and Johnson": the same name on both sides is that of a company. */
function isOfTwoAlike({ tokens, block }: BlockReading, start: number, end: number): boolean {
  const length = end - start;
  const isAlike = (left: number, right: number): boolean => {
    for (let at = 0; at < length; at += 1) {
      const norm = tokens[left + at]?.norm;
      if (norm === undefined || norm !== tokens[right + at]?.norm) return false;
    }
    return true;
  };
  const isJoined = (left: number, right: number): boolean =>
    /^\s*(?:&|and)\s*$/i.test(
      block.text.slice(tokens[left + length - 1]?.end, tokens[right]?.start),
    );
  const places = [1, 0].flatMap((gap) => [
    [start, end + gap] as const,
    [start - gap - length, start] as const,
  ]);
  // "Keir Starmer and Starmer" are no company.
  const isWhole = (left: number): boolean =>
    tokens[left]?.gap !== 'space' || tokens[left - 1]?.isCapital !== true;
  return places.some(
    ([left, right]) => left >= 0 && isAlike(left, right) && isJoined(left, right) && isWhole(left),
  );
}

function isChild({ tokens }: BlockReading, end: number): boolean {
  const after = tokens[end];
  const isAge = after?.gap === 'comma' && /^\d{1,2}$/.test(after.norm);
  return isAge && Number(after.norm) < LEAST_AGE && tokens[end + 1]?.gap !== 'space';
}

function isPrivate(
  { tokens, sentences, roleOver }: BlockReading,
  end: number,
  isSurname: boolean,
  hasHeldOffice: boolean,
): boolean {
  const first = tokens[end]?.norm === 's' && tokens[end]?.gap === 'apostrophe' ? end + 1 : end;
  const opener = tokens[first];
  if (!opener || (opener.gap !== 'comma' && opener.gap !== 'space')) return false;
  if (!['a', 'an', 'the', 'who'].includes(opener.norm)) return false;
  const isLoose = opener.gap === 'comma';
  for (let at = first + 1; at <= first + (isLoose ? APPOSITION_TOKENS : 1); at += 1) {
    const token = tokens[at];
    if (!token || sentences[at] !== sentences[end - 1]) return false;
    if (roleOver[at]) return false;
    // "A lion-maned premier".
    if (PRIVATE.has(token.norm) && tokens[at + 1]?.gap !== 'hyphen') return true;
    const isPlain = hasHeldOffice && at === first + 1 && opener.norm === 'the';
    if (EARLIER_TRADES.has(token.norm) && (isSurname || (isPlain && !isTurned(tokens[at + 1]))))
      return true;
    if (token.gap === 'comma' || token.gap === 'break') return false;
  }
  return false;
}

/** "Ronald Reagan, the actor who became president", "the actor-turned-president": an earlier trade after all. */
const isTurned = (after: Token | undefined): boolean =>
  after?.gap === 'hyphen' || ['who', 'turned', 'and', 'that'].includes(after?.norm ?? '');
