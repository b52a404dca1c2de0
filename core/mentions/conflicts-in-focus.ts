import { atTokens } from './at-tokens.ts';
import { eventIndex } from '../knowledge/event-index.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import { type Evidence, one } from '../linking/weights.ts';
import { anchorOf } from '../time/anchor.ts';
import { isBackReference } from './back-references.ts';
import {
  FIRST_DAYS,
  FRESH_DAYS,
  NEWS_DAYS,
  OFTEN,
  classFit,
  isBattle,
  isOfManyWars,
} from './conflict-candidates.ts';
import { conflictsSpokenOf } from './conflict-lists.ts';
import { BATTLE_HEADS, CONFLICT_HEADS, formOfHead } from './conflict-heads.ts';
import { describe } from './description.ts';
import { durationOf } from './event-clauses.ts';
import { type Focus, conflictSupport, focusOf, isOnField } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { countriesOfSentence } from './sentence-countries.ts';
import { countryOfWager, isSide, isWaged } from './wagers.ts';

/** Heads that by themselves mean the conflict that a country is in. */
const HEADS = new Set(
  'war conflict fighting hostilities invasion occupation insurgency genocide uprising rebellion revolt intifada siege'.split(
    ' ',
  ),
);

/** Heads that mean a conflict only while it is new: later there are many offensives. */
const HEADS_OF_NEW = new Set(
  (
    'offensive counteroffensive intervention landing landings operation campaign bombing bombings bombardment slaughter massacre ' +
    'massacres takeover assault attack attacks raid strikes airstrikes battle mutiny coup putsch revolution'
  ).split(' '),
);

/** Those that may be all of a new war: "the campaign". */
const CARRIED = new Set(
  'offensive intervention operation campaign bombing assault attack'.split(' '),
);
const WARS = ['war', 'invasion'] as const;

/** Heads that say by themselves that somebody was struck; "the operation" may be a surgeon's. */
const STRUCK = new Set('strikes airstrikes bombing bombings coup'.split(' '));

/** Heads of hours or days. */
const BRIEF = new Set('attack attacks assault raid slaughter massacre massacres'.split(' '));

/** Heads of a genocide for as long as it goes on. */
const SLAUGHTER = new Set('slaughter massacre massacres'.split(' '));

/** Days after its end within which "the war" still is that one. */
const JUST_OVER_DAYS = 60;

/** The country that the conflict is in is named nearby. */
const LEAST_SUPPORT = 1;

/**
 * "The war", "the conflict", "the invasion" in a text that names no such event: the conflict that is going on, or just
 * over, in a country that is named nearby. Refuses them where they point back at a conflict that the text has named, where none
 * is going on, and where two fit alike.
 */
export function proposeConflictsInFocus(reading: Reading, links: readonly Link[]): Proposal[] {
  const linked = new LinkIndex(links.filter(({ kind }) => kind === 'conflict'));
  const index = new LinkIndex(links);
  const persons = new LinkIndex(links.filter(({ kind }) => kind === 'leader'));
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const ofPlace = endOfPlace(block, at);
      const isOfNew = (HEADS_OF_NEW.has(token.norm) && isWhole(block, at)) || ofPlace !== undefined;
      const heads = isOfNew || HEADS.has(token.norm) ? CONFLICT_HEADS.get(token.norm) : undefined;
      // "The campaign" of a war's first weeks is the war.
      const classes = isOfNew && CARRIED.has(token.norm) ? [...(heads ?? []), ...WARS] : heads;
      if (!classes || !isDefinite(block, at, ofPlace !== undefined)) return [];
      // "Since the war": one that is over.
      if (block.tokens[at - 2]?.norm === 'since') return [];
      if (linked.covering(block.index, at, at + 1)) return [];
      const { words, times } = describe(block, at, at + 1);
      // A time or a length that is said was read with it already: what fits then is linked.
      if (times.length > 0 || durationOf(words)) return [];
      const isCivil = block.tokens[at - 1]?.norm === 'civil';
      const near = focus.near(block.index);
      const spoken = countriesOfSentence(reading, block, at, index);
      const isBrief = BRIEF.has(token.norm);
      const isStruck = isBrief || STRUCK.has(token.norm);
      const waging = countryOfWager(reading, block, at, persons);
      const spoke = anchorOf(block, at, at + 1, reading.day);
      const candidates = conflictsSpokenOf(reading, near).flatMap((entry) =>
        isOnField(focus, block.index, entry) &&
        // "In 1938 the conflict": a time of the sentence at which it had not begun.
        spoke.to >= entry.start &&
        (!isOfNew ||
          isNewHere(reading, near, entry, isStruck) ||
          (SLAUGHTER.has(token.norm) && entry.classes[0] === 'genocide')) &&
        (waging === undefined || isSide(entry, waging)) &&
        !(isBrief && lastsOn(reading, entry))
          ? candidate(reading, entry, {
              classes: isCivil ? ['civil-war'] : classes,
              // The place of a battle says as much as the country of a war.
              support: () =>
                Math.max(
                  isBattleHere(reading, near, entry, isStruck) ? LEAST_SUPPORT : 0,
                  conflictSupport(focus, block.index, entry),
                ),
              isSaid: entry.countries.some((code) => spoken.has(code)),
              isOneWar: token.norm !== 'conflict' && !isCivil,
            })
          : [],
      );
      const attacks = isBrief ? candidates.filter(({ entity }) => isAttack(reading, entity)) : [];
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: isCivil ? at - 1 : at,
          end: ofPlace ?? at + 1,
          kind: 'conflict' as const,
          form: formOfHead(token.norm),
          via: 'conflicts in focus',
          anchor: { from: reading.day, to: reading.day },
          // An attack before the war that it began.
          candidates: attacks.length > 0 ? attacks : candidates,
        },
      ];
    }),
  );
}

const isAttack = ({ lexicon }: Reading, entity: number): boolean =>
  eventIndex(lexicon).conflictOf.get(entity)?.classes[0] === 'attack';

/** "The siege of the capital", "the battle for the city": the token behind it, where a head of fighting over a place says no more of it. */
function endOfPlace({ tokens }: BlockReading, at: number): number | undefined {
  const isOf =
    BATTLE_HEADS.has(tokens[at]?.norm ?? '') &&
    ['of', 'for', 'on'].includes(tokens[at + 1]?.norm ?? '') &&
    tokens[at + 2]?.norm === 'the';
  return isOf && TOWNS.has(tokens[at + 3]?.norm ?? '') ? at + 4 : undefined;
}

const TOWNS = new Set('capital city town port camp'.split(' '));

/** Words behind a noun that do not go on with it: "the offensive had stalled", not "the offensive line". */
const FOLLOWERS = new Set(
  (
    'had has have was is were are will would could can may might must should began begins ended ends continued continues started ' +
    'lasted took takes drove killed cost left came comes went goes failed stalled as and but or after since because when while if a'
  ).split(' '),
);

const isWhole = ({ tokens }: BlockReading, at: number): boolean =>
  tokens[at + 1]?.gap !== 'space' ||
  FOLLOWERS.has(tokens[at + 1]?.norm ?? '') ||
  (tokens[at + 1]?.norm === 'to' && tokens[at]?.norm !== 'battle');

/** A campaign that has gone on since is no attack; nor is a war, but in its first days. */
const lastsOn = (
  { day }: Reading,
  { start, end = Infinity, classes: [own] }: ConflictEntry,
): boolean =>
  own === 'campaign'
    ? end - start > FIRST_DAYS
    : own !== 'attack' && own !== 'genocide' && day - start > FIRST_DAYS;

/** Begun in these weeks; an attack or a battle of these weeks only where its own place is spoken of. */
const isNewHere = (
  reading: Reading,
  near: Focus,
  entry: ConflictEntry,
  isStruck: boolean,
): boolean =>
  isOften(entry)
    ? isBattleHere(reading, near, entry, isStruck)
    : reading.day - entry.start <= FRESH_DAYS;

const isOften = ({ classes: [own] }: ConflictEntry): boolean => own !== undefined && OFTEN.has(own);

/** An attack or a battle of these weeks whose own place is spoken of. */
function isBattleHere(
  reading: Reading,
  { places: named, countries }: Focus,
  entry: ConflictEntry,
  isStruck: boolean,
): boolean {
  const { start, end = Infinity, places } = entry;
  const last = isBattle(entry) ? end : start;
  return (
    isOften(entry) &&
    last >= reading.day - NEWS_DAYS &&
    (places.some((place) => named.has(place)) || (isStruck && isOfThese(reading, entry, countries)))
  );
}

/** An attack of the last days, its country being named: the one that everybody speaks of. */
const isOfThese = ({ day }: Reading, entry: ConflictEntry, named: ReadonlySet<string>): boolean =>
  entry.classes[0] === 'attack' &&
  day - entry.start <= FIRST_DAYS &&
  entry.countries.some((code) => named.has(code) && !entry.initiators.includes(code));

/** Verbs of clauses that say of a war what wars do; "the war that the children play" is none. */
const SAID_OF_WARS = new Set(
  'followed began broke erupted started cost has had killed displaced devastated ended ravaged toppled ousted overthrew'.split(
    ' ',
  ),
);

/** Verbs of those who make war, a few words behind: "the invasion that President Bush ordered". */
const DONE_TO_WARS = new Set(
  'ordered launched started waged fought ended stopped won lost'.split(' '),
);
const CLAUSE_TOKENS = 4;

const saysOfWar = ({ tokens }: BlockReading, from: number): boolean =>
  SAID_OF_WARS.has(tokens[from]?.norm ?? '') ||
  tokens.slice(from, from + CLAUSE_TOKENS).some(({ norm }) => DONE_TO_WARS.has(norm));

/** "The third anniversary of the invasion", "the outbreak of the war": which one it is does not hang on what follows. */
const isPartOf = ({ tokens }: BlockReading, at: number): boolean =>
  tokens[at - 1]?.norm === 'the' &&
  tokens[at - 2]?.norm === 'of' &&
  PARTS.has(tokens[at - 3]?.norm ?? '');

const PARTS = new Set('anniversary outbreak start beginning eve course aftermath'.split(' '));

/** "The war", and "the civil war that followed the coup". */
function isDefinite(block: BlockReading, at: number, isOfPlace: boolean): boolean {
  const after = block.tokens[at + 1];
  const isRelative = after?.gap === 'space' && (after.norm === 'that' || after.norm === 'which');
  // "The short war there in 1992": another one, of another place and time.
  if (after?.norm === 'there') return false;
  const isDefined = isRelative && saysOfWar(block, at + 2);
  return (
    isBackReference(block, at, isDefined || isOfPlace || isPartOf(block, at)) ||
    (isOfCountry(block, at) && isBackReference(block, at, false, OWNERS)) ||
    isWaged(block, at)
  );
}

const OWNERS = new Set(['s']);

/** "The country's civil war" */
function isOfCountry({ tokens }: BlockReading, at: number): boolean {
  const owner = tokens[at - 1]?.norm === 's' ? at - 2 : at - 3;
  return (
    tokens[owner + 1]?.norm === 's' &&
    ['country', 'nation', 'region'].includes(tokens[owner]?.norm ?? '') &&
    ['the', 'their', 'his', 'her'].includes(tokens[owner - 1]?.norm ?? '')
  );
}

type Wanted = {
  readonly classes: Parameters<typeof classFit>[0];
  readonly support: () => number;
  /** The sentence itself names a country that it is in. */
  readonly isSaid: boolean;
  /** The head is one of a single war. */
  readonly isOneWar: boolean;
};

function candidate(
  reading: Reading,
  entry: ConflictEntry,
  { classes, support: supportOf, isSaid, isOneWar }: Wanted,
): Candidate[] {
  const { pack, day } = reading;
  const own = entry.classes.find((one) => classes.includes(one));
  if (own === undefined || entry.start > day) return [];
  // A dispute without fighting is no conflict that goes without its name.
  if (entry.classes[0] === 'standoff') return [];
  // What it is also called is less than what it is.
  const isFirst = own === entry.classes[0];
  if ((entry.end ?? day) < day - JUST_OVER_DAYS) return [];
  if (isOneWar && isOfManyWars(reading, entry)) return [];
  const support = supportOf();
  if (support < LEAST_SUPPORT) return [];
  const evidence: Evidence[] = [
    { name: 'contextFits', amount: support / 2 + (isSaid ? 0.5 : 0) },
    // What has just begun is what everybody speaks of.
    {
      name: 'timeFits',
      amount:
        classFit(classes, own) * (isFirst ? 1 : 0.5) + (day - entry.start < FRESH_DAYS ? 0.6 : 0),
    },
    { name: 'salience', amount: pack.salience(entry.entity) - 0.5 },
    one('inFocus'),
  ];
  return [{ entity: entry.entity, evidence }];
}
