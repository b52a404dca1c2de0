import type { FoundLine, PopupProps, TabView } from '../../components/popup/popup-view.ts';

const line = (part: Pick<FoundLine, 'kind' | 'name'> & Partial<FoundLine>): FoundLine => ({
  entity: part.name.toLowerCase().replaceAll(' ', '-'),
  surface: part.name,
  mentions: 1,
  first: 0,
  isMarked: true,
  ...part,
});

export const FOUND: readonly FoundLine[] = [
  line({
    kind: 'leader',
    name: 'Keir Starmer',
    surface: 'the UK Prime Minister',
    mentions: 4,
    first: 0,
  }),
  line({ kind: 'leader', name: 'Donald Trump', mentions: 9, first: 2 }),
  line({ kind: 'leader', name: 'Vladimir Putin', mentions: 12, first: 3 }),
  line({
    kind: 'summit',
    name: 'Anchorage summit, August 2025',
    surface: 'the Alaska summit',
    first: 5,
  }),
  line({
    kind: 'conflict',
    name: 'Russo-Ukrainian War',
    surface: 'the war in Ukraine',
    mentions: 3,
    first: 7,
  }),
  line({ kind: 'organization', name: 'NATO', mentions: 2, first: 9 }),
  line({ kind: 'territory', name: 'Donbas', first: 11, isMarked: false }),
];

const nothing = (): void => undefined;

/** The popup's props with one tab, and callbacks that do nothing. */
export function popupProps(tab: TabView, change: Partial<PopupProps> = {}): PopupProps {
  return {
    tab,
    isEnabled: true,
    isPrivate: false,
    kinds: {
      leader: true,
      summit: true,
      conflict: true,
      organization: true,
      agreement: false,
      territory: true,
    },
    level: 'standard',
    onEnable: nothing,
    onSite: nothing,
    onExplain: nothing,
    onGrant: nothing,
    onKind: nothing,
    onLevel: nothing,
    onJump: nothing,
    onOptions: nothing,
    ...change,
  };
}

const host = 'www.bbc.co.uk';

export const POPUP_FIXTURES: Readonly<Record<string, PopupProps>> = {
  found: popupProps({
    state: 'found',
    host,
    found: FOUND,
    articleDate: '2025-08-14',
    hasDate: true,
  }),
  empty: popupProps({ state: 'found', host, found: [], articleDate: '2026-11-22', hasDate: false }),
  'no-article': popupProps({ state: 'no-article', host }),
  'no-access': popupProps({ state: 'no-access', host: 'a-rather-long-name-of-a-site.example.org' }),
  'off-here': popupProps({ state: 'off-here', host }),
  off: popupProps({ state: 'waiting' }, { isEnabled: false }),
  waiting: popupProps({ state: 'waiting' }),
  unsupported: popupProps({ state: 'unsupported' }),
  private: popupProps({ state: 'no-access', host: 'example.org' }, { isPrivate: true }),
};
