import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass } from '../knowledge/schema.ts';
import type { Evidence } from '../linking/weights.ts';
import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { DescribedName } from './description.ts';
import { fits, isAgainstGroup, isCalledAfter, isOfFreedom, isOneOfMany } from './conflict-names.ts';
import { type Duration, durationFit } from './event-clauses.ts';
import type { Match } from './match.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';

/** Days after its beginning within which a war is the present one, and not the long conflict around it: ten years. */
const RECENT_DAYS = 3652;

/** Days after its beginning in which news speaks of a campaign before anything older. */
export const FRESH_DAYS = 60;

/** Days in which an attack is that on its place. */
export const NEWS_DAYS = 21;

/** Days in which "the attack" on a country is that with which a war began, or the only one. */
export const FIRST_DAYS = 7;

/** Days behind a war in which what goes on there is still of it. */
const NOW_DAYS = 183;

/** Classes of which a country sees many. */
export const OFTEN: ReadonlySet<ConflictClass> = new Set(['attack', 'campaign']);

/** What a description asks of a conflict. */
export type Wanted = {
  readonly classes: readonly ConflictClass[];
  /** The names that say where or between whom. */
  readonly names: readonly DescribedName[];
  readonly when: DayRange | undefined;
  readonly duration: Duration | undefined;
  /** How well the conflict fits what is spoken of around the words. */
  readonly support: () => number;
  /** Whether a country or place that it is fought in is spoken of around the words. */
  readonly isOnField: () => boolean;
  /** Whether a side of it is spoken of around the words that the words themselves do not name. */
  readonly hasOtherSide: () => boolean;
  /** Whether the sentence itself names such a side. */
  readonly isOtherSideSaid: () => boolean;
  /** The head is one of fighting over a place: a siege, its fall. */
  readonly isOfBattle: boolean;
  /** The head is one that the name of a place behind it makes a battle of: those, a landing, a raid. */
  readonly isOfPlace: boolean;
  /** The head is one of a single war, not of a dispute that has wars in it. */
  readonly isOneWar: boolean;
  /** The head is one of what is carried into another's country: an invasion, an intervention. */
  readonly isCarried: boolean;
  /** The words say a war of independence or liberation. */
  readonly isOfFreedom: boolean;
  /** The head is one of what goes on: fighting, clashes. */
  readonly isOfNow: boolean;
  /** The words say a campaign of weeks: "the air campaign", "the strikes". */
  readonly isOfCampaign: boolean;
};

/** A conflict as a candidate of a description; none where one of its names, or its time, does not fit. */
export function conflictCandidate(
  reading: Reading,
  entry: ConflictEntry,
  wanted: Wanted,
): Candidate[] {
  const { classes, names, when, duration, isOfBattle, isOfPlace, isOfCampaign } = wanted;
  const { pack, day } = reading;
  const isOften = classes.every((own) => OFTEN.has(own));
  // "The shelling of Kherson": no battle of its own, but part of the war that is going on there; "the campaign against the
  // Mau Mau" by whom it fights; "the strikes on Afghanistan" of a war of these weeks.
  const isPart =
    isWarNow(entry, when?.from ?? day, 'insurgency') &&
    ((isOfBattle && names.some((name) => isPlaceOf(entry, name))) ||
      ((isOfCampaign || !isOften) && names.some((name) => isAgainstGroup(reading, entry, name))) ||
      (isOften && isOfCampaign && day - entry.start <= FRESH_DAYS && names.some(isTarget)));
  if (entry.start > day || !(isPart || entry.classes.some((own) => classes.includes(own))))
    return [];
  if (names.length === 0 || !names.every((name) => fits(reading, entry, name, wanted.isCarried)))
    return [];
  if (isOneOfMany(reading, entry, names)) return [];
  // "The clashes in Da Nang", years behind the war there, are others.
  if (wanted.isOfNow && !when && !duration && (entry.end ?? day) < day - NOW_DAYS) return [];
  if (wanted.isOfFreedom && !isOfFreedom(reading, entry)) return [];
  // "Indian strikes" are India's, and not the attack in India that they answer.
  if (isOfCampaign && names.some((name) => isOfOther(reading, entry, name))) return [];
  const isOwnBattle = isBattle(entry);
  if (!when && names.every(isOfCountry) && isOwnBattle) return [];
  // "Attacks against China", "a Turkish attack": one name is too little for what happens so often, but for the
  // "shelling of Tskhinvali" in the battle that is called after the town.
  const isCampaignNow = isOfCampaign && !isOwnBattle && (entry.end ?? day) >= day - NEWS_DAYS;
  // "The attacks in Paris", in the weeks behind them; "the attack on Israel", in the days behind it.
  const isOfThese =
    isOften &&
    (((day - entry.start <= NEWS_DAYS ||
      (isOfBattle && (entry.end ?? day) >= day - JUST_OVER_DAYS)) &&
      names.some((name) => isPlaceOf(entry, name))) ||
      (entry.classes[0] === 'attack' && day - entry.start <= FIRST_DAYS && names.some(isTarget)));
  const isTooLittle =
    names.length < 2 && !when && isOften && !isPart && !isCampaignNow && !isOfThese;
  const mayBeCalled =
    isOfPlace && entry.classes[0] !== undefined && classes.includes(entry.classes[0]);
  if (isTooLittle && !(mayBeCalled && names.some((name) => isCalledAfter(reading, entry, name))))
    return [];
  const support = wanted.support();
  // "A conflict with NATO": the other side is said around it, or a time.
  const [only] = names;
  const isHalf = names.length === 1 && only?.relation === 'with';
  const isNow = (entry.end ?? day) >= day - JUST_OVER_DAYS && day - entry.start < RECENT_DAYS;
  // "The French intervention": where nothing around it says in which country, only a war of these days.
  if (!isWarNow(entry, day) && isOfOutsiders(reading, entry, names) && !wanted.isOnField())
    return [];
  if (isHalf && !when && !duration && !isNow && support < BOTH_SIDES) return [];
  if (isHalf && !wanted.hasOtherSide()) return [];
  const isAgainst = isHalf || (names.length === 1 && only?.relation === 'against');
  // "The Franco-British war": a war called after two is no war of many.
  const isOfTwo = names.length === 2 && names.every(({ relation }) => relation === 'before');
  if (isOfTwo && entry.parties.length > MOST_SIDES) return [];
  const evidence: Evidence[] = [
    { name: 'descriptionFits', amount: Math.min(names.length, 2) },
    { name: 'salience', amount: (pack.salience(entry.entity) - 0.5) / 2 },
    // A war of one country is meant before one of many: the Bosnian before the Yugoslav wars.
    { name: 'descriptionFits', amount: 0.5 / Math.max(1, entry.countries.length) },
    // The first class is what the conflict is, the others what it is also called.
    {
      name: 'timeFits',
      amount:
        (entry.classes[0] === undefined ? 0 : classFit(classes, entry.classes[0])) -
        (wanted.isOneWar && isOfManyWars(reading, entry) ? MANY_WARS : 0),
    },
    {
      name: 'contextFits',
      amount: support * (isOwnersOnly(reading, entry, names) ? 1 : CONTEXT_SHARE),
    },
    // "Iranians remember the war with Iraq": the sentence says who fought it.
    {
      name: 'descriptionFits',
      amount:
        isAgainst && wanted.isOtherSideSaid() ? Math.min(1, MOST_SIDES / entry.parties.length) : 0,
    },
  ];
  const time = timeEvidence(entry, day, {
    when,
    duration,
    support,
    recent: isOften ? JUST_OVER_DAYS : 365,
  });
  return time ? [{ entity: entry.entity, evidence: [...evidence, ...time] }] : [];
}

/**
 * What the time and the length that are said, or the nearness of a conflict, add; undefined where they do not fit. `recent`
 * counts the days after its end in which news still speaks of it before any other.
 */
function timeEvidence(
  entry: ConflictEntry,
  day: Day,
  {
    when,
    duration,
    support,
    recent,
  }: Pick<Wanted, 'when' | 'duration'> & { readonly support: number; readonly recent: number },
): Evidence[] | undefined {
  const lengthFit = duration ? durationFit(entry, duration, day) : 1;
  if (lengthFit === 0) return undefined;
  const length: Evidence[] = duration ? [{ name: 'timeFits', amount: lengthFit }] : [];
  const end = entry.end ?? Number.POSITIVE_INFINITY;
  if (when) {
    if (entry.start > when.to || end < when.from) return undefined;
    const startsThen = entry.start >= when.from && entry.start <= when.to;
    const endsThen = end >= when.from && end <= when.to;
    return [...length, { name: 'timeFits', amount: startsThen ? 1.5 : endsThen ? 1 : 0.5 }];
  }
  if (end >= day - recent) {
    // Of a war and its present phase, news means the phase.
    const age = day - entry.start;
    // Of several, the one that began last.
    const fresh = 0.6 * Math.max(0, 1 - age / 365);
    // One that goes on before one that is over.
    const over = end < day ? Math.min(0.6, (day - end) / 180) : 0;
    return [...length, { name: 'timeFits', amount: (age < RECENT_DAYS ? 1.2 : 1) + fresh - over }];
  }
  // In a text about its country an old war is less far.
  const share = support >= 1 ? 0.4 : 1;
  return [...length, { name: 'decadesAway', amount: (share * (day - end)) / 3652.5 }];
}

/** Days after its end within which a battle is still one of a war. */
const JUST_OVER_DAYS = 60;

/** "The offensive in Ukraine" is no battle for one of its towns. */
export const isBattle = ({ classes: [own], isBattle: isNamedSo }: ConflictEntry): boolean =>
  own !== undefined && OFTEN.has(own) && isNamedSo;

const isOfCountry = ({ match }: DescribedName): boolean =>
  match.senses.some(({ type }) => type === 'country' || type === 'adjective' || type === 'demonym');

/** Whether a name says whose the fighting is, of a country that takes no part in it. */
const isOfOther = (
  { lexicon }: Reading,
  { parties }: ConflictEntry,
  { relation, match }: DescribedName,
): boolean =>
  match.senses.some(({ type, index }) => {
    const isWhose =
      relation === 'owner' ? type === 'country' : relation === 'before' && type === 'adjective';
    return isWhose && !parties.includes(lexicon.countries[index]?.code ?? '');
  });

/** Where fighting is carried to: "on Afghanistan", "against Yugoslavia". */
const isTarget = ({ relation }: DescribedName): boolean =>
  relation === 'place' || relation === 'against';

const WARS: ReadonlySet<ConflictClass> = new Set(['war', 'civil-war', 'invasion']);

const isWarNow = (
  { classes: [own], end = Infinity }: ConflictEntry,
  day: Day,
  other?: ConflictClass,
): boolean => own !== undefined && (WARS.has(own) || own === other) && end >= day - JUST_OVER_DAYS;

/** Whether a name is that of a town or region, no country, that a conflict is fought in. */
const isPlaceOf = (entry: ConflictEntry, { relation, match }: DescribedName): boolean =>
  relation === 'place' &&
  match.senses.some(({ type, index }) => type === 'place' && entry.places.includes(index));

/** What is spoken of around "a war with Iran" when it names the country that the war was in, and the other side. */
const BOTH_SIDES = 1.5;

/** Whether a name is one of a country's. */
export const isCountry = ({ lexicon }: Reading, match: Match, code: string): boolean =>
  match.senses.some(
    ({ type, index }) =>
      (type === 'country' || type === 'adjective' || type === 'demonym') &&
      lexicon.countries[index]?.code === code,
  );

/** Countries that fight in a war which is called after two of them. */
const MOST_SIDES = 6;

/** Beside names, what is spoken of around them only tells two apart. */
const CONTEXT_SHARE = 0.5;

/** "The American invasion": only who carried the war into another's country is said, and the text around it says into which. */
const isOwnersOnly = (
  reading: Reading,
  { initiators }: ConflictEntry,
  names: readonly DescribedName[],
): boolean =>
  names.every(
    ({ relation, match }) =>
      (relation === 'before' || relation === 'owner') &&
      initiators.some((code) => isCountry(reading, match, code)),
  );

/** Whether all names are of who fights in another's country. */
const isOfOutsiders = (
  reading: Reading,
  { countries }: ConflictEntry,
  names: readonly DescribedName[],
): boolean =>
  names.every(
    ({ relation, match }) =>
      (relation === 'before' || relation === 'owner') &&
      isOfCountry({ relation, match }) &&
      !countries.some((code) => isCountry(reading, match, code)),
  );

/** Days from which a conflict that has wars for its phases is no war itself. */
const DISPUTE_DAYS = 19 * 365;

/** What such a conflict is behind its wars. */
const MANY_WARS = 1;

/** The conflict over Kashmir, the Libyan crisis: decades, or what is called no war, with wars in them, none of which is meant by another's name. */
export function isOfManyWars({ pack, lexicon }: Reading, entry: ConflictEntry): boolean {
  const { lastOutbreak, conflictsBy } = eventIndex(lexicon);
  const isLong = (entry.end ?? lastOutbreak) - entry.start >= DISPUTE_DAYS;
  if (!isLong && /\bwars?\b/i.test(pack.record(entry.entity).name)) return false;
  return numbersUnder(conflictsBy.whole, [entry.entity]).some((number) => {
    const phase = lexicon.conflicts[number]?.classes[0];
    return phase === 'war' || phase === 'civil-war';
  });
}

/** A head means its first class before the others: a "war" is a war before it is an invasion. */
export function classFit(classes: readonly ConflictClass[], own: ConflictClass): number {
  // "The war against Iraq" is the war before the invasion that it began with.
  if (own === 'invasion' && classes[0] === 'war') return 0.2;
  const at = classes.indexOf(own);
  return at < 0 ? 0 : Math.max(0.2, 0.7 - at * 0.1);
}
