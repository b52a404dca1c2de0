import papaparse from 'papaparse';
import { sharedTitles, surfaceForms } from '../../core/knowledge/aliases.ts';
import { aliasTokens } from '../../core/knowledge/gazetteer.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';

/** How many surface forms of one kind the knowledge has for the entity that they mean. */
export type AliasRecall = {
  readonly kind: string;
  readonly strings: number;
  /** Strings whose title is the Wikipedia title of an entity here, at present or formerly. */
  readonly inKnowledge: number;
  readonly found: number;
  /** The strings of entities here that no alias is. */
  readonly missed: readonly string[];
};

/** A table of kind, surface, title of the Wikipedia article, count; by kind, and the sum under "all". */
export function measureAliases(knowledge: Knowledge, table: string): AliasRecall[] {
  const rows = papaparse.parse<Record<'kind' | 'surface' | 'title' | 'count', string>>(table, {
    header: true,
    delimiter: '\t',
    skipEmptyLines: true,
    quoteChar: '\u0000',
  }).data;
  const forms = formsByTitle(knowledge);
  const measured = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, list]): AliasRecall => {
    const known = list.filter(({ title }) => forms.has(keyOfTitle(title)));
    const missed = known.filter(
      ({ surface, title }) => forms.get(keyOfTitle(title))?.has(keyOf(surface)) !== true,
    );
    return {
      kind,
      strings: list.length,
      inKnowledge: known.length,
      found: known.length - missed.length,
      missed: missed.map(({ surface, title }) => `${surface} → ${title}`),
    };
  });
  const sum = (value: (recall: AliasRecall) => number): number =>
    measured.reduce((total, recall) => total + value(recall), 0);
  return [
    ...measured.toSorted((a, b) => a.kind.localeCompare(b.kind)),
    {
      kind: 'all',
      strings: sum(({ strings }) => strings),
      inKnowledge: sum(({ inKnowledge }) => inKnowledge),
      found: sum(({ found }) => found),
      missed: [],
    },
  ];
}

function formsByTitle(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = sharedTitles(knowledge.entities);
  const forms = new Map<string, Set<string>>();
  for (const entity of knowledge.entities) {
    const keys = surfaceForms(entity, shared).map(([alias]) => keyOf(alias));
    for (const title of [entity.wikipedia, ...entity.formerTitles]) {
      const known = forms.get(keyOfTitle(title)) ?? new Set();
      forms.set(keyOfTitle(title), known);
      for (const key of keys) known.add(key);
    }
  }
  return forms;
}

const keyOfTitle = (title: string): string => title.replaceAll('_', ' ').toLowerCase();
const keyOf = (surface: string): string => aliasTokens(surface).join(' ');
