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
    locked: new Set(),
    canExplain: true,
    canGrant: true,
    isNotStored: false,
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
    onReload: nothing,
    onGrant: nothing,
    onKind: nothing,
    onLevel: nothing,
    onJump: nothing,
    onPanel: nothing,
    onOptions: nothing,
    ...change,
  };
}

const host = 'www.bbc.co.uk';
const reached = { host, isOnce: false } as const;

/** The tab of an article with `FOUND` in it, with something changed. */
export const foundTab = (change: Partial<Extract<TabView, { state: 'found' }>> = {}): TabView => ({
  ...reached,
  state: 'found',
  found: FOUND,
  articleDate: '2025-08-14',
  hasDate: true,
  lang: 'en-GB',
  ...change,
});

/** A name as long as the knowledge may ever hold, and a surface in the other direction. */
const LONG = [
  line({ kind: 'agreement', name: 'Agreement on everything that was left open '.repeat(5).trim() }),
  line({ kind: 'leader', name: 'Anwar Sadat', surface: 'أنور السادات', mentions: 1200 }),
];
const MANY = Array.from({ length: 300 }, (_, index) =>
  line({ kind: 'leader', name: `Leader ${index + 1}`, first: index, isMarked: index < 12 }),
);

export const POPUP_FIXTURES: Readonly<Record<string, PopupProps>> = {
  found: popupProps(foundTab()),
  empty: popupProps(foundTab({ found: [], articleDate: '2026-11-22', hasDate: false })),
  language: popupProps(foundTab({ found: FOUND.slice(1, 3), lang: 'de-DE' })),
  long: popupProps(foundTab({ found: LONG })),
  many: popupProps(foundTab({ found: MANY })),
  once: popupProps(foundTab({ host: 'example.org', isOnce: true, found: FOUND.slice(0, 3) })),
  'no-article': popupProps({ ...reached, state: 'no-article', why: 'none' }),
  'front-page': popupProps({ ...reached, state: 'no-article', why: 'front-page' }),
  editor: popupProps({ ...reached, state: 'no-article', why: 'editor' }),
  'not-html': popupProps({ ...reached, state: 'no-article', why: 'not-html' }),
  'no-access': popupProps({ state: 'no-access', host: 'a-rather-long-name-of-a-site.example.org' }),
  refused: popupProps({ state: 'refused', host }),
  'no-script': popupProps({ state: 'no-script', host }),
  'off-here': popupProps({ ...reached, state: 'off-here' }),
  off: popupProps({ state: 'waiting' }, { isEnabled: false }),
  waiting: popupProps({ state: 'waiting' }),
  reading: popupProps({ ...reached, state: 'reading' }),
  unsupported: popupProps({ state: 'unsupported' }),
  insecure: popupProps({ state: 'insecure' }),
  private: popupProps({ state: 'no-access', host: 'example.org' }, { isPrivate: true }),
  school: popupProps(foundTab(), {
    locked: new Set(['isEnabled', 'sitesOff', 'kinds', 'readingLevel']),
  }),
  'school-access': popupProps(
    { state: 'no-access', host: 'example.org' },
    { canExplain: false, canGrant: false },
  ),
  'not-stored': popupProps(foundTab(), { isNotStored: true }),
};
