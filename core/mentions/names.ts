import { BEFORE_OFFICE_DAYS, firstDayInOffice } from '../knowledge/calendar.ts';
import type { Sense } from '../knowledge/gazetteer.ts';
import { type Evidence, one } from '../linking/weights.ts';
import { fold } from '../text/fold.ts';
import { EXPLAINS, ofGeneration, ofHolder, withoutPresentHolders } from './bearers.ts';
import { isKnownBefore } from './before-office.ts';
import { describe } from './description.ts';
import type { Form } from './mention.ts';
import {
  articleBefore,
  givenNameBefore,
  hasFurtherSurname,
  isDateWord,
  isInDateline,
  isOddlyCapital,
  nameGoesOn,
} from './name-contexts.ts';
import { besideEvidence, officeEvidence, pastTimeBeside, titleEvidence } from './name-evidence.ts';
import { isPartOfThing } from './names-of-things.ts';
import { isAirport, isSecondSurname } from './names-of-places.ts';
import { givenNameInTitle, isNearGivenName } from './near-given-name.ts';
import { isOwnNumber } from './own-meetings.ts';
import { isCalledSo, isOneOfMany, isOtherPerson } from './other-people.ts';
import { isShortOf, otherCandidate } from './other-names.ts';
import { isCalledShe } from './pronouns.ts';
import type { Candidate, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import type { Match } from './match.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isJunior, isWordItself } from './surname-words.ts';
import { type Title, roleBeside, titleBefore, titleWithin } from './titles.ts';

/**
 * Names: proposes every alias of an entity in the text. Accepts full names, surnames, titles before them
 * ("President Macron", "presidents Clinton, George W. Bush and Obama"), middle initials, near spellings of
 * a given name. Refuses other people of the same surname ("Melania Trump"), things named after people
 * ("Trump Tower"), a short name within a longer one ("Harbor Workers Union"), dates ("in May"), and entities that the article's date does not know yet.
 */
export function proposeNames(reading: Reading): Proposal[] {
  return reading.blocks.flatMap((block) => {
    const titles = titlesOf(block);
    return block.matches.flatMap((match) => proposeName(reading, block, match, titles.get(match)));
  });
}

/** The title of each match; a plural one ("presidents Biden and Putin") goes to all names of its list. */
function titlesOf(block: BlockReading): ReadonlyMap<Match, Title> {
  const titles = new Map<Match, Title>();
  let listTitle: Title | undefined;
  let lastEnd = -1;
  for (const match of block.matches) {
    const own = titleBefore(block, match.start) ?? titleWithin(block, match);
    if (own) {
      titles.set(match, own);
      listTitle = own.role?.isPlural === true ? own : undefined;
    } else if (listTitle?.role && isListGap(block, lastEnd, match.start)) {
      titles.set(match, { start: match.start, role: listTitle.role, isHonorific: false });
    } else {
      listTitle = undefined;
    }
    lastEnd = match.end;
  }
  return titles;
}

function isListGap(block: BlockReading, from: number, to: number): boolean {
  if (to === from) return block.tokens[to]?.gap === 'comma';
  return to === from + 1 && block.tokens[from]?.norm === 'and';
}

function proposeName(
  reading: Reading,
  block: BlockReading,
  match: Match,
  title: Title | undefined,
): Proposal[] {
  const senses = match.senses.filter((sense) => sense.type === 'entity');
  if (senses.length === 0 || isInDateline(block, match.start)) return [];
  if (isOwnNumber(block, match.start)) return [];
  const leaders = ofGeneration(
    reading,
    block.tokens[match.start - 1]?.norm ?? '',
    senses.filter((sense) => reading.pack.kind(sense.index) === 'leader'),
  );
  const others = senses.filter((sense) => reading.pack.kind(sense.index) !== 'leader');
  const named = { block, match, title, isOnly: leaders.length === 1 };
  const persons = leaders.flatMap((sense) => leaderCandidate(reading, named, sense));
  const candidates = [
    ...ofHolder(withoutPresentHolders(reading, roleOf(named), persons)),
    ...(title?.role ? [] : others.flatMap((sense) => otherCandidate(reading, block, match, sense))),
  ];
  const best = candidates[0];
  if (!best) return [];
  const isPerson = candidates.some(({ entity }) => reading.pack.kind(entity) === 'leader');
  const anchor = { from: reading.day, to: reading.day };
  const start = isPerson && title ? title.start : match.start;
  return [
    {
      block: block.index,
      start,
      end: isPerson ? match.end : endOfAggression(block, match.end),
      kind: reading.pack.kind(best.entity),
      form: formOf(senses, isPerson, title, start < match.start),
      via: 'names',
      anchor,
      candidates,
      ...(isPerson && title?.role ? { offices: title.role.offices } : {}),
    },
  ];
}

/** "Mr Clinton" is no woman of whom the knowledge says so, and "Mrs Kirchner" one of them. */
function isOfOtherSex(
  { pack }: Reading,
  { tokens }: BlockReading,
  title: Title | undefined,
  entity: number,
): boolean {
  const word = title?.isHonorific === true ? tokens[title.start]?.norm : undefined;
  const isHers = word === 'mrs' || word === 'ms' || word === 'lady';
  if (!isHers && word !== 'mr') return false;
  return isHers !== (isCalledShe(pack, entity) === true);
}

/** "Putin's war of aggression against Ukraine": where the words end that say more of a war behind its name. */
const endOfAggression = (block: BlockReading, end: number): number =>
  block.tokens[end]?.norm === 'of' && block.tokens[end + 1]?.norm === 'aggression'
    ? describe(block, end - 1, end).end
    : end;

function formOf(
  senses: readonly Sense[],
  isPerson: boolean,
  title: Title | undefined,
  hasTitle: boolean,
): Form {
  if (!isPerson) return senses.every((sense) => sense.isShort) ? 'short-name' : 'name';
  if (title?.role?.isPlural === true) return 'coordination';
  if (hasTitle || title?.role) return 'titled-name';
  if (senses.some((sense) => sense.isSurname)) return 'surname';
  return senses.every((sense) => sense.isShort) ? 'nickname' : 'full-name';
}

/** How much a title that a person never held says against a whole name. */
const WHOLE_NAME_CLASH = 0.5;

/** A person's name in its place, and whether only one person bears it. */
type Named = {
  readonly block: BlockReading;
  readonly match: Match;
  readonly title: Title | undefined;
  readonly isOnly: boolean;
};

/** The role that is said with a name: its title's, or one beside it. */
const roleOf = ({ block, match, title }: Omit<Named, 'isOnly'>): RolePhrase | undefined =>
  title?.role ?? roleBeside(block, title?.start ?? match.start, match.end);

function leaderCandidate(
  reading: Reading,
  { block, match, title, isOnly }: Named,
  sense: Sense,
): Candidate[] {
  const { pack, day } = reading;
  const entity = sense.index;
  const first = firstDayInOffice(pack, entity);
  if (first === undefined) return [];
  const isBefore = first > day + BEFORE_OFFICE_DAYS;
  if (isBefore && !isKnownBefore(reading, entity, first)) return [];
  if (isPartOfThing(block, match.start, match.end)) return [];
  if (isOtherPerson(block, match.start, match.end, first <= day)) return [];
  if (isJunior(block, match.end) || isTeam(reading, block, match, entity)) return [];
  if (isDoubleSurname(block, match) || isSecondSurname(block, match)) return [];
  if (first <= day && isAirport(block, match.start, (pack.end(entity) ?? day) < day)) return [];
  if (isThingOfFullName(reading, block, match, entity)) return [];
  const isWhole = !isShortOf(sense) || (title?.isHonorific === true && title.start < match.start);
  if (isWhole && isOneOfMany(block, title?.start ?? match.start)) return [];
  const evidence: Evidence[] = isBefore ? [one('beforeOffice')] : [];
  const isOneWord = match.end - match.start === 1;
  if (isOneWord && !title && !isShortOf(sense) && givenNameBefore(block, match.start)) return [];
  if (isShortOf(sense)) {
    if (isDateWord(block, match.start) || isOddlyCapital(block, match.start, match.end)) return [];
    if (!title && isWordItself(block, match.start, match.end)) return [];
    if (isOfOtherSex(reading, block, title, entity)) return [];
    if (nameGoesOn(block, match.end) || isCalledSo(block, match.start)) return [];
    const article = articleBefore(block, match.start, match.end);
    if (article === 'of a thing') return [];
    if (article === 'of a noun') evidence.push(one('articleBefore'));
    const given = title
      ? undefined
      : (givenNameBefore(block, match.start) ?? givenNameInTitle(reading, block, match.start));
    if (given) {
      if (!isNearGivenName(reading, entity, given.norm)) return [];
      evidence.push(one('nearGivenName'));
    }
    evidence.push({ name: 'salience', amount: pack.salience(entity) - 0.5 });
    if (sense.needsContext) evidence.push(one('needsContext'));
  } else {
    if (!title?.role && hasFurtherSurname(block, match, () => pack.record(entity).name)) return [];
    evidence.push(one('fullName'));
  }
  const beside = title?.role ? undefined : roleOf({ block, match, title });
  const ofTitle = [
    ...titleEvidence(reading, block, entity, title).map((own) =>
      // A whole name may have a title that the calendar lacks: of a party, of a candidate.
      own.name === 'titleClash' && !isShortOf(sense) ? { ...own, amount: WHOLE_NAME_CLASH } : own,
    ),
    ...(beside ? besideEvidence(reading, block, entity, beside) : []),
  ];
  evidence.push(...ofTitle);
  // A title that fits explains why a person of the past is named.
  const isExplained = ofTitle.some(({ name }) => EXPLAINS.has(name));
  evidence.push(
    ...officeEvidence(
      reading,
      entity,
      isOnly ? pastTimeBeside(block, match.start, day) : undefined,
    ).filter(({ name }) => name !== 'longGone' || !isExplained),
  );
  return [{ entity, evidence }];
}

/** "Theresa May-Brown": a whole name that a hyphen goes on with is another one, but for a second whole name behind it. */
const isDoubleSurname = ({ tokens, matchAt }: BlockReading, { start, end }: Match): boolean =>
  end - start > 1 &&
  tokens[end]?.gap === 'hyphen' &&
  tokens[end].isCapital &&
  !tokens[end].isAllCaps &&
  (matchAt[end]?.end ?? end) < end + 2;

/** What teams do. */
const PLAYING = new Set(
  'beat beats won wins plays played visits hosts lost loses defeated defeats'.split(' '),
);

/** "James Madison beat Marshall": who has been dead for a hundred years, and does it today, is a school. */
const isTeam = (
  { pack, day }: Reading,
  block: BlockReading,
  { start, end }: Match,
  entity: number,
): boolean =>
  PLAYING.has(block.tokens[end]?.norm ?? '') &&
  (pack.end(entity) ?? day) < day - 36_525 &&
  pastTimeBeside(block, start, day) === undefined;

/** Titles that stand before a name without an article. */
const TITLES_BEFORE = new Set(
  'queen king president pope prince princess emperor empress'.split(' '),
);

/** "The crew of the Charles de Gaulle": a whole name with an article is that of a ship, a film, a school. */
function isThingOfFullName(
  reading: Reading,
  block: BlockReading,
  match: Match,
  entity: number,
): boolean {
  if (match.end - match.start < 2) return false;
  if (articleBefore(block, match.start, match.end) !== 'of a thing') return false;
  const record = reading.pack.record(entity);
  const given = record.kind === 'leader' ? fold(record.given ?? '') : '';
  const first = block.tokens[match.start]?.norm ?? '';
  const isOfGiven = given !== '' && first === given.split(/[ -]/)[0];
  // English says "the Duke of Wellington", and never "the Queen Victoria".
  const isTitled = TITLES_BEFORE.has(first) && block.tokens[match.start + 1]?.norm !== 'of';
  return isOfGiven || isTitled;
}
