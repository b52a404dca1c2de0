import type { ConflictClass, Kind } from '../knowledge/schema.ts';

/** A noun that points back at an event. */
export type ReferenceNoun = {
  readonly kind: Kind;
  /** What the antecedent has to be called. */
  readonly needsWord?: RegExp;
  /** What it may be first of all, without being called so: "the uprising" for a revolution. */
  readonly classes?: readonly ConflictClass[];
  /** Whether only something short is called so: "the attack" is no campaign of years. */
  readonly isBrief?: boolean;
  /** Called so without one of those words while it is of the article's days, the only such event, and it is clear that it is meant. */
  readonly isOfNow?: boolean;
};

/** Nouns of what lasts hours or days. */
const BRIEF = new Set(
  'attack attacks assault strikes airstrikes bombing bombings raid massacre coup'.split(' '),
);

const conflict = (needsWord: RegExp, ...classes: ConflictClass[]): ReferenceNoun => ({
  kind: 'conflict',
  needsWord,
  classes,
});

const nouns = (words: string, noun: ReferenceNoun): [string, ReferenceNoun][] =>
  words.split(' ').map((word) => [word, { ...noun, isBrief: BRIEF.has(word) }]);

/** Nouns whose own word, singular or plural, the event goes by, and the class that it may be instead. */
const named = (words: string, ...classes: ConflictClass[]): [string, ReferenceNoun][] =>
  words
    .split(' ')
    .flatMap((word) =>
      nouns(word, conflict(new RegExp(`\\b${word.replace(/s$/, '')}`), ...classes)),
    );

const FIGHTING = /war|conflict|fighting|invasion/;

/** Nouns that point back at an event with "the", and the kind and words it must have had. */
export const REFERENCE_NOUNS: ReadonlyMap<string, ReferenceNoun> = new Map([
  ...nouns('summit talks gathering', { kind: 'summit' }),
  ...nouns('meeting', { kind: 'summit', needsWord: /meeting|met|meet|talks/, isOfNow: true }),
  ...nouns('conference', { kind: 'summit', needsWord: /conference/ }),
  ...nouns('war', conflict(FIGHTING, 'war', 'civil-war')),
  ...nouns(
    'conflict',
    conflict(
      /war|conflict|insurgen|invasion|rebellion|fighting|troubles/,
      'war',
      'civil-war',
      'insurgency',
      'standoff',
    ),
  ),
  ...nouns('fighting hostilities', conflict(FIGHTING, 'war', 'civil-war', 'insurgency')),
  ...nouns('invasion', conflict(/invasion|war/, 'invasion')),
  ...named('occupation', 'occupation'),
  ...named('annexation', 'annexation'),
  ...named('genocide', 'genocide'),
  ...named('attack attacks assault massacre bombing bombings raid', 'attack'),
  ...named('campaign offensive counteroffensive operation', 'campaign'),
  ...named('airstrikes strikes crackdown landing landings intervention crisis standoff'),
  ...named('insurgency rebellion', 'insurgency'),
  ...nouns('coup takeover putsch', conflict(/\bcoup\b|putsch/, 'coup')),
  ...nouns('siege battle', conflict(/battle|siege|fighting/)),
  ...nouns('slaughter killings', conflict(/genocide|massacre|slaughter|killing/, 'genocide')),
  ...nouns('uprising revolt', conflict(/uprising|revolt|rebellion|intifada/, 'uprising')),
  ...nouns('revolution', conflict(/revolution/, 'uprising')),
]);
