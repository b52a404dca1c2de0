import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass } from '../knowledge/schema.ts';
import { type Evidence, one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { type DescribedName, type Description, describe } from './description.ts';
import { conflictsOfNames } from './conflict-lists.ts';
import { fits, isRelevant } from './conflict-names.ts';
import { type Duration, durationOf, fitsDuration } from './event-clauses.ts';
import { conflictSupport, focusOf } from './event-focus.ts';
import type { Match } from './match.ts';
import type { Form } from './mention.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

const WAR: readonly ConflictClass[] = ['war', 'civil-war', 'invasion'];
const ANY: readonly ConflictClass[] = [
  'war',
  'civil-war',
  'insurgency',
  'invasion',
  'campaign',
  'standoff',
  'uprising',
  'genocide',
];

/** Head words of a described conflict, and the classes of conflict that each can mean. */
export const CONFLICT_HEADS: ReadonlyMap<string, readonly ConflictClass[]> = new Map([
  ['war', WAR],
  ['conflict', ANY],
  ['fighting', ANY],
  ['hostilities', ANY],
  ['invasion', ['invasion']],
  ['incursion', ['invasion', 'campaign']],
  ['aggression', ['invasion', 'war']],
  ['occupation', ['occupation']],
  ['annexation', ['annexation']],
  ['seizure', ['annexation', 'occupation', 'invasion']],
  ['insurgency', ['insurgency']],
  ['rebellion', ['insurgency', 'uprising', 'civil-war']],
  ['uprising', ['uprising']],
  ['revolt', ['uprising']],
  ['revolution', ['uprising']],
  ['genocide', ['genocide']],
  ['offensive', ['campaign', 'invasion', 'war']],
  ['campaign', ['campaign']],
  ['bombing', ['campaign', 'attack']],
  ['strikes', ['campaign', 'attack']],
  ['airstrikes', ['campaign', 'attack']],
  ['attack', ['attack']],
  ['attacks', ['attack']],
  ['massacre', ['attack', 'genocide']],
  ['coup', ['coup']],
  ['siege', ['campaign', 'attack']],
  ['battle', ['campaign', 'attack']],
  ['counteroffensive', ['campaign']],
  ['intervention', ['invasion', 'campaign', 'war']],
  ['landing', ['invasion', 'campaign']],
  ['landings', ['invasion', 'campaign']],
]);

/** The form of a description by its head word. */
export const formOfHead = (head: string): Form => FORMS.get(head) ?? 'role-nominal';

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['war', 'war-in-x'],
  ['invasion', 'invasion'],
  ['occupation', 'occupation'],
  ['annexation', 'occupation'],
]);

/** Days after its beginning within which a war is the present one, and not the long conflict around it: ten years. */
const RECENT_DAYS = 3652;

/** Days after its beginning in which news speaks of a campaign before anything older. */
export const FRESH_DAYS = 60;

/** Classes of which a country sees many. */
export const OFTEN: ReadonlySet<ConflictClass> = new Set(['attack', 'campaign']);

/** Words before a head that make it a figure of speech or a plan. */
const METAPHORS = new Set(
  'trade price turf tariff culture star bidding class drug currency tax propaganda information nuclear world another any future possible potential third'.split(
    ' ',
  ),
);
/** Nouns behind a head that make it another thing: "war crimes". */
const GOES_ON = new Set(
  'crime crimes criminal criminals machine chest effort zone room cabinet footing economy game games'.split(
    ' ',
  ),
);
const INDEFINITE = new Set(
  'a an any no another every such potential possible future new wider'.split(' '),
);

/**
 * Described conflicts: "the war in Ukraine", "Russia's full-scale invasion of Ukraine", "the Syrian civil war",
 * "2014 occupation of Crimea", "the Israel-Hamas war". Each name in the description has to fit the conflict.
 * Refuses metaphors ("trade war"), indefinite and future ones ("a war in Europe", "another invasion"), and
 * descriptions that fit nothing that had begun by the article's date.
 */
export function proposeConflicts(reading: Reading, links: readonly Link[]): Proposal[] {
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    block.tokens.flatMap((token, at) => {
      const classes = CONFLICT_HEADS.get(token.norm);
      if (!classes || isInsideEntityName(reading, block, at)) return [];
      const description = describe(block, at, at + 1);
      if (description.names.length === 0 || !isParticular(block, at, description)) return [];
      const wanted = description.words.includes('civil') ? (['civil-war'] as const) : classes;
      const when = description.times[0]?.ranges[0];
      const duration = durationOf(description.words);
      const anchor = when ?? { from: reading.day, to: reading.day };
      const names = description.names.filter((name) => isRelevant(reading, name));
      // "Attacks against China", "a Turkish attack": one name is too little for what happens so often.
      if (names.length < 2 && !when && wanted.every((own) => OFTEN.has(own))) return [];
      const candidates = conflictsOfNames(reading, names).flatMap((entry) =>
        conflictCandidate(reading, entry, {
          classes: wanted,
          names,
          when,
          duration,
          support: () => conflictSupport(focus, block.index, entry),
          hasOtherSide: () =>
            entry.parties.some(
              (code) =>
                focus.near(block.index).countries.has(code) &&
                !description.names.some(({ match }) => isCountry(reading, match, code)),
            ),
        }),
      );
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: description.start,
          end: description.end,
          kind: 'conflict',
          form: formOfHead(token.norm),
          via: 'conflicts',
          anchor,
          candidates,
        },
      ];
    }),
  );
}

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
  if (after?.norm === 'over' && description.end <= head + 1) return false;
  // "Slovenia's war of independence": an "of" that names no place of ours.
  if (after?.norm === 'of' && description.end <= head + 1) return false;
  return !METAPHORS.has(before) && !isCompound(block, description.start);
}

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

type Wanted = {
  readonly classes: readonly ConflictClass[];
  /** The names that say where or between whom. */
  readonly names: readonly DescribedName[];
  readonly when: DayRange | undefined;
  readonly duration: Duration | undefined;
  /** How well the conflict fits what is spoken of around the words. */
  readonly support: () => number;
  /** Whether a side of it is spoken of around the words that the words themselves do not name. */
  readonly hasOtherSide: () => boolean;
};

function conflictCandidate(
  reading: Reading,
  entry: ConflictEntry,
  { classes, names, when, duration, support: supportOf, hasOtherSide }: Wanted,
): Candidate[] {
  const { pack, day } = reading;
  if (entry.start > day || !entry.classes.some((own) => classes.includes(own))) return [];
  if (!names.every((name) => fits(reading, entry, name))) return [];
  const support = supportOf();
  // "A conflict with NATO": the other side is said around it, or a time.
  const isHalf = names.length === 1 && names[0]?.relation === 'with';
  if (isHalf && !when && support < BOTH_SIDES) return [];
  if (isHalf && !hasOtherSide()) return [];
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
      amount: entry.classes[0] === undefined ? 0 : classFit(classes, entry.classes[0]),
    },
    { name: 'contextFits', amount: support * CONTEXT_SHARE },
  ];
  if (duration !== undefined) {
    if (!fitsDuration(entry, duration, day)) return [];
    evidence.push(one('timeFits'));
  }
  const end = entry.end ?? Number.POSITIVE_INFINITY;
  if (when) {
    if (entry.start > when.to || end < when.from) return [];
    const startsThen = entry.start >= when.from && entry.start <= when.to;
    evidence.push({ name: 'timeFits', amount: startsThen ? 1.5 : 0.5 });
  } else if (end >= day - 365) {
    // Of a war and its present phase, news means the phase.
    const age = day - entry.start;
    // Of several, the one that began last.
    const fresh = 0.6 * Math.max(0, 1 - age / 365);
    evidence.push({ name: 'timeFits', amount: (age < RECENT_DAYS ? 1.2 : 1) + fresh });
  } else {
    // In a text about its country an old war is less far.
    const share = support >= 1 ? 0.4 : 1;
    evidence.push({ name: 'decadesAway', amount: (share * (day - end)) / 3652.5 });
  }
  return [{ entity: entry.entity, evidence }];
}

/** What is spoken of around "a war with Iran" when it names the country that the war was in, and the other side. */
const BOTH_SIDES = 1.5;

const isCountry = ({ lexicon }: Reading, match: Match, code: string): boolean =>
  match.senses.some(
    ({ type, index }) =>
      (type === 'country' || type === 'adjective' || type === 'demonym') &&
      lexicon.countries[index]?.code === code,
  );

/** Countries that fight in a war which is called after two of them. */
const MOST_SIDES = 6;

/** Beside names, what is spoken of around them only tells two apart. */
const CONTEXT_SHARE = 0.5;

/** A head means its first class before the others: a "war" is a war before it is an invasion. */
export function classFit(classes: readonly ConflictClass[], own: ConflictClass): number {
  const at = classes.indexOf(own);
  return at < 0 ? 0 : Math.max(0.2, 0.7 - at * 0.1);
}
