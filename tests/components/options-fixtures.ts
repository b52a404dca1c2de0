import { DEFAULT_SETTINGS, MAX_MARKS_RANGE, MAX_SITES } from '../../platform/settings.ts';
import type { PacksProps } from '../../components/packs/packs-view.ts';
import type { OptionsProps, ReadSites } from '../../components/options/options-view.ts';

const nothing = (): void => undefined;

/** What a file of sites may hold, good lines and bad ones. */
export const READ_SITES: ReadSites = {
  off: ['example.org', 'news.example'],
  allowed: ['https://*.example.com/*'],
  problems: [
    { line: 3, text: 'off not a site' },
    { line: 9, text: 'perhaps example.net' },
  ],
};

/** The part about packs, with one of the school and one of the teacher. */
export function packsProps(change: Partial<PacksProps> = {}): PacksProps {
  return {
    packs: [
      { id: 'school', name: 'Our school', entries: 12, isSchool: true },
      {
        id: 'year-nine',
        name: 'Year 9 history',
        entries: 2,
        isSchool: false,
        problems: [
          {
            entry: 'strike',
            field: 'name',
            fault: 'ordinaryWords',
            values: ['Strike'],
            severity: 'warning',
          },
        ],
      },
    ],
    isLocked: false,
    isPrivate: false,
    today: '2026-09-01',
    limits: { bytes: 1_000_000, entries: 2000, packs: 20 },
    lists: async () => ({ offices: [], series: [], countries: [] }),
    onCheck: async () => [],
    onPreview: async () => undefined,
    onFind: async () => [],
    onTakePack: async () => [],
    onReadPack: async () => undefined,
    onSavePack: nothing,
    onRemovePack: async () => undefined,
    onOpenPack: async () => undefined,
    ...change,
  };
}

/** The props of the options page, with callbacks that do nothing. */
export function optionsProps(change: Partial<OptionsProps> = {}): OptionsProps {
  return {
    values: { ...DEFAULT_SETTINGS, sitesOff: ['example.org', 'news.example'] },
    locked: new Set(),
    isPrivate: false,
    packs: packsProps(),
    canPrepare: true,
    isNotStored: false,
    maxMarksRange: MAX_MARKS_RANGE,
    maxSites: MAX_SITES,
    granted: [
      { pattern: 'https://*.example.com/*', host: 'example.com' },
      { pattern: 'https://*/*', host: undefined },
    ],
    newsSites: 390,
    commands: [
      { what: 'Next mark on the page', keys: 'Alt+Shift+J' },
      { what: 'Previous mark on the page', keys: 'Alt+Shift+K' },
      { what: 'Turn Backgrounder on or off', keys: '' },
    ],
    stored: '{\n  "settings": {\n    "sitesOff": ["example.org", "news.example"]\n  }\n}',
    version: '0.1.0',
    pack: {
      date: '2026-08-01',
      counts: {
        packs: 1,
        territory: 120,
        leader: 2922,
        summit: 645,
        conflict: 266,
        organization: 264,
        agreement: 80,
      },
    },
    onChange: nothing,
    onSiteOn: nothing,
    onSiteOff: () => 'not-a-site',
    onRevoke: nothing,
    onSaveSites: nothing,
    onReadSites: async () => READ_SITES,
    onTakeSites: async () => true,
    onKeys: nothing,
    onErase: async () => true,
    ...change,
  };
}

const LOCKABLE = [
  'density',
  'maxMarks',
  'markStyle',
  'kinds',
  'showBadge',
  'openMode',
  'cardSize',
  'readingLevel',
  'sitesOff',
];

export const OPTIONS_FIXTURES: Readonly<Record<string, OptionsProps>> = {
  all: optionsProps(),
  fresh: optionsProps({
    values: DEFAULT_SETTINGS,
    granted: [],
    stored: '',
    pack: undefined,
    onKeys: undefined,
  }),
  school: optionsProps({ locked: new Set(LOCKABLE), packs: packsProps({ isLocked: true }) }),
  private: optionsProps({ isPrivate: true, packs: packsProps({ isPrivate: true }) }),
  'not-stored': optionsProps({ isNotStored: true, pack: null }),
  long: optionsProps({
    values: {
      ...DEFAULT_SETTINGS,
      sitesOff: [`${'a-very-long-label-'.repeat(3)}x.${'b'.repeat(60)}.example`],
    },
    stored: JSON.stringify({ settings: { sitesOff: ['x'.repeat(300)] } }, null, 2),
  }),
};
