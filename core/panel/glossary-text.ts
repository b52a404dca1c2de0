import type { Glossary, GlossaryTerm } from './glossary.ts';
import { type GlossaryLabels, sourceInWords } from './glossary-rows.ts';

/** The words of the interface around a glossary that is saved as text. */
export type TextLabels = GlossaryLabels & {
  /** About the article's date, ready to be read. */
  readonly date: string;
  readonly timeline: string;
  readonly sources: string;
  /** One line for each entry of the timeline, with the article's own among them. */
  readonly timelineLines: readonly string[];
  /** What made it. */
  readonly made: string;
};

/** A glossary as plain text, with lines that any program shows: title, address, date, terms, timeline, sources. */
export function textOf(glossary: Glossary, labels: TextLabels): string {
  const { title, address, terms, sources, notices } = glossary;
  return [
    title,
    ...(address === undefined ? [] : [address]),
    [labels.date, ...notices.map(labels.notice)].join(' '),
    '',
    ...terms.flatMap((term) => [...termLines(term, labels), '']),
    labels.timeline,
    ...labels.timelineLines,
    '',
    labels.sources,
    ...sources.map((source, index) => `[${index + 1}] ${sourceInWords(source)}`),
    '',
    labels.made,
    '',
  ].join('\n');
}

function termLines(term: GlossaryTerm, labels: GlossaryLabels): readonly string[] {
  const { name, kind, surface, sentence, thenAndNow, notices, facts, positions, asOf } = term;
  const { columns, kinds } = labels;
  const numbers = term.sources.map((number) => `[${number}]`).join('');
  const background = labels.background(term);
  return [
    `${name} (${kinds[kind]}) ${numbers}`.trim(),
    ...(surface === name ? [] : [labels.surface(surface)]),
    [sentence, thenAndNow === undefined ? '' : `${thenAndNow}.`].filter(Boolean).join(' '),
    ...(background === '' ? [] : [background]),
    ...notices.map(labels.notice),
    ...facts.map((fact) => `- ${labels.fact(fact)}`),
    ...(positions.length === 0 ? [] : [`${columns.positions}:`]),
    ...positions.map((position) => `- ${labels.position(position)}`),
    labels.asOf(asOf),
  ];
}
