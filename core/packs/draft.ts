import type { Kind } from '../knowledge/schema.ts';
import { PACK_FORMAT } from './pack-schema.ts';

/** An entry that is being written: its fields may be missing or wrong. */
export type EntryDraft = Readonly<Record<string, unknown>> & {
  readonly kind: Kind;
  readonly id: string;
};
/** A source that is being written. */
export type SourceDraft = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly seen: string;
};
/** A pack that is being written; its JSON is checked as any other file is. */
export type PackDraft = {
  readonly format: typeof PACK_FORMAT;
  readonly id: string;
  readonly name: string;
  readonly author?: string | undefined;
  readonly sources: readonly SourceDraft[];
  readonly entries: readonly EntryDraft[];
  readonly hides: readonly string[];
};

/** A pack without entries, with one source to fill in. `today` is an ISO day. */
export function emptyDraft(name: string, today: string): PackDraft {
  return {
    format: PACK_FORMAT,
    id: idFrom(name, []),
    name,
    sources: [emptySource([], today)],
    entries: [],
    hides: [],
  };
}

/** A source to fill in, under an id that no other has. */
export function emptySource(others: readonly SourceDraft[], today: string): SourceDraft {
  const taken = others.map(({ id }) => id);
  return { id: idFrom('source', taken), publisher: '', title: '', url: '', seen: today };
}

/**
 * An entry to fill in, with the pack's first source. With the id of an entity of ours it changes that one, and
 * needs no name.
 */
export function emptyEntry(
  { sources, entries }: Pick<PackDraft, 'sources' | 'entries'>,
  about: { readonly kind: Kind; readonly name: string; readonly id?: string },
  today: string,
): EntryDraft {
  const taken = entries.map(({ id }) => id);
  return {
    kind: about.kind,
    // No id of ours begins so: an entry that has a name of ours by chance must not silently change our entry.
    id: about.id ?? idFrom(`own ${about.name}`, taken),
    ...(about.id === undefined ? { name: about.name } : {}),
    sources: sources.slice(0, 1).map(({ id }) => id),
    asOf: today,
  };
}

/** The entry with another value of a field; without the field where the value is empty. */
export function withField(entry: EntryDraft, field: string, value: unknown): EntryDraft {
  const { [field]: _, ...rest } = entry;
  const kept: EntryDraft = { ...rest, kind: entry.kind, id: entry.id };
  return isEmpty(value) ? kept : { ...kept, [field]: value };
}

/** Whether a field holds nothing: no text, no item, no part. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** The draft as the text of a pack's file; spaces around a text are a slip of the hand, and go. */
export const draftText = (draft: PackDraft): string =>
  `${JSON.stringify(draft, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value), 2)}\n`;

/** An id from words: small letters, digits and hyphens, with a number behind it where it is taken. */
export function idFrom(words: string, taken: readonly string[]): string {
  const parts = words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '');
  // Sixty characters in all; a hyphen that the cut leaves at the end goes.
  const cut = parts.join('-').slice(0, 60);
  const plain = cut.endsWith('-') ? cut.slice(0, -1) : cut;
  const base = plain === '' ? 'entry' : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
