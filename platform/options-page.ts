import { isReadable } from './readable-file.ts';
import { reportError } from './errors.ts';
import { askBackground } from './messages.ts';
import { patternHost } from './news-sites.ts';
import { createPacksControl } from './options-packs.ts';
import { isOfSchoolPacks } from './packs.ts';
import { POLICY_CACHE } from './policy-cache.ts';
import { readPolicyState } from './policy-state.ts';
import { hostOf, readSiteList, writeSiteList } from './site-list.ts';
import { eraseStored, readStored } from './stored.ts';
import {
  MAX_MARKS_RANGE,
  MAX_SITES,
  switchSite,
  type Settings,
  type SettingsChange,
  type SettingsStore,
  type WantedChange,
} from './settings.ts';
import { grantedPatterns } from './site-access.ts';
import { commandKeys, wayToKeys } from './key-settings.ts';
import type { OptionsProps } from '../components/options/options-view.ts';
import type { Browser } from './browser.ts';

/** A file of sites is a few kilobytes; what is longer is another file. */
const MAX_FILE_BYTES = 1_000_000;

type OptionsParts = {
  readonly api: Browser;
  readonly store: SettingsStore;
  readonly isPrivate: boolean;
  readonly draw: (props: OptionsProps) => void;
  /** Gives the reader a text as a file. */
  readonly save: (name: string, text: string) => void;
  readonly signal: AbortSignal;
};

/** Starts the options page: draws it, again after every change from anywhere, and carries out what is chosen. */
export async function startOptions(parts: OptionsParts): Promise<void> {
  const { api, store, isPrivate, draw, signal } = parts;
  const manifest = api.runtime.getManifest();
  const newsPatterns = manifest.host_permissions ?? [];
  const access = { permissions: api.permissions, newsPatterns };
  let settings = await store.read();
  let locked = await store.locks();
  const { disabledFeatures } = await readPolicyState(api.storage);
  let granted = await grantedPatterns(access);
  let stored = await readStored(api.storage);
  const commands = await commandKeys(api.commands);
  const packs = await createPacksControl({
    api,
    isPrivate,
    save: parts.save,
    onChange: () => show(),
  });
  let isNotStored = false;
  let pack: OptionsProps['pack'];

  /** Does something that is stored; false, and said on the page, when the browser refuses. */
  const keep = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      isNotStored = false;
    } catch (error) {
      reportError('options', error);
      isNotStored = true;
    }
    show();
    return !isNotStored;
  };
  const change = (wanted: WantedChange): Promise<boolean> =>
    keep(async () => (settings = await store.change(wanted)));
  const show = (): void =>
    draw({
      values: settings,
      locked,
      isPrivate,
      packs: packs.props(),
      canPrepare: !disabledFeatures.includes('prepare-text'),
      isNotStored,
      maxMarksRange: MAX_MARKS_RANGE,
      maxSites: MAX_SITES,
      granted: granted.map((pattern) => ({ pattern, host: patternHost(pattern) })),
      newsSites: newsPatterns.length,
      commands,
      stored,
      version: manifest.version,
      pack,
      onChange: (wanted) => void change(wanted),
      onSiteOn: (host) =>
        void change(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, host, true) })),
      onSiteOff: (text) => {
        const host = hostOf(text);
        if (host === undefined) return 'not-a-site';
        if (settings.sitesOff.length >= MAX_SITES) return 'too-many';
        void change(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, host, false) }));
        return 'added';
      },
      onRevoke: (pattern) => void keep(() => api.permissions.remove({ origins: [pattern] })),
      onSaveSites: () =>
        parts.save(
          'backgrounder-sites.txt',
          writeSiteList({ off: settings.sitesOff, allowed: granted }),
        ),
      onReadSites: async (file) => {
        if (file.size > MAX_FILE_BYTES) return undefined;
        const text = await file.text();
        if (!isReadable(text)) return undefined;
        const known = new Set([...settings.sitesOff, ...granted]);
        const read = readSiteList(text, MAX_SITES - settings.sitesOff.length);
        return {
          ...read,
          off: read.off.filter((host) => !known.has(host)),
          allowed: read.allowed.filter((pattern) => !known.has(pattern)),
        };
      },
      onTakeSites: async ({ off, allowed }) => {
        // First of all: a browser asks the reader only within the click.
        const isAllowed =
          allowed.length === 0 || (await api.permissions.request({ origins: [...allowed] }));
        const withOff = ({ sitesOff }: Settings): SettingsChange => ({
          sitesOff: [...new Set([...sitesOff, ...off])].toSorted(),
        });
        const isStored = off.length === 0 || (await change(withOff));
        return isAllowed && isStored;
      },
      onKeys: wayToKeys(api),
      onErase: () =>
        keep(async () => {
          if (granted.length > 0) await api.permissions.remove({ origins: [...granted] });
          // What a school has set is not the reader's to erase.
          await eraseStored(api.storage, (key) => key === POLICY_CACHE || isOfSchoolPacks(key));
        }),
    });

  const lookAgain = async (): Promise<void> => {
    [settings, locked, granted, stored] = await Promise.all([
      store.read(),
      store.locks(),
      grantedPatterns(access),
      readStored(api.storage),
    ]);
    await packs.lookAgain();
    show();
  };
  const follow = (): void =>
    void lookAgain().catch((error: unknown) => reportError('options', error));
  api.storage.onChanged.addListener(follow);
  api.permissions.onAdded.addListener(follow);
  api.permissions.onRemoved.addListener(follow);
  signal.addEventListener('abort', () => {
    api.storage.onChanged.removeListener(follow);
    api.permissions.onAdded.removeListener(follow);
    api.permissions.onRemoved.removeListener(follow);
  });
  show();
  pack = (await askBackground(api.runtime, 'pack', {})) ?? null;
  show();
}
