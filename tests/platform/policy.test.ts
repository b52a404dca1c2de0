import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { assert, constantFrom, dictionary, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../core/knowledge/kinds.ts';
import {
  isBlockedBySchool,
  lockedBy,
  schoolSites,
  stateOf,
} from '../../platform/policy-effects.ts';
import { FEATURE_NAMES } from '../../platform/policy-features.ts';
import { parsePolicy, POLICY_KEYS } from '../../platform/policy.ts';
import { MAX_MARKS_RANGE, SETTING_NAMES } from '../../platform/settings.ts';

const FULL = {
  enabled: true,
  lockSettings: false,
  sitesAllowed: ['example.org', 'news.example.com'],
  sitesBlocked: ['sport.example.org'],
  kinds: ['leader', 'summit'],
  readingLevel: 'plain',
  maxMarks: 6,
  disabledFeatures: ['check', 'report'],
  disableOnboarding: true,
  showBadge: false,
  packs: ['{}'],
};

describe('parsePolicy', () => {
  it('takes every key as it is given', () => {
    expect(parsePolicy(FULL)).toEqual({ policy: FULL, errors: [] });
    expect(Object.keys(FULL)).toEqual(POLICY_KEYS);
  });

  it('reads what the Windows registry gives: 0 and 1, lists as JSON text', () => {
    const given = { enabled: 0, showBadge: 1, kinds: '["conflict"]', sitesBlocked: '["a.org"]' };
    expect(parsePolicy(given)).toEqual({
      policy: { enabled: false, showBadge: true, kinds: ['conflict'], sitesBlocked: ['a.org'] },
      errors: [],
    });
  });

  it('names each bad value and keeps the good part (S7)', () => {
    const given = {
      enabled: 'yes',
      maxMarks: 2,
      readingLevel: 'easy',
      kinds: ['leader', 'celebrity'],
      sitesAllowed: ['good.org', 'not a host', 7],
      sitesBlocked: 'all',
      showBadge: false,
      colour: 'red',
    };
    expect(parsePolicy(given)).toEqual({
      policy: { kinds: ['leader'], sitesAllowed: ['good.org'], showBadge: false },
      errors: [
        { key: 'enabled', message: 'must be true or false' },
        { key: 'maxMarks', message: 'must be a whole number from 3 to 50' },
        { key: 'readingLevel', message: 'must be "plain" or "standard"' },
        { key: 'kinds.1', message: `"celebrity" must be one of ${KINDS.join(', ')}` },
        {
          key: 'sitesAllowed.1',
          message: '"not a host" must be a host name such as "news.example.org"',
        },
        { key: 'sitesAllowed.2', message: 'must be a host name' },
        { key: 'sitesBlocked', message: 'must be a list' },
        { key: 'colour', message: 'is no policy of Backgrounder' },
      ],
    });
  });

  it('reads a host from a pattern or an address, and refuses a bare word', () => {
    const { policy, errors } = parsePolicy({
      sitesBlocked: ['*.Example.org', 'https://news.example.com/world', 'localhost'],
    });
    expect(policy.sitesBlocked).toEqual(['example.org', 'news.example.com']);
    expect(errors.map(({ key }) => key)).toEqual(['sitesBlocked.2']);
  });

  it('names a site that is in both lists, where the block wins', () => {
    const { policy, errors } = parsePolicy({
      sitesAllowed: ['a.org', 'b.org'],
      sitesBlocked: ['a.org'],
    });
    expect(errors).toEqual([
      { key: 'sitesAllowed.0', message: '"a.org" is also in sitesBlocked, which wins' },
    ]);
    expect(isBlockedBySchool(schoolSites(policy), 'a.org')).toBe(true);
    expect(isBlockedBySchool(schoolSites(policy), 'b.org')).toBe(false);
  });

  it('takes no key from a prototype, and changes none (S7)', () => {
    const given: unknown = JSON.parse('{"__proto__": {"enabled": false}, "constructor": 1}');
    expect(parsePolicy(given)).toEqual({
      policy: {},
      errors: [
        { key: '__proto__', message: 'is no policy of Backgrounder' },
        { key: 'constructor', message: 'is no policy of Backgrounder' },
      ],
    });
    expect(parsePolicy(Object.create({ enabled: false }) as unknown).policy).toEqual({});
    expect('enabled' in {}).toBe(false);
  });

  it('stays within its limits for a million characters and a million sites', () => {
    const { policy, errors } = parsePolicy({
      sitesBlocked: Array.from({ length: 1_000_000 }, (_, i) => (i % 2 ? `s${i}.org` : '!')),
      ['x'.repeat(1_000_000)]: 1,
    });
    expect(policy.sitesBlocked?.length).toBe(1000);
    expect(errors.length).toBe(100);
    expect(errors.every(({ message }) => message.length < 200)).toBe(true);
  });

  it('never throws, and parses its own answer to the same (S7)', () => {
    const key = constantFrom<string>(...POLICY_KEYS, '__proto__', 'other');
    assert(
      property(dictionary(key, jsonValue()), (given) => {
        const { policy } = parsePolicy(given);
        expect(parsePolicy(policy).policy).toEqual(policy);
      }),
      { numRuns: 300 },
    );
    for (const given of [undefined, null, 7, 'x', [], [1]])
      expect(parsePolicy(given).policy).toEqual({});
  });
});

describe('what a policy decides', () => {
  it('locks exactly the settings that it gives', () => {
    const { policy } = parsePolicy(FULL);
    expect([...lockedBy(policy, SETTING_NAMES)].toSorted()).toEqual([
      'isEnabled',
      'kinds',
      'maxMarks',
      'readingLevel',
      'showBadge',
    ]);
    expect(lockedBy({}, SETTING_NAMES).size).toBe(0);
  });

  it('locks every setting with lockSettings', () => {
    expect(lockedBy({ lockSettings: true }, SETTING_NAMES)).toEqual(new Set(SETTING_NAMES));
  });

  it('allows a site with what lies under it, and blocks within it', () => {
    const sites = schoolSites(parsePolicy(FULL).policy);
    const blocked = (host: string) => isBlockedBySchool(sites, host);
    expect(blocked('www.example.org')).toBe(false);
    expect(blocked('sport.example.org')).toBe(true);
    expect(blocked('notexample.org')).toBe(true);
    expect(blocked('example.com')).toBe(true);
    expect(isBlockedBySchool(undefined, 'example.com')).toBe(false);
    expect(isBlockedBySchool({ allowed: [], blocked: [] }, 'example.com')).toBe(true);
  });

  it('is said to our own pages as plain data', () => {
    expect(stateOf(parsePolicy({}), SETTING_NAMES)).toEqual({
      isManaged: false,
      lockedKeys: [],
      disabledFeatures: [],
      isOnboardingDisabled: false,
      errors: [],
    });
    const state = stateOf(parsePolicy({ ...FULL, maxMarks: 0 }), SETTING_NAMES);
    expect(structuredClone(state)).toEqual({
      isManaged: true,
      lockedKeys: ['isEnabled', 'kinds', 'readingLevel', 'showBadge'],
      disabledFeatures: ['check', 'report'],
      isOnboardingDisabled: true,
      errors: [{ key: 'maxMarks', message: 'must be a whole number from 3 to 50' }],
    });
  });
});

describe('the schema of managed storage', () => {
  const schema = JSON.parse(readFileSync('assets/policy/managed-schema.json', 'utf8'));

  it('has the same keys, kinds, features and limits as the parser', () => {
    const { properties } = schema;
    expect(Object.keys(properties)).toEqual(POLICY_KEYS);
    expect(properties.kinds.items.enum).toEqual(KINDS);
    expect(properties.disabledFeatures.items.enum).toEqual(FEATURE_NAMES);
    const { minimum: min, maximum: max } = properties.maxMarks;
    expect({ min, max }).toEqual(MAX_MARKS_RANGE);
    expect(parsePolicy({ maxMarks: min }).policy.maxMarks).toBe(min);
    expect(parsePolicy({ maxMarks: max + 1 }).policy).toEqual({});
  });

  it('accepts a full policy and refuses a wrong one', () => {
    const validate = new Ajv({ strict: true }).compile(schema);
    expect(validate(FULL)).toBe(true);
    expect(validate({ ...FULL, maxMarks: 2 })).toBe(false);
    expect(validate({ ...FULL, kinds: ['celebrity'] })).toBe(false);
  });
});
