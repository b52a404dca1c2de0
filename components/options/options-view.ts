import type { LockedKeys } from '../shared/Locked.tsx';
import type { PacksProps } from '../packs/packs-view.ts';
import type { Kind } from '../../core/knowledge/schema.ts';

/** What the options page changes; the same names as the settings. */
export type OptionsValues = {
  readonly density: 'first' | 'section' | 'every' | 'key';
  readonly maxMarks: number;
  readonly markStyle: 'dotted' | 'strong' | 'plain';
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly openMode: 'dwell' | 'slow-dwell' | 'click' | 'alt';
  readonly cardSize: 'normal' | 'large';
  readonly readingLevel: 'plain' | 'standard';
  readonly showBadge: boolean;
  readonly sitesOff: readonly string[];
};

/** What a file of sites holds beyond what is set already. */
export type ReadSites = {
  readonly off: readonly string[];
  /** Match patterns to ask the browser for. */
  readonly allowed: readonly string[];
  readonly problems: readonly { readonly line: number; readonly text: string }[];
};

/** A key of the browser's for one of our commands; `keys` is empty while there is none. */
export type CommandKeys = { readonly what: string; readonly keys: string };

/** How adding a site by hand went. */
export type SiteAdded = 'added' | 'not-a-site' | 'too-many';

export type OptionsProps = {
  readonly values: OptionsValues;
  /** What policy has set. */
  readonly locked: LockedKeys;
  readonly isPrivate: boolean;
  readonly packs: PacksProps;
  /** Whether policy lets the reader prepare texts of their own. */
  readonly canPrepare: boolean;
  /** The last change could not be stored. */
  readonly isNotStored: boolean;
  readonly maxMarksRange: { readonly min: number; readonly max: number };
  readonly maxSites: number;
  /** Sites that the reader has granted; one without a host is every site. */
  readonly granted: readonly { readonly pattern: string; readonly host: string | undefined }[];
  /** How many sites the bundled list has. */
  readonly newsSites: number;
  readonly commands: readonly CommandKeys[];
  /** Everything in the extension's storage, as JSON; empty when there is nothing. */
  readonly stored: string;
  readonly version: string;
  /** Undefined until the knowledge file is read, null when it could not be. */
  readonly pack:
    { readonly date: string; readonly counts: Readonly<Record<string, number>> } | null | undefined;
  readonly onChange: (change: Partial<OptionsValues>) => void;
  readonly onSiteOn: (host: string) => void;
  readonly onSiteOff: (text: string) => SiteAdded;
  readonly onRevoke: (pattern: string) => void;
  readonly onSaveSites: () => void;
  /** What is new in a file; undefined when it is no text of a sensible length. */
  readonly onReadSites: (file: File) => Promise<ReadSites | undefined>;
  /** Asks for the sites to allow, within the reader's click; false when refused or not stored. */
  readonly onTakeSites: (sites: ReadSites) => Promise<boolean>;
  /** Leads to the browser's page for keys; undefined where there is no way to it. */
  readonly onKeys: (() => void) | undefined;
  readonly onErase: () => Promise<boolean>;
};
