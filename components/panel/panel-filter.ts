import { LISTED_KINDS } from './kind-words.ts';
import type { OverviewEntry } from '../../core/panel/overview.ts';
import type { Kind } from '../../core/knowledge/schema.ts';

/** What of the list is shown, and how. */
export type PanelFilter = {
  readonly order: 'reading' | 'kind';
  /** Part of a name, of the words on the page, or of the sentence. */
  readonly words: string;
  /** Kinds that are not shown. */
  readonly hidden: ReadonlySet<Kind>;
};

/** Everything, in reading order. */
export const WHOLE_LIST: PanelFilter = { order: 'reading', words: '', hidden: new Set() };

/** One stretch of the list; with a kind it has a heading. */
export type ListPart = {
  readonly kind: Kind | undefined;
  readonly entries: readonly OverviewEntry[];
};

/** The list as the filter shows it: one part in reading order, or one for each kind that has entries. */
export function partsOf(
  entries: readonly OverviewEntry[],
  { order, words, hidden }: PanelFilter,
): readonly ListPart[] {
  const wanted = plain(words);
  const shown = entries.filter(
    ({ kind, name, surface, card }) =>
      !hidden.has(kind) &&
      (wanted === '' ||
        [name, surface, card.sentence].some((text) => plain(text).includes(wanted))),
  );
  if (order === 'reading') return [{ kind: undefined, entries: shown }];
  return LISTED_KINDS.map((kind) => ({
    kind,
    entries: shown.filter((entry) => entry.kind === kind),
  })).filter((part) => part.entries.length > 0);
}

/** Without case and accents: who looks for "Erdogan" finds "Erdoğan". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}
