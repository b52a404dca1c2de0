import { DEFAULT_MARK_OPTIONS, type MarkOptions } from '../core/marks/mark-options.ts';
import { KINDS, type Kind } from '../core/knowledge/kinds.ts';
import { POLICY_CACHE, policyOfCache } from './policy-cache.ts';
import {
  isBlockedBySchool,
  lockedBy,
  type SchoolSites,
  schoolSites,
  settingsOfPolicy,
} from './policy-effects.ts';
import { inTurn } from './in-turn.ts';
import type { Policy } from './policy.ts';
import type { Feature } from './policy-features.ts';
import type { Storage } from './browser.ts';

/** When a card opens: after a rest on the mark, a longer one, only on click, or only while Alt is held. */
export type OpenMode = 'dwell' | 'slow-dwell' | 'click' | 'alt';
export type ReadingLevel = 'plain' | 'standard';
/** A dotted line in the kind's color, a thick one, or a dotted one in the color of the text. */
export type MarkStyle = 'dotted' | 'strong' | 'plain';
/** A card for small print, or one a quarter larger. */
export type CardSize = 'normal' | 'large';

/** Everything that a reader can choose. */
export type Settings = MarkOptions & {
  readonly isEnabled: boolean;
  readonly openMode: OpenMode;
  readonly markStyle: MarkStyle;
  readonly cardSize: CardSize;
  readonly readingLevel: ReadingLevel;
  readonly showBadge: boolean;
  /** Hosts on which the reader has switched us off; each stands for everything under it. */
  readonly sitesOff: readonly string[];
};

/** The settings in force, with the sites that a school has decided on and what it has switched off; nobody but policy sets those. */
export type SettingsInForce = Settings & {
  readonly schoolSites?: SchoolSites;
  readonly disabledFeatures?: readonly Feature[];
};

/** What the reader has changed; everything else follows the defaults of the version in use. */
export type SettingsChange = Partial<Settings>;

/** A change, or what makes one of what is set: for a change that depends on it. */
export type WantedChange = SettingsChange | ((present: SettingsInForce) => SettingsChange);

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_MARK_OPTIONS,
  isEnabled: true,
  openMode: 'dwell',
  markStyle: 'dotted',
  cardSize: 'normal',
  readingLevel: 'standard',
  showBadge: true,
  sitesOff: [],
};

/** product.md §2: a mark limit below 3 hides the article's own subject, above 50 it is a rash. */
export const MAX_MARKS_RANGE = { min: 3, max: 50 } as const;
/** Every setting. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[]; // its own keys

/** More switched-off sites than any reader has; keeps a broken store from growing. */
export const MAX_SITES = 2000;
const KEY = 'settings';

/** The settings in the browser's local storage, under the last known policy. */
export type SettingsStore = {
  /** The settings in force: policy over the reader's over the defaults. */
  readonly read: () => Promise<SettingsInForce>;
  /** The settings that policy has set, which no change reaches. */
  readonly locks: () => Promise<ReadonlySet<keyof Settings>>;
  /**
   * Stores the change, without what is locked, and only what differs from the defaults; one after the other, also
   * from several windows.
   */
  readonly change: (change: WantedChange) => Promise<SettingsInForce>;
  /** Forgets everything that was changed. */
  readonly erase: () => Promise<void>;
  /** Calls back after every change from anywhere in the extension, until the signal aborts. */
  readonly watch: (onChange: (settings: SettingsInForce) => void, signal: AbortSignal) => void;
};

/**
 * Makes the store over the browser's storage; a broken value reads as never changed. In a private
 * window it reads and never writes.
 */
export function createSettingsStore(
  storage: Pick<Storage.Static, 'local' | 'onChanged'>,
  isPrivate = false,
): SettingsStore {
  const turn = inTurn(KEY);
  const readBoth = async () => {
    const stored = await storage.local.get([KEY, POLICY_CACHE]);
    const { policy } = policyOfCache(stored[POLICY_CACHE]);
    return { policy, own: parseSettingsChange(stored[KEY]) };
  };
  const read = async (): Promise<SettingsInForce> => {
    const { policy, own } = await readBoth();
    return underPolicy(policy, own);
  };
  return {
    read,
    locks: async () => lockedBy((await readBoth()).policy, SETTING_NAMES),
    change: async (change) => {
      if (isPrivate) return read();
      return turn(async () => {
        const { policy, own } = await readBoth();
        const wanted = typeof change === 'function' ? change(underPolicy(policy, own)) : change;
        const kept = { ...own, ...unlocked(policy, parseSettingsChange(wanted)) };
        await storage.local.set({ [KEY]: changedFromDefaults(kept) });
        return underPolicy(policy, kept);
      });
    },
    erase: async () => {
      if (!isPrivate) await turn(() => storage.local.remove(KEY));
    },
    watch: (onChange, signal) => {
      const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
        if (area !== 'local' || !(KEY in changes || POLICY_CACHE in changes)) return;
        // A browser that is going down may refuse: then nobody needs the answer.
        read().then(
          (settings) => {
            if (!signal.aborted) onChange(settings);
          },
          () => undefined,
        );
      };
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
    },
  };
}

/** What the reader chose where policy lets them choose, and what policy gives elsewhere. */
function underPolicy(policy: Policy, own: SettingsChange): SettingsInForce {
  const sites = schoolSites(policy);
  return {
    ...DEFAULT_SETTINGS,
    ...unlocked(policy, own),
    ...settingsOfPolicy(policy),
    ...(sites === undefined ? {} : { schoolSites: sites }),
    ...(policy.disabledFeatures === undefined ? {} : { disabledFeatures: policy.disabledFeatures }),
  };
}

function unlocked(policy: Policy, change: SettingsChange): SettingsChange {
  const locked = lockedBy(policy, SETTING_NAMES);
  const isFree = ([key]: readonly [string, unknown]): boolean => !locked.has(key as keyof Settings); // our own keys
  return Object.fromEntries(Object.entries(change).filter(isFree));
}

/** Takes the known settings with valid values out of anything; never throws, drops the rest. */
export function parseSettingsChange(value: unknown): SettingsChange {
  if (typeof value !== 'object' || value === null) return {};
  const change: { -readonly [K in keyof Settings]?: Settings[K] } = {};
  for (const [key, parse] of Object.entries(PARSERS)) {
    if (!Object.hasOwn(value, key)) continue;
    const parsed = parse((value as Record<string, unknown>)[key]); // an object with this own key
    if (parsed !== undefined) Object.assign(change, { [key]: parsed });
  }
  return change;
}

/** Whether the reader or the school has switched us off on a host or on one that it lies under. */
export function isSiteOff(
  settings: Pick<SettingsInForce, 'sitesOff' | 'schoolSites'>,
  host: string,
): boolean {
  return (
    isBlockedBySchool(settings.schoolSites, host) ||
    settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`))
  );
}

/** The list of switched-off sites after switching one host; "www." stands for the whole site. */
export function switchSite(
  sitesOff: readonly string[],
  host: string,
  isOn: boolean,
): readonly string[] {
  const site = host.replace(/^www\./, '');
  const others = sitesOff.filter(
    (other) => other !== site && !(isOn && host.endsWith(`.${other}`)),
  );
  const kept = others.filter((other) => other !== host);
  return isOn ? kept : [...kept, site].toSorted();
}

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((known) => known === value);

const flag = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

/** One parser for each setting: the valid value, or undefined. */
const PARSERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  isEnabled: flag,
  showBadge: flag,
  density: oneOf('first', 'section', 'every', 'key'),
  openMode: oneOf('dwell', 'slow-dwell', 'click', 'alt'),
  markStyle: oneOf('dotted', 'strong', 'plain'),
  cardSize: oneOf('normal', 'large'),
  readingLevel: oneOf('plain', 'standard'),
  maxMarks: (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= MAX_MARKS_RANGE.min &&
    value <= MAX_MARKS_RANGE.max
      ? value
      : undefined,
  kinds: (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const kinds: Record<Kind, boolean> = { ...DEFAULT_SETTINGS.kinds };
    for (const kind of KINDS) {
      const isOn = Object.hasOwn(value, kind)
        ? (value as Record<string, unknown>)[kind]
        : undefined; // own key
      if (typeof isOn === 'boolean') kinds[kind] = isOn;
    }
    return kinds;
  },
  sitesOff: (value) =>
    Array.isArray(value)
      ? value
          .filter((host): host is string => typeof host === 'string' && isHost(host))
          .slice(0, MAX_SITES)
      : undefined,
};

/** Whether a string is a host as `URL` writes it: lower case, no port, no path. */
export function isHost(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(text);
}

function changedFromDefaults(settings: SettingsChange): SettingsChange {
  const entries = Object.entries(settings).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]), // our own keys
  );
  return Object.fromEntries(entries);
}
