// Keys of a closed union are the union's words behind a prefix (`fact_party`): the compiler finds those without a text.
import type { CardDate, CardNotice, CardWhy } from '../../core/cards/card-model.ts';
import { dayInShort, dayInWords, isDay, spanInWords } from '../shared/days.ts';
import type { WordKey, Words } from '../words/words.ts';

/** What readers are told of the rules, by what the engine's names for them hold; the first that fits. */
const RULES: readonly (readonly [told: WordKey, names: RegExp])[] = [
  ['ruleBackReferences', /^b|conflicts in focus/],
  ['ruleNames', /names/],
  ['ruleConflicts', /conflict|war|attack/],
  ['ruleSummits', /summit|meeting|met |series|ordinals/],
  ['ruleRoles', /role|phrase|apposition|predicate/],
];

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

/** The key of what readers are told of a rule; of a general word for one that has none of its own. */
export const ruleWordOf = (rule: string): WordKey =>
  RULES.find(([, names]) => names.test(rule))?.[0] ?? 'ruleOther';

/** The rule that found a mention. */
export const ruleInWords = (rule: string, words: Words): string => words.say(ruleWordOf(rule));

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
