import type { LockedKeys } from '../shared/Locked.tsx';
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

/** A page that our script is in. `isOnce`: only because the reader asked for it, with no lasting access. */
type Reached = { readonly host: string; readonly isOnce: boolean };

/** What the popup has to say about the tab; one state at a time. */
export type TabView =
  | { readonly state: 'waiting' }
  /** A page of the browser or a file; or one of the web that did not come over https. */
  | { readonly state: 'unsupported' | 'insecure' }
  /** No access; the browser refuses it to every extension; access, but no script of ours in the page. */
  | { readonly state: 'no-access' | 'refused' | 'no-script'; readonly host: string }
  | ({ readonly state: 'off-here' | 'reading' } & Reached)
  | ({
      readonly state: 'no-article';
      readonly why: 'none' | 'front-page' | 'editor' | 'not-html';
    } & Reached)
  | ({
      readonly state: 'found';
      readonly found: readonly FoundLine[];
      readonly articleDate: string;
      readonly hasDate: boolean;
      /** BCP 47 tag of the article's text. */
      readonly lang: string;
    } & Reached);

export type PopupProps = {
  readonly tab: TabView;
  readonly isEnabled: boolean;
  /** A private window: nothing is stored from it, so nothing can be switched. */
  readonly isPrivate: boolean;
  /** What policy has set. */
  readonly locked: LockedKeys;
  /** Whether policy lets the reader have a page explained, and allow further sites. */
  readonly canExplain: boolean;
  readonly canGrant: boolean;
  /** The last change could not be stored. */
  readonly isNotStored: boolean;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly level: 'plain' | 'standard';
  readonly onEnable: (isEnabled: boolean) => void;
  readonly onSite: (isOn: boolean) => void;
  readonly onExplain: () => void;
  readonly onReload: () => void;
  readonly onGrant: (scope: 'site' | 'everywhere') => void;
  readonly onKind: (kind: Kind, isOn: boolean) => void;
  readonly onLevel: (level: 'plain' | 'standard') => void;
  readonly onJump: (first: number) => void;
  /** Opens the panel with the background of this article; called in the click itself. */
  readonly onPanel: () => void;
  readonly onOptions: () => void;
};
