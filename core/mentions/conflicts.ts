import { atTokens } from './at-tokens.ts';
import { WARS_CARRIED, carriedTo } from './carried-wars.ts';
import { FIRST_DAYS, FRESH_DAYS, conflictCandidate, isCountry } from './conflict-candidates.ts';
import { conflictsOfNames } from './conflict-lists.ts';
import {
  CONFLICT_HEADS,
  FOUGHT,
  FIGHT_HEADS,
  ORDINARY_HEADS,
  PART_HEADS,
  PLACE_HEADS,
  formOfHead,
} from './conflict-heads.ts';
import { type Description, describe } from './description.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import { isRelevant } from './conflict-names.ts';
import { durationOf } from './event-clauses.ts';
import { conflictSupport, focusOf, isOnField } from './event-focus.ts';
import { isByNobodyOfOurs } from './events-of-things.ts';
import { ATTACKS, describeAttack, isDone, isGoneTo } from './event-verbs.ts';
import { LinkIndex } from './link-index.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { behindVictims } from './victims.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { countriesOfSentence } from './sentence-countries.ts';

/** Words before a head that make it a figure of speech or a plan. */
const METAPHORS = new Set(
  'trade price turf tariff culture star bidding class drug currency tax propaganda information nuclear world another any future possible potential third'.split(
    ' ',
  ),
);
/** Nouns behind a head that make it another thing: "war crimes", "the Greek war god". */
const GOES_ON = new Set(
  'crime crimes criminal criminals machine chest effort zone room cabinet footing economy game games god gods goddess goddesses deity dance paint cry cries elephant elephants chariot chariots'.split(
    ' ',
  ),
);
const INDEFINITE = new Set(
  'a an any no another every such potential possible future new wider'.split(' '),
);

/**
 * Described conflicts: "the war in Ukraine", "Russia's full-scale invasion of Ukraine", "the Syrian civil war",
 * "2014 occupation of Crimea", "the Israel-Hamas war". Each name in the description has to fit the conflict.
 * "A full-scale invasion of Ukraine" is one that somebody "launched". Refuses metaphors ("trade war"), other indefinite and future ones ("a war in Europe", "another invasion"), and
 * descriptions that fit nothing that had begun by the article's date.
 */
export function proposeConflicts(reading: Reading, links: readonly Link[]): Proposal[] {
  const focus = focusOf(reading, links);
  const index = new LinkIndex(links);
  const persons = new LinkIndex(links.filter(({ kind }) => kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const done = ATTACKS.get(token.norm);
      const heads = done ?? CONFLICT_HEADS.get(token.norm);
      if (!heads || isInsideEntityName(reading, block, at) || isGoneTo(block, at)) return [];
      const description = done ? describeAttack(block, at) : describe(block, at, at + 1);
      if (!description || description.names.length === 0) return [];
      if (isByNobodyOfOurs(block, at, description)) return [];
      const carried = done ? undefined : carriedTo(reading, block, at, description, persons);
      const classes = carried ? WARS_CARRIED : heads;
      const isCounted = behindVictims(block, at + 1) !== undefined;
      if (
        !done &&
        !isParticular(
          block,
          at,
          description,
          isLaunched(block, at, description) || durationOf(description.words) !== undefined,
        )
      )
        return [];
      if (FIGHT_HEADS.has(token.norm) && !isAgainstBody(reading, block, at + 1)) return [];
      const prepositions = ORDINARY_HEADS.get(token.norm);
      if (
        prepositions &&
        !isOfPlace(block, description, prepositions, CAMPAIGNS_OF_NEW.has(token.norm))
      )
        return [];
      const wanted = description.words.includes('civil') ? (['civil-war'] as const) : classes;
      const when = description.times[0]?.ranges[0];
      const duration = durationOf(description.words);
      const anchor = when ?? { from: reading.day, to: reading.day };
      const names = description.names.filter((name) => isRelevant(reading, name));
      // "The first Polish war": a number is part of a name, which would have been found.
      const isNumbered = description.words.some((word) => NUMBERS_OF_WARS.has(word));
      if (isNumbered && names.every(({ relation }) => relation === 'before')) return [];
      let spoken: ReadonlySet<string> | undefined;
      const isNamed = (code: string): boolean =>
        description.names.some(({ match }) => isCountry(reading, match, code));
      const candidates = conflictsOfNames(reading, names).flatMap((entry) =>
        (token.norm === 'crisis' && !isCalledCrisis(reading, entry)) ||
        ((done ?? carried) && when && (entry.start < when.from || entry.start > when.to)) ||
        carried?.isBy(entry) === false ||
        (isCounted && !isBegunIn(entry, when))
          ? []
          : conflictCandidate(reading, entry, {
              classes: wanted,
              names,
              when,
              duration,
              support: () => conflictSupport(focus, block.index, entry),
              isOnField: () => isOnField(focus, block.index, entry),
              hasOtherSide: () =>
                entry.parties.some(
                  (code) => focus.near(block.index).countries.has(code) && !isNamed(code),
                ),
              isOneWar: token.norm !== 'conflict',
              isCarried: INTO_OTHERS.has(token.norm),
              isOfFreedom: ['independence', 'liberation'].some((aim) =>
                description.words.includes(aim),
              ),
              isOfNow: GOING_ON.has(token.norm),
              // "The attack on Fallujah’s mayor" is on somebody else.
              isOfBattle:
                PART_HEADS.has(token.norm) && block.tokens[description.end]?.gap !== 'apostrophe',
              isOfPlace: PLACE_HEADS.has(token.norm),
              isOfCampaign:
                CAMPAIGNS.has(token.norm) ||
                (CAMPAIGNS_OF_NEW.has(token.norm) && reading.day - entry.start <= FRESH_DAYS) ||
                (token.norm === 'attack' && reading.day - entry.start <= FIRST_DAYS) ||
                (token.norm === 'campaign' && description.words.some((word) => FOUGHT.has(word))),
              isOtherSideSaid: () => {
                spoken ??= countriesOfSentence(reading, block, at, index);
                const said = spoken;
                return entry.parties.some((code) => said.has(code) && !isNamed(code));
              },
            }),
      );
      if (candidates.length === 0) return [];
      // Al-Qaeda is fought in several countries: of which is spoken, its name alone does not say.
      if (FIGHT_HEADS.has(token.norm) && names.length < 2 && candidates.length > 1) return [];
      return [
        {
          block: block.index,
          start: description.start,
          end: description.end,
          kind: 'conflict',
          form: done ? 'participants' : formOfHead(token.norm),
          via: 'conflicts',
          anchor,
          candidates,
        },
      ];
    }),
  );
}

/** "The killing of 15 people in Gaza on Monday" is not what goes on there: the time that is said is that of the attack itself. */
const isBegunIn = ({ start }: ConflictEntry, when: DayRange | undefined): boolean =>
  when !== undefined && start >= when.from && start <= when.to;

/** Heads of what goes on where they say no time. */
const GOING_ON = new Set(
  'fighting hostilities clash clashes skirmishes drive offensive killing killings massacre massacres'.split(
    ' ',
  ),
);

/** Verbs of what took place; "launch" and "launching" may be a threat. */
const LAUNCHED = new Set('launched began started ordered'.split(' '));
/**
 * "Putin launched a full-scale invasion of Ukraine": "a" behind a verb of beginning, and a place that says which. Refuses other
 * heads: "started a war in Lebanon" says too little of which one.
 */
function isLaunched(block: BlockReading, head: number, { start, names }: Description): boolean {
  const { tokens } = block;
  if (tokens[head]?.norm !== 'invasion') return false;
  const verb = start - 2;
  if (!LAUNCHED.has(tokens[verb]?.norm ?? '') || tokens[start - 1]?.gap !== 'space') return false;
  if (!names.some(({ relation }) => relation === 'place')) return false;
  return isDone(block, verb);
}

/** The crisis of a country is one that has the word in its name. */
const isCalledCrisis = ({ pack }: Reading, { entity }: ConflictEntry): boolean =>
  /crisis/i.test(pack.record(entity).name);

/** Heads that mean a campaign by themselves, and those that do in the first weeks of one. */
const CAMPAIGNS = new Set('strikes airstrikes offensive bombing bombardment campaign'.split(' '));
const CAMPAIGNS_OF_NEW = new Set('operation assault'.split(' '));

const NUMBERS_OF_WARS = new Set(['first', 'second', 'third']);

/** Heads of what one country carries into another's, which is called after the one. */
const INTO_OTHERS = new Set(
  'invasion intervention incursion annexation aggression occupation'.split(' '),
);

/** A match of several tokens that already is the name of an entity: "Cold War", "Gulf War". */
function isInsideEntityName(reading: Reading, block: BlockReading, at: number): boolean {
  const match = block.matchAt[at];
  return (
    match !== undefined &&
    match.senses.some(
      (sense) => sense.type === 'entity' && reading.pack.kind(sense.index) !== 'leader',
    )
  );
}

/**
 * Whether a description is of one conflict, and no figure of speech. `allowsArticle` lets "a" pass, where what is said of
 * the conflict makes it particular.
 */
export function isParticular(
  block: BlockReading,
  head: number,
  description: Description,
  allowsArticle = false,
): boolean {
  const { determiner } = description;
  const isArticle = determiner === 'a' || determiner === 'an';
  if (INDEFINITE.has(determiner) && !(isArticle && allowsArticle)) return false;
  // "A shooting war with China", "a large-scale conflict": an article before one more word.
  const further = block.tokens[description.start - 2]?.norm ?? '';
  const isWord = determiner !== '' && !DETERMINERS.has(determiner) && determiner !== 'owner';
  if (isWord && !allowsArticle && INDEFINITE.has(further) && !FUNCTION_WORDS.has(determiner))
    return false;
  const before = block.tokens[description.start - 1]?.norm ?? '';
  const after = block.tokens[head + 1];
  if (after?.gap === 'space' && GOES_ON.has(after.norm)) return false;
  // "The war over trade": over a thing, no place of ours.
  if (after?.norm === 'over' && description.end <= head + 1 && isFollowed(block, head + 1))
    return false;
  // "Slovenia's war of independence": an "of" that names no place of ours.
  if (after?.norm === 'of' && description.end <= head + 1) return false;
  return !METAPHORS.has(before) && !isCompound(block, description.start);
}

/** Whether a word goes on behind a token: "the war over trade", not "declared the war over". */
const isFollowed = ({ tokens, sentences }: BlockReading, at: number): boolean =>
  tokens[at + 1]?.gap === 'space' && sentences[at + 1] === sentences[at];

/** "The fall of Aleppo", but not "the storming of Kharkiv's theatre". */
const isOfPlace = (
  { tokens }: BlockReading,
  { end, names }: Description,
  prepositions: readonly string[],
  isWide: boolean,
): boolean =>
  tokens[end]?.gap !== 'apostrophe' &&
  names.some(
    ({ match }) =>
      prepositions.includes(tokens[match.start - 1]?.norm ?? '') &&
      match.senses.some(({ type }) => type === 'place' || (isWide && type !== 'metonym')),
  );

const DETERMINERS = new Set(
  'the a an this that these those its their our his her my your s'.split(' '),
);
const ADJECTIVE_ENDINGS =
  /(?:ing|ed|ful|ous|al|ive|ic|less|able|ible|ary|ory|ent|ant|est|ern|ist|ish)$/;

/** "The farm subsidy war", "a gang war": a noun before the head, and a determiner before that, make it another thing. */
function isCompound(block: BlockReading, start: number): boolean {
  const { tokens } = block;
  const noun = tokens[start - 1];
  if (!noun || tokens[start]?.gap !== 'space' || noun.isCapital || DETERMINERS.has(noun.norm))
    return false;
  if (noun.norm.length < 3 || ADJECTIVE_ENDINGS.test(noun.norm)) return false;
  return (
    [start - 2, start - 3].some(
      (at) => DETERMINERS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.gap === 'space',
    ) && !FUNCTION_WORDS.has(noun.norm)
  );
}

const FUNCTION_WORDS = new Set(
  (
    'and but for with from into over amid during since until after before about against between through under without ' +
    'who whom which that when while where than then now not was were has had have been will would could can may might ' +
    'own same worst biggest longest deadliest very recent earlier later past next last first'
  ).split(' '),
);

/** "Against Boko Haram", "against the Islamic State": a body of the knowledge right behind the word. */
function isAgainstBody({ pack }: Reading, { tokens, matchAt }: BlockReading, at: number): boolean {
  if (tokens[at]?.norm !== 'against') return false;
  const first = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const match = matchAt[first];
  const isBody = match?.senses.some(
    ({ type, index }) => type === 'entity' && pack.kind(index) === 'organization',
  );
  return isBody === true && match?.start === first;
}
