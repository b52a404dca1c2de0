import Papa from 'papaparse';
import { tableLabels, textLabels } from '../components/panel/glossary-labels.ts';
import { deckOf } from '../core/panel/deck.ts';
import { rowsOf } from '../core/panel/glossary-rows.ts';
import { textOf } from '../core/panel/glossary-text.ts';
import type { SavedFormat } from '../components/panel/SaveTools.tsx';
import type { Words } from '../components/words/words.ts';
import type { Glossary } from '../core/panel/glossary.ts';

/** A glossary as a table for a spreadsheet: RFC 4180, and no cell is ever run as a formula. */
export function csvOf(glossary: Glossary, words: Words): string {
  const rows = rowsOf(glossary, tableLabels(words)).map((row) => [...row]);
  return `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}

/** A glossary as plain text. */
export const plainTextOf = (glossary: Glossary, words: Words): string =>
  textOf(glossary, textLabels(glossary, words));

/** A glossary as a deck that flash-card programs import. */
export const deckTextOf = (glossary: Glossary, words: Words): string =>
  deckOf(glossary, {
    ...tableLabels(words),
    deck: [words.say('name'), glossary.title].filter(Boolean).join(': '),
  });

/** Spreadsheets take a file for UTF-8 only with this mark at its beginning. */
const UTF8_MARK = '\uFEFF';
/** What may not stand in a file's name on some system, and what would make it a path. */
const NO_FILE_NAME = /[\p{Cc}\p{Cf}/\\:*?"<>|.]+/gu;
/** File systems take 255 bytes; a letter of most scripts has at most three. */
const MAX_FILE_NAME = 60;

type Saved = { readonly content: string; readonly type: string; readonly ending: string };
const FORMATS: Readonly<Record<SavedFormat, (glossary: Glossary, words: Words) => Saved>> = {
  csv: (glossary, words) => ({
    content: `${UTF8_MARK}${csvOf(glossary, words)}`,
    type: 'text/csv',
    ending: 'csv',
  }),
  text: (glossary, words) => ({
    content: plainTextOf(glossary, words),
    type: 'text/plain',
    ending: 'txt',
  }),
  deck: (glossary, words) => ({
    content: deckTextOf(glossary, words),
    type: 'text/plain',
    ending: 'deck.txt',
  }),
};

/** Lets the browser save a glossary, as it saves any link: needs no permission. */
export function saveGlossary(
  document: Document,
  {
    glossary,
    words,
    format,
  }: {
    readonly glossary: Glossary;
    readonly words: Words;
    readonly format: SavedFormat;
  },
): void {
  const { content, type, ending } = FORMATS[format](glossary, words);
  const blob = new Blob([content], { type: `${type};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName(glossary.title, words)}.${ending}`;
  link.click();
  // The browser has taken the content when the click is over; Firefox a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function fileName(title: string, words: Words): string {
  const safe = title.replace(NO_FILE_NAME, ' ').replace(/\s+/g, ' ').trim();
  return [words.say('panelFileName'), safe.slice(0, MAX_FILE_NAME).toWellFormed().trim()]
    .filter(Boolean)
    .join(' – ');
}
