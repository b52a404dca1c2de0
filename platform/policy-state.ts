import { POLICY_CACHE, policyOfCache } from './policy-cache.ts';
import { stateOf, type PolicyState } from './policy-effects.ts';
import { SETTING_NAMES } from './settings.ts';
import type { Storage } from './browser.ts';

/** What a school has set, as far as it is known here: read from the cache, so that no page waits for it. */
export async function readPolicyState(
  storage: Pick<Storage.Static, 'local'>,
): Promise<PolicyState> {
  const stored = await storage.local.get(POLICY_CACHE);
  return stateOf(policyOfCache(stored[POLICY_CACHE]), SETTING_NAMES);
}
