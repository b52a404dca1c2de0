// Keys of a closed union are the union's words behind a prefix (`fact_party`): the compiler finds those without a text.
import type { CardDate, CardNotice, CardWhy } from '../../core/cards/card-model.ts';
import { dayInShort, dayInWords, isDay, spanInWords } from '../shared/days.ts';
import type { WordKey, Words } from '../words/words.ts';

/** What readers are told of the rules, by the engine's names for them; several are one to a reader. */
export const RULE_WORDS: Readonly<Record<string, WordKey>> = {
  names: 'ruleNames',
  'given names': 'ruleNames',
  roles: 'ruleRoles',
  'office phrases': 'ruleRoles',
  'relational roles': 'ruleRoles',
  'coordinated roles': 'ruleRoles',
  'ordinal roles': 'ruleRoles',
  'bare roles': 'ruleBackReferences',
  appositions: 'ruleRoles',
  predicates: 'ruleRoles',
  conflicts: 'ruleConflicts',
  'conflicts in context': 'ruleConflicts',
  'war places': 'ruleConflicts',
  'dated attacks': 'ruleConflicts',
  'wars by country': 'ruleConflicts',
  'numbered wars': 'ruleConflicts',
  summits: 'ruleSummits',
  meetings: 'ruleSummits',
  'met pairs': 'ruleSummits',
  'summits in focus': 'ruleSummits',
  'elliptic summits': 'ruleSummits',
  'owned roles': 'ruleRoles',
  'conflicts in focus': 'ruleBackReferences',
  'back-references': 'ruleBackReferences',
};

/** Shares of right links from which the card calls itself very and quite sure. */
const SURE_FROM = 0.9;
const LIKELY_FROM = 0.75;

/** Many languages want another word before a day than before a month or a year: "depuis le 14 août", "depuis août". */
const DATE_WORDS = {
  since: { day: 'factSinceDay', longer: 'factSince' },
  asOf: { day: 'factAsOfDay', longer: 'factAsOf' },
} as const satisfies Readonly<Record<string, Readonly<Record<'day' | 'longer', WordKey>>>>;

/** A date of a statement: "14 August 2025", "since March 2014", "as of 2023". */
export function dateInWords({ is, iso }: CardDate, words: Words): string {
  const date = dayInWords(iso, words.language);
  if (is === 'on') return date;
  return words.say(DATE_WORDS[is][isDay(iso) ? 'day' : 'longer'], date);
}

/** What a reader has to know before relying on a card. */
export function noticeInWords({ what, date }: CardNotice, words: Words): string {
  return words.say(`notice_${what}`, dayInWords(date, words.language));
}

/** The same in a line, without what follows from it. */
export function noticeInShort({ what, date }: CardNotice, words: Words): string {
  return words.say(`noticeShort_${what}`, dayInShort(date, words.language));
}

/** The rule that found a mention; a general word for one that has none of its own. */
export function ruleInWords(rule: string, words: Words): string {
  return words.say(
    Object.hasOwn(RULE_WORDS, rule) ? (RULE_WORDS[rule] ?? 'ruleOther') : 'ruleOther',
  );
}

/** The time for which the words were read, and what set it. */
export function readDateInWords({ date, dateEnd = date, dateFrom }: CardWhy, words: Words): string {
  return words.say(`whyDate_${dateFrom}`, spanInWords(date, dateEnd, words.language));
}

/** More than so many of 100 are not promised: what was measured is right in 95 to 99. */
const MOST_SURE = 99;

/** How sure the link is, in words and as a number of 100. */
export function confidenceInWords(confidence: number, words: Words): string {
  const key =
    confidence >= SURE_FROM ? 'whySure' : confidence >= LIKELY_FROM ? 'whyLikely' : 'whyPerhaps';
  return words.say(key, Math.min(MOST_SURE, Math.round(confidence * 100)));
}
