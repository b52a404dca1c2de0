import { KINDS, type Kind } from '../core/knowledge/kinds.ts';
import type { ParsedPolicy, Policy, PolicyError } from './policy.ts';
import { type Feature } from './policy-features.ts';
import type { Settings, SettingsChange } from './settings.ts';

/** Where a school lets us run: only on `allowed` where that is given, and never on `blocked`. */
export type SchoolSites = {
  readonly allowed?: readonly string[];
  readonly blocked: readonly string[];
};

/** What our own pages show and hide of a policy. */
export type PolicyState = {
  /** Whether an administrator has set anything at all. */
  readonly isManaged: boolean;
  /** Settings that the reader cannot change. */
  readonly lockedKeys: readonly (keyof Settings)[];
  readonly disabledFeatures: readonly Feature[];
  readonly isOnboardingDisabled: boolean;
  readonly errors: readonly PolicyError[];
};

/** The settings that each key of a policy decides. */
const SETTING_OF = {
  enabled: 'isEnabled',
  kinds: 'kinds',
  readingLevel: 'readingLevel',
  maxMarks: 'maxMarks',
  showBadge: 'showBadge',
} as const satisfies Partial<Record<keyof Policy, keyof Settings>>;

/** The settings that a policy gives, in place of the reader's. */
export function settingsOfPolicy(policy: Policy): SettingsChange {
  const { enabled, kinds, readingLevel, maxMarks, showBadge } = policy;
  return {
    ...(enabled === undefined ? {} : { isEnabled: enabled }),
    ...(kinds === undefined ? {} : { kinds: switchesOf(kinds) }),
    ...(readingLevel === undefined ? {} : { readingLevel }),
    ...(maxMarks === undefined ? {} : { maxMarks }),
    ...(showBadge === undefined ? {} : { showBadge }),
  };
}

/** The settings that the reader cannot change: those that policy gives, or all. */
export function lockedBy(policy: Policy, all: readonly (keyof Settings)[]): Set<keyof Settings> {
  if (policy.lockSettings === true) return new Set(all);
  return new Set(
    Object.entries(SETTING_OF).flatMap(([key, setting]) =>
      Object.hasOwn(policy, key) ? [setting] : [],
    ),
  );
}

/** Where policy lets us run; undefined where it says nothing of sites. */
export function schoolSites({ sitesAllowed, sitesBlocked }: Policy): SchoolSites | undefined {
  if (sitesAllowed === undefined && sitesBlocked === undefined) return undefined;
  return {
    ...(sitesAllowed === undefined ? {} : { allowed: sitesAllowed }),
    blocked: sitesBlocked ?? [],
  };
}

/** Whether policy keeps us off a host; false where it says nothing of sites. */
export function isBlockedBySchool(sites: SchoolSites | undefined, host: string): boolean {
  if (sites === undefined) return false;
  const isAmong = (list: readonly string[]): boolean =>
    list.some((site) => host === site || host.endsWith(`.${site}`));
  return isAmong(sites.blocked) || (sites.allowed !== undefined && !isAmong(sites.allowed));
}

/** What our own pages need to know of a policy. */
export function stateOf(
  { policy, errors }: ParsedPolicy,
  all: readonly (keyof Settings)[],
): PolicyState {
  return {
    isManaged: Object.keys(policy).length > 0 || errors.length > 0,
    lockedKeys: [...lockedBy(policy, all)].toSorted(),
    disabledFeatures: policy.disabledFeatures ?? [],
    isOnboardingDisabled: policy.disableOnboarding === true,
    errors,
  };
}

function switchesOf(on: readonly Kind[]): Record<Kind, boolean> {
  // One entry for each kind.
  return Object.fromEntries(KINDS.map((kind) => [kind, on.includes(kind)])) as Record<
    Kind,
    boolean
  >;
}
