import type { CardModel } from '../../core/cards/card-model.ts';
import type { PackLists } from '../../core/engine/engine.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { PackDraft } from '../../core/packs/draft.ts';
import type { PackProblem } from '../../core/packs/pack-problem.ts';

/** A pack in the list. */
export type ListedPack = {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  /** Given by the school: nobody can remove it here. */
  readonly isSchool: boolean;
  /** Undefined until it has been looked through. */
  readonly problems?: readonly PackProblem[] | undefined;
};

/** What a file holds, before anything of it is stored. */
export type ReadPack = {
  readonly json: string;
  /** Undefined where the file as a whole cannot be used. */
  readonly pack: PackDraft | undefined;
  readonly problems: readonly PackProblem[];
  /** Whether there is one with its id, which it would replace. */
  readonly isKnown: boolean;
};

/** What was found under some words: an entity of the knowledge. */
export type FoundEntry = { readonly entity: string; readonly kind: Kind; readonly name: string };

/** What writing a pack needs of the extension. */
export type EditorEvents = {
  readonly lists: () => Promise<PackLists | undefined>;
  readonly onCheck: (json: string) => Promise<readonly PackProblem[] | undefined>;
  readonly onPreview: (json: string, entry: string) => Promise<CardModel | undefined>;
  readonly onFind: (words: string) => Promise<readonly FoundEntry[]>;
  /** Stores a pack; what is wrong where it was not stored. */
  readonly onTakePack: (json: string) => Promise<readonly PackProblem[]>;
};

export type PacksProps = EditorEvents & {
  readonly packs: readonly ListedPack[];
  /** The school has locked them. */
  readonly isLocked: boolean;
  /** Nothing is stored from a private window. */
  readonly isPrivate: boolean;
  /** ISO day. */
  readonly today: string;
  readonly limits: { readonly bytes: number; readonly entries: number; readonly packs: number };
  /** What a file holds; undefined when it is too large or cannot be read. */
  readonly onReadPack: (file: File) => Promise<ReadPack | undefined>;
  readonly onSavePack: (id: string) => void;
  readonly onRemovePack: (id: string) => Promise<void>;
  /** A stored pack, to be changed. */
  readonly onOpenPack: (id: string) => Promise<PackDraft | undefined>;
};
