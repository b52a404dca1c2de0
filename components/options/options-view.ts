import type { Kind } from '../../core/knowledge/schema.ts';

/** What the options page changes; the same names as the settings. */
type OptionsValues = {
  readonly density: 'first' | 'section' | 'every';
  readonly maxMarks: number;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly openMode: 'dwell' | 'slow-dwell' | 'click' | 'alt';
  readonly readingLevel: 'plain' | 'standard';
  readonly showBadge: boolean;
  readonly sitesOff: readonly string[];
};

export type OptionsProps = {
  readonly values: OptionsValues;
  readonly maxMarksRange: { readonly min: number; readonly max: number };
  /** Sites that the reader has granted, as hosts; "every site" is one of them in words. */
  readonly granted: readonly { readonly pattern: string; readonly label: string }[];
  /** How many sites the bundled list has. */
  readonly newsSites: number;
  readonly version: string;
  /** Undefined until the knowledge file is read, null when it could not be. */
  readonly pack:
    { readonly date: string; readonly counts: Readonly<Record<string, number>> } | null | undefined;
  readonly onChange: (change: Partial<OptionsValues>) => void;
  readonly onSiteOn: (host: string) => void;
  /** False when the text is not a host. */
  readonly onSiteOff: (host: string) => boolean;
  readonly onRevoke: (pattern: string) => void;
  readonly onErase: () => void;
};
