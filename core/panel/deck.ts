import type { Glossary, GlossaryTerm } from './glossary.ts';
import { type GlossaryLabels, sourceInWords } from './glossary-rows.ts';
import { pageAddress } from './source-address.ts';

/** A deck's words: its name, and the columns as flash-card programs know them. */
export type DeckLabels = Pick<GlossaryLabels, 'kinds' | 'background' | 'asOf'> & {
  readonly deck: string;
};

/**
 * A glossary as a deck: text that flash-card programs import, one note a line with front, back, deck and tags
 * between tabs. The lines that begin with "#" tell Anki (2.1.55 and later) how to read it (docs.ankiweb.net, "Importing:
 * text files"); others take them for comments. The deck stands in a column of its own: one
 * that a header names is chosen only where there is one already. Without a byte order mark, which would hide the first of them.
 */
export function deckOf(glossary: Glossary, labels: DeckLabels): string {
  const { title, terms } = glossary;
  const tag = tagOf(title);
  // Two colons would make decks within decks.
  const deck = labels.deck.replaceAll(/\s+|::/g, ' ').trim();
  const head = [
    '#separator:Tab',
    '#html:false',
    '#notetype:Basic',
    '#columns:Front\tBack\tDeck\tTags',
    '#deck column:3',
    '#tags column:4',
  ];
  const notes = terms.map((term) =>
    [term.name, backOf(term, glossary, labels), deck, `backgrounder ${term.kind}${tag}`]
      .map(cell)
      .join('\t'),
  );
  return [...head, ...notes, ''].join('\n');
}

function backOf(term: GlossaryTerm, { sources }: Glossary, labels: DeckLabels): string {
  const { kind, sentence, thenAndNow, positions, asOf } = term;
  const cited = term.sources.flatMap((number) => sources[number - 1] ?? []);
  const first = cited.find((source) => pageAddress(source) !== undefined) ?? cited[0];
  return [
    `${labels.kinds[kind]}. ${sentence}`,
    thenAndNow === undefined ? '' : `${thenAndNow}.`,
    labels.background(term),
    ...positions.map(({ who, says }) => `${who}: ${says}`),
    `(${labels.asOf(asOf)}${first === undefined ? '' : `; ${sourceInWords(first)}`})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A field of one line; in quotes where a quote in it, or a "#" at its beginning, would be read as something else. */
function cell(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.includes('"') || line.startsWith('#') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** The first words of a title as one tag, with a space before it; empty without letters. */
function tagOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.slice(0, 6).join('-')}`;
}
