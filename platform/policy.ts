// What a school's administrator sets through the browser's managed storage. Values come from JSON files,
// configuration profiles and the Windows registry, which knows neither booleans nor lists of its own: so 0 and 1
// stand for a switch, and a list may come as JSON text.
import * as v from 'valibot';
import { KINDS, type Kind } from '../core/knowledge/kinds.ts';
import { FEATURE_NAMES, type Feature } from './policy-features.ts';

/** What policy sets; what it leaves out is the reader's. */
export type Policy = {
  readonly enabled?: boolean;
  /** Nothing can be changed by the reader: what policy does not set stays at its default. */
  readonly lockSettings?: boolean;
  /** The only sites on which we run, each with everything under it; an empty list is none at all. */
  readonly sitesAllowed?: readonly string[];
  /** Sites on which we never run; wins over `sitesAllowed`. */
  readonly sitesBlocked?: readonly string[];
  /** The kinds that are marked; the others are off. */
  readonly kinds?: readonly Kind[];
  readonly readingLevel?: 'plain' | 'standard';
  /** 3 to 50, as in the options. */
  readonly maxMarks?: number;
  readonly disabledFeatures?: readonly Feature[];
  readonly disableOnboarding?: boolean;
  readonly showBadge?: boolean;
  /** Knowledge packs as JSON texts, or as the objects that such a text holds. */
  readonly packs?: readonly unknown[];
};
export type PolicyKey = keyof Policy;

/** A part of the policy that cannot be used: its key, or its place in a list, and why. */
export type PolicyError = { readonly key: string; readonly message: string };

export type ParsedPolicy = { readonly policy: Policy; readonly errors: readonly PolicyError[] };

/** Longer than any list that a school keeps by hand; bounds what each page load compares. */
const MAX_SITES = 2000;
/** As many packs as a teacher may add (product.md §7). */
const MAX_PACKS = 20;
/** Keeps the options page readable where a whole list is broken. */
const MAX_ERRORS = 100;
/** Where a value is named in an error. */
const MAX_SHOWN = 60;

const flag = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1])], 'must be true or false'),
  v.transform((given) => given === true || given === 1),
);

const site = v.pipe(
  v.string('must be a host name'),
  v.trim(),
  v.toLowerCase(),
  // "*.example.org" and an address stand for the host, which holds everything under it anyway.
  v.transform((text) => text.replace(/^(?:https?:\/\/)?(?:\*\.)?/, '').split('/')[0] ?? ''),
  v.maxLength(253, 'is too long for a host name'),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a host name such as "news.example.org"'),
);

type Rule =
  | { readonly one: v.GenericSchema<unknown, unknown> }
  | { readonly each: v.GenericSchema<unknown, unknown>; readonly most: number };

/** One rule for each key: of a list, every item stands or falls by itself. */
const RULES: Readonly<Record<PolicyKey, Rule>> = {
  enabled: { one: flag },
  lockSettings: { one: flag },
  sitesAllowed: { each: site, most: MAX_SITES },
  sitesBlocked: { each: site, most: MAX_SITES },
  kinds: { each: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`), most: KINDS.length },
  readingLevel: { one: v.picklist(['plain', 'standard'], 'must be "plain" or "standard"') },
  maxMarks: {
    one: v.pipe(
      v.number('must be a whole number from 3 to 50'),
      v.integer('must be a whole number from 3 to 50'),
      v.minValue(3, 'must be a whole number from 3 to 50'),
      v.maxValue(50, 'must be a whole number from 3 to 50'),
    ),
  },
  disabledFeatures: {
    each: v.picklist(FEATURE_NAMES, `must be one of ${FEATURE_NAMES.join(', ')}`),
    most: FEATURE_NAMES.length,
  },
  disableOnboarding: { one: flag },
  showBadge: { one: flag },
  packs: {
    each: v.union(
      [v.string(), v.record(v.string(), v.unknown())],
      'must be a pack, or its JSON text',
    ),
    most: MAX_PACKS,
  },
};

/** Every key of a policy, in the order of the documents. */
export const POLICY_KEYS = Object.keys(RULES) as readonly PolicyKey[]; // its own literal keys

/** Takes what is usable out of anything; never throws, and names the rest. */
export function parsePolicy(value: unknown): ParsedPolicy {
  const errors: PolicyError[] = [];
  const policy: Record<string, unknown> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== undefined && value !== null) errors.push({ key: '', message: 'is no policy' });
    return { policy, errors };
  }
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(RULES, key)) {
      errors.push({ key: shown(key), message: 'is no policy of Backgrounder' });
      continue;
    }
    const parsed = parseKey(key as PolicyKey, given, errors); // an own key of the rules
    if (parsed !== undefined) policy[key] = parsed;
  }
  nameContradictions(policy, errors);
  return { policy, errors: errors.slice(0, MAX_ERRORS) };
}

function parseKey(key: PolicyKey, given: unknown, errors: PolicyError[]): unknown {
  const rule = RULES[key];
  if ('one' in rule) {
    const { success, output, issues } = v.safeParse(rule.one, given);
    if (success) return output;
    errors.push({ key, message: issues[0].message });
    return undefined;
  }
  const list = typeof given === 'string' ? listOfText(given) : given;
  if (!Array.isArray(list)) {
    errors.push({ key, message: 'must be a list' });
    return undefined;
  }
  if (list.length > rule.most)
    errors.push({ key, message: `has ${list.length} items; only the first ${rule.most} are used` });
  return list.slice(0, rule.most).flatMap((item: unknown, index) => {
    const { success, output, issues } = v.safeParse(rule.each, item);
    if (success) return [output];
    const what = typeof item === 'string' ? `"${shown(item)}" ` : '';
    errors.push({ key: `${key}.${index}`, message: `${what}${issues[0].message}` });
    return [];
  });
}

/** A list that comes as JSON text, as the Windows registry gives it. */
function listOfText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // named by the caller, like every other value that is no list
  }
}

function nameContradictions(policy: Policy, errors: PolicyError[]): void {
  const blocked = new Set(policy.sitesBlocked);
  for (const [index, host] of (policy.sitesAllowed ?? []).entries()) {
    if (blocked.has(host))
      errors.push({
        key: `sitesAllowed.${index}`,
        message: `"${host}" is also in sitesBlocked, which wins`,
      });
  }
}

const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
