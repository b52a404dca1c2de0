import type { Kind } from '../../core/knowledge/schema.ts';

/** One entity in the popup's list. */
export type FoundLine = {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  /** The words on the page, where they are not the name. */
  readonly surface: string;
  readonly mentions: number;
  /** What `onJump` is called with. */
  readonly first: number;
  readonly isMarked: boolean;
};

/** What the popup has to say about the tab; one state at a time. */
export type TabView =
  | { readonly state: 'waiting' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'no-access'; readonly host: string }
  | { readonly state: 'off-here' | 'no-article' | 'reading'; readonly host: string }
  | {
      readonly state: 'found';
      readonly host: string;
      readonly found: readonly FoundLine[];
      readonly articleDate: string;
      readonly hasDate: boolean;
    };

export type PopupProps = {
  readonly tab: TabView;
  readonly isEnabled: boolean;
  /** A private window: nothing is stored from it, so nothing can be switched. */
  readonly isPrivate: boolean;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly level: 'plain' | 'standard';
  readonly onEnable: (isEnabled: boolean) => void;
  readonly onSite: (isOn: boolean) => void;
  readonly onExplain: () => void;
  readonly onGrant: (scope: 'site' | 'everywhere') => void;
  readonly onKind: (kind: Kind, isOn: boolean) => void;
  readonly onLevel: (level: 'plain' | 'standard') => void;
  readonly onJump: (first: number) => void;
  readonly onOptions: () => void;
};
