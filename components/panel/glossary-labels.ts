import { dateInWords, noticeInWords } from '../card/card-words.ts';
import { KIND_WORDS } from '../shared/kinds.ts';
import { dayInWords } from '../shared/days.ts';
import { firstDay } from '../../core/time/day.ts';
import { whenOf } from './when.ts';
import type { Glossary, GlossaryTerm } from '../../core/panel/glossary.ts';
import type { Column, GlossaryLabels } from '../../core/panel/glossary-rows.ts';
import type { TextLabels } from '../../core/panel/glossary-text.ts';
import type { WordKey, Words } from '../words/words.ts';

const COLUMN_WORDS = {
  name: 'panelColumnName',
  kind: 'panelColumnKind',
  words: 'panelColumnWords',
  mentions: 'panelColumnMentions',
  sentence: 'panelColumnSentence',
  thenNow: 'panelColumnThenNow',
  background: 'panelColumnBackground',
  facts: 'panelColumnFacts',
  positions: 'panelColumnPositions',
  sources: 'panelColumnSources',
  asOf: 'panelColumnAsOf',
  article: 'panelColumnArticle',
  address: 'panelColumnAddress',
  date: 'panelColumnDate',
} as const satisfies Readonly<Record<Column, WordKey>>;

/** The columns and kinds of a saved table, in the reader's language. */
export function tableLabels(words: Words): GlossaryLabels {
  const { language } = words;
  return {
    columns: inWords(COLUMN_WORDS, words),
    kinds: inWords(KIND_WORDS, words),
    fact: ({ label, value, date }) =>
      words.say(
        'labeled',
        words.say(`fact_${label}`),
        `${value}${date === undefined ? '' : ` (${dateInWords(date, words)})`}`,
      ),
    position: ({ who, says, date }) =>
      words.say(
        'labeled',
        who,
        `${says}${date === undefined ? '' : ` (${dayInWords(date, language)})`}`,
      ),
    notice: (notice) => noticeInWords(notice, words),
    background: (term) => backgroundInWords(term, words),
    surface: (surface) =>
      words.say('labeled', words.say('panelColumnWords'), words.say('quoted', surface)),
    asOf: (iso) => words.say('asOf', dayInWords(iso, language)),
  };
}

/** The background of a term, with its month where the article is much older; empty without one. */
export function backgroundInWords(
  { background, backgroundDate }: GlossaryTerm,
  words: Words,
): string {
  if (background === undefined || backgroundDate === undefined) return background ?? '';
  return `${words.say('asOfMonth', dayInWords(backgroundDate, words.language))} ${background}`;
}

/** What a saved text says around its terms, in the reader's language. */
export function textLabels(glossary: Glossary, words: Words): TextLabels {
  const { articleDate, hasDate, timeline } = glossary;
  const article = {
    start: firstDay(articleDate),
    line: words.say('panelArticleDay', dayInWords(articleDate, words.language)),
  };
  const lines = timeline.map((entry) => ({
    start: entry.start,
    line: words.say(
      'labeled',
      whenOf(entry, words),
      [entry.name, entry.what].filter(Boolean).join(', '),
    ),
  }));
  return {
    ...tableLabels(words),
    date: words.say(
      hasDate ? 'panelArticleOf' : 'panelNoDate',
      dayInWords(articleDate, words.language),
    ),
    timeline: words.say('panelTimeline'),
    timelineLines: [...lines, article]
      .toSorted((a, b) => a.start - b.start)
      .map(({ line }) => line),
    sources: words.say('panelSources'),
    made: words.say('panelMade'),
  };
}

/** Each key's text, under the same names. */
function inWords<K extends string>(
  keys: Readonly<Record<K, WordKey>>,
  words: Words,
): Readonly<Record<K, string>> {
  const entries = (Object.keys(keys) as K[]).map((name) => [name, words.say(keys[name])]);
  return Object.fromEntries(entries) as Record<K, string>; // the same names
}
