// The last known policy, kept where every surface can read it at once: the browser's own answer may take seconds.
import { parsePolicy, type ParsedPolicy } from './policy.ts';
import type { Feature } from './policy-features.ts';
import type { Storage } from './browser.ts';

/** The key of the cache in local storage: what the administrator set, without its packs. */
export const POLICY_CACHE = 'policy';

/** What Firefox says where there is no policy; every other failure leaves the question open. */
const NO_POLICY = /manifest not found/i;

type PolicyStorage = Pick<Storage.Static, 'local' | 'managed' | 'onChanged'>;

export type PolicyKeeper = {
  /** The policy in force: as the browser last gave it. */
  readonly read: () => Promise<ParsedPolicy>;
  /** Asks the browser anew and keeps the answer; never throws, and may take seconds. */
  readonly refresh: () => Promise<void>;
};

/** The policy of what stands in the cache; anything else than a policy reads as none. */
export const policyOfCache = (cached: unknown): ParsedPolicy => parsePolicy(cached);

/**
 * Keeps the cache in step with the browser's policy until the signal aborts: now, at each change of managed
 * storage, and whenever anything but this keeper has written to the cache. Packs go to `onPacks`, as they came.
 * A failure keeps what was last known, so that a lock stays a lock.
 */
export function keepPolicy(parts: {
  readonly storage: PolicyStorage;
  readonly onPacks: (packs: readonly unknown[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}): PolicyKeeper {
  const { storage, onPacks, onError, signal } = parts;
  // The text of the cache as this keeper knows it to be right; undefined before the browser's first answer.
  let known: string | undefined;

  const refresh = async (): Promise<void> => {
    try {
      const given = await askBrowser(storage);
      if (given === undefined || signal.aborted) return;
      const { packs, ...rest } = given;
      await write(storage, rest);
      known = textOf(rest);
      await onPacks(parsePolicy({ packs }).policy.packs ?? []);
    } catch (error) {
      onError(error);
    }
  };

  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'managed') void refresh();
    const change = changes[POLICY_CACHE];
    if (area !== 'local' || change === undefined || known === undefined) return;
    if (textOf(change.newValue ?? {}) !== known) void refresh();
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
  void refresh();

  return {
    read: async () => policyOfCache((await storage.local.get(POLICY_CACHE))[POLICY_CACHE]),
    refresh,
  };
}

/** Whether the school has switched a feature off. */
export async function isDisabled(
  feature: Feature,
  policy: Pick<PolicyKeeper, 'read'>,
): Promise<boolean> {
  return (await policy.read()).policy.disabledFeatures?.includes(feature) ?? false;
}

/** What the administrator set; an empty object for nothing, undefined where the browser could not say. */
async function askBrowser(storage: PolicyStorage): Promise<Record<string, unknown> | undefined> {
  try {
    const given: unknown = await storage.managed.get(null);
    return typeof given === 'object' && given !== null ? { ...given } : {};
  } catch (error) {
    return NO_POLICY.test(String(error)) ? {} : undefined;
  }
}

async function write(storage: PolicyStorage, given: Record<string, unknown>): Promise<void> {
  const stored = (await storage.local.get(POLICY_CACHE))[POLICY_CACHE];
  if (Object.keys(given).length === 0) {
    if (stored !== undefined) await storage.local.remove(POLICY_CACHE);
    return;
  }
  if (textOf(stored ?? {}) !== textOf(given)) await storage.local.set({ [POLICY_CACHE]: given });
}

/** One text for one policy: the browser gives the keys in any order. Keys that we do not know count too. */
function textOf(policy: unknown): string {
  const record = typeof policy === 'object' && policy !== null ? policy : {};
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
