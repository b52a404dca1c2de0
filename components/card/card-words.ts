import type {
  CardDate,
  CardNotice,
  CardWhy,
  FactLabel,
  Relation,
} from '../../core/cards/card-model.ts';
import { dayInWords } from '../shared/days.ts';
import type { WordKey, Words } from '../words/words.ts';

/** The words of every label that a fact may have. */
export const FACT_WORDS: Readonly<Record<FactLabel, WordKey>> = {
  party: 'factParty',
  predecessor: 'factPredecessor',
  successor: 'factSuccessor',
  otherOffices: 'factOtherOffices',
  country: 'factCountry',
  born: 'factBorn',
  died: 'factDied',
  date: 'factDate',
  place: 'factPlace',
  tookPart: 'factTookPart',
  series: 'factSeries',
  before: 'factMeetingBefore',
  after: 'factMeetingAfter',
  sides: 'factSides',
  deaths: 'factDeaths',
  partOf: 'factPartOf',
  phases: 'factPhases',
  attempts: 'factAttempts',
  founded: 'factFounded',
  ended: 'factEnded',
  seat: 'factSeat',
  head: 'factHead',
  members: 'factMembers',
  signed: 'factSigned',
  parties: 'factParties',
  inForce: 'factInForce',
  wasInForce: 'factWasInForce',
  about: 'factAbout',
  controlledBy: 'factControlledBy',
  claimedBy: 'factClaimedBy',
  conflicts: 'factConflicts',
  also: 'factAlso',
};

/** The words of every relation; $1 is the other entity, $2 the meeting. */
export const RELATION_WORDS: Readonly<Record<Relation, WordKey>> = {
  participant: 'relationParticipant',
  agenda: 'relationAgenda',
  phaseOfIt: 'relationPhaseOfIt',
  partOfIt: 'relationPartOfIt',
  triedToEndIt: 'relationTriedToEndIt',
  foughtIn: 'relationFoughtIn',
  met: 'relationMet',
  connected: 'relationConnected',
};

const NOTICE_WORDS: Readonly<Record<CardNotice['what'], WordKey>> = {
  noDate: 'noticeNoDate',
  reviewDue: 'noticeReviewDue',
  newerThanKnowledge: 'noticeNewerThanKnowledge',
};

/** What readers are told of the rules, by the engine's names for them; several are one to a reader. */
export const RULE_WORDS: Readonly<Record<string, WordKey>> = {
  names: 'ruleNames',
  roles: 'ruleRoles',
  'office phrases': 'ruleRoles',
  'relational roles': 'ruleRoles',
  'bare roles': 'ruleBackReferences',
  appositions: 'ruleRoles',
  conflicts: 'ruleConflicts',
  'conflicts in context': 'ruleConflicts',
  'war places': 'ruleConflicts',
  summits: 'ruleSummits',
  meetings: 'ruleSummits',
  'back-references': 'ruleBackReferences',
};

const DATE_WORDS: Readonly<Record<CardWhy['dateFrom'], WordKey>> = {
  article: 'whyDateArticle',
  text: 'whyDateText',
  today: 'whyDateToday',
};

/** Shares of right links from which the card calls itself very and quite sure. */
const SURE_FROM = 0.9;
const LIKELY_FROM = 0.75;

/** A date of a statement: "14 August 2025", "since March 2014", "as of 2023". */
export function dateInWords({ is, iso }: CardDate, words: Words): string {
  const date = dayInWords(iso, words.language);
  if (is === 'on') return date;
  return words.say(is === 'since' ? 'factSince' : 'factAsOf', date);
}

/** What a reader has to know before relying on a card. */
export function noticeInWords({ what, date }: CardNotice, words: Words): string {
  return words.say(NOTICE_WORDS[what], dayInWords(date, words.language));
}

/** The rule that found a mention; a general word for one that has none of its own. */
export function ruleInWords(rule: string, words: Words): string {
  return words.say(
    Object.hasOwn(RULE_WORDS, rule) ? (RULE_WORDS[rule] ?? 'ruleOther') : 'ruleOther',
  );
}

/** The day that was read, and what set it. */
export function readDateInWords({ date, dateFrom }: CardWhy, words: Words): string {
  return words.say(DATE_WORDS[dateFrom], dayInWords(date, words.language));
}

/** How sure the link is, in words and as a number of 100. */
export function confidenceInWords(confidence: number, words: Words): string {
  const key =
    confidence >= SURE_FROM ? 'whySure' : confidence >= LIKELY_FROM ? 'whyLikely' : 'whyPerhaps';
  return words.say(key, Math.round(confidence * 100));
}

/** Attributes of what the knowledge says, which is English in every interface. */
export function knowledgeLang(words: Words): { readonly lang?: 'en' } {
  return words.language.startsWith('en') ? {} : { lang: 'en' };
}
