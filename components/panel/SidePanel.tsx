import { PanelActions } from './PanelActions.tsx';
import { Panel, type PanelEvents } from './Panel.tsx';
import { useWords, type WordKey, type Words } from '../words/words.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Levels } from '../../core/knowledge/schema.ts';
import type { Overview } from '../../core/panel/overview.ts';
import type { ComponentChildren, JSX } from 'preact';

/** What the panel has to say about its tab; one state at a time. */
export type PanelView =
  /** Before the first look. */
  | { readonly state: 'waiting' }
  | { readonly state: 'off' | 'unsupported' | 'insecure' | 'closed' | 'left' }
  /** Without a host the browser does not say where the tab is: only every site can be asked for. */
  | { readonly state: 'no-access'; readonly host?: string }
  | { readonly state: 'off-here' | 'reading'; readonly host: string }
  | {
      readonly state: 'no-article';
      readonly why: 'none' | 'front-page' | 'editor' | 'not-html';
    }
  | {
      readonly state: 'found';
      readonly overview: Overview;
      /** Another one for another article. */
      readonly key: string;
    };

export type SidePanelProps = PanelEvents & {
  readonly view: PanelView;
  readonly level: keyof Levels;
  readonly isPrivate: boolean;
  readonly isLevelLocked: boolean;
  /** What a school has left switched on: printing and saving, reading by a click, asking for sites. */
  readonly canKeep: boolean;
  readonly canExplain: boolean;
  readonly canGrant: boolean;
  /** The reader cannot switch us on: a school has decided on it, or nothing is stored from here. */
  readonly isOnFixed: boolean;
  readonly check?: ComponentChildren;
  readonly onEnable: () => void;
  readonly onSite: () => void;
  readonly onExplain: () => void;
  /** Loads the page again, which does not answer. */
  readonly onReload: () => void;
  readonly onGrant: (scope: 'site' | 'everywhere') => void;
};

/** The side panel's page: the background of the article in its tab, or why there is none. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { view, isPrivate } = props;
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  /** The reader has pressed the button of a state: it goes with the state, and the focus would go with it. */
  const hasActed = useRef(false);
  useLayoutEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    if (!root.current?.contains(document.activeElement)) root.current?.querySelector('h1')?.focus();
  }, [view.state]);
  return (
    <main ref={root} class="side-panel">
      <h1 tabIndex={-1}>{words.say('panelHeading')}</h1>
      <p class={view.state === 'found' ? 'unseen' : 'panel-state'} role="status">
        {sentenceOf(view, words)}
      </p>
      {isPrivate && <p class="muted">{words.say('panelPrivate')}</p>}
      {view.state === 'found' ? (
        <Panel key={view.key} {...props} overview={view.overview} isLevelFixed={isPrivate} />
      ) : (
        <div onClickCapture={() => (hasActed.current = true)}>
          <PanelActions {...props} />
        </div>
      )}
    </main>
  );
}

const SENTENCES = {
  off: 'panelOff',
  'off-here': 'panelOffHere',
  reading: 'panelReading',
  unsupported: 'panelUnsupported',
  insecure: 'panelInsecure',
  closed: 'panelClosed',
  left: 'panelLeft',
} as const satisfies Partial<Record<PanelView['state'], WordKey>>;

const NO_ARTICLE = {
  none: 'panelNoArticle',
  'front-page': 'panelFrontPage',
  editor: 'panelEditor',
  'not-html': 'panelNotHtml',
} as const satisfies Record<string, WordKey>;

/** The panel in one sentence: how many were found, or why there is nothing to show. */
function sentenceOf(view: PanelView, words: Words): string {
  switch (view.state) {
    case 'waiting':
      return '';
    case 'found':
      return words.count('panelFoundIn', view.overview.entries.length, view.overview.title);
    case 'no-article':
      return words.say(NO_ARTICLE[view.why]);
    case 'no-access':
      return view.host === undefined
        ? `${words.say('panelNoAccessHere')} ${words.say('panelExplainByButton')}`
        : words.say('panelNoAccess', view.host);
    default:
      return words.say(SENTENCES[view.state], 'host' in view ? view.host : '');
  }
}
