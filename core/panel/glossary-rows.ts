import { sourceName } from '../cards/source-name.ts';
import type { CardSource } from '../cards/card-model.ts';
import { pageAddress } from './source-address.ts';
import type { Kind } from '../knowledge/schema.ts';
import type { Glossary, GlossaryTerm } from './glossary.ts';

/** The columns of a saved glossary, in their order. */
export const COLUMNS = [
  'name',
  'kind',
  'words',
  'mentions',
  'sentence',
  'thenNow',
  'background',
  'facts',
  'positions',
  'sources',
  'asOf',
  'article',
  'address',
  'date',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The words of the interface that a saved glossary needs. */
export type GlossaryLabels = {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** "Born: 7 October 1952". */
  readonly fact: (fact: GlossaryTerm['facts'][number]) => string;
  /** "Ukraine: It is Ukrainian land. (March 2014)". */
  readonly position: (position: GlossaryTerm['positions'][number]) => string;
  readonly notice: (notice: GlossaryTerm['notices'][number]) => string;
  /** The background, with its month where the article is much older; empty without one. */
  readonly background: (term: GlossaryTerm) => string;
  /** "Words in the article: “the Russian president”". */
  readonly surface: (surface: string) => string;
  /** "As of 1 August 2026". */
  readonly asOf: (iso: string) => string;
};

/** A glossary as a table: a head and one row for each term. Facts, positions and sources stand in lines within their cells. */
export function rowsOf(glossary: Glossary, labels: GlossaryLabels): readonly (readonly string[])[] {
  const head = COLUMNS.map((column) => labels.columns[column]);
  return [head, ...glossary.terms.map((term) => rowOf(term, glossary, labels))];
}

function rowOf(term: GlossaryTerm, glossary: Glossary, labels: GlossaryLabels): string[] {
  const cells: Readonly<Record<Column, string>> = {
    name: term.name,
    kind: labels.kinds[term.kind],
    words: term.surface,
    mentions: String(term.count),
    sentence: term.sentence,
    thenNow: term.thenAndNow ?? '',
    background: labels.background(term),
    facts: term.facts.map(labels.fact).join('\n'),
    positions: term.positions.map(labels.position).join('\n'),
    sources: term.sources
      .flatMap((number) => glossary.sources[number - 1] ?? [])
      .map(sourceInWords)
      .join('\n'),
    asOf: term.asOf,
    article: glossary.title,
    address: glossary.address ?? '',
    date: glossary.hasDate ? glossary.articleDate : '',
  };
  return COLUMNS.map((column) => cells[column]);
}

/** "GOV.UK, Past Prime Ministers, https://www.gov.uk/…, 2026-02-03"; without an address that is only a front door. */
export const sourceInWords = (source: CardSource): string =>
  [sourceName(source), pageAddress(source), source.seen]
    .filter((part) => part !== undefined)
    .join(', ');
