import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageError } from '../../platform/message-errors.ts';
import {
  parseAnnotateAsk,
  parseCardAsk,
  parseNamesAsk,
  parsePackAsk,
  parseReportAsk,
  parseTabAsk,
} from '../../platform/message-parsers.ts';
import { parseActAsk, parseOrdersAsk } from '../../platform/page-parsers.ts';
import { parsePolicy, POLICY_KEYS } from '../../platform/policy.ts';
import { parseSettingsChange, SETTING_NAMES } from '../../platform/settings.ts';
import { hostOf, readSiteList } from '../../platform/site-list.ts';
import { parseKnowledgeFile } from '../../scripts/knowledge/read-files.ts';

const RUNS = { numRuns: 400 };

/** Values with the keys that a parser asks for, and with those that lead to prototypes. */
const valuesWith = (...names: readonly string[]): fc.Arbitrary<unknown> => {
  const evil = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const key = fc.constantFrom(...names, ...evil);
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -0, 2 ** 53, '', [], {}, true, 'on'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer(),
    fc.constantFrom('2024-01-01', '9999-99-99', 'found', 'paragraph', 'leader', 'https://a.org/'),
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 4 }),
      fc
        .array(fc.tuple(key, tie('node')), { maxLength: 6 })
        // Own keys, also "__proto__", as JSON.parse makes them.
        .map((pairs) => {
          const made = {};
          for (const [name, own] of pairs)
            Object.defineProperty(made, name, { value: own, enumerable: true, configurable: true });
          return made;
        }),
    ),
  })).node;
  return value;
};

describe('messages (S7, S9)', () => {
  const asks = valuesWith(
    ...'names article blocks text role title lang publishedAt report state why found entity kind name surface mentions first isMarked articleDate hasDate day tab json orders marksKey act do'.split(
      ' ',
    ),
  );
  it.each([
    ['annotate', parseAnnotateAsk],
    ['report', parseReportAsk],
    ['card', parseCardAsk],
    ['explainTab', parseTabAsk],
    ['checkPack', parsePackAsk],
    ['knownNames', parseNamesAsk],
    ['orders', parseOrdersAsk],
    ['act', parseActAsk],
  ])(
    'of %s are read or refused with a MessageError',
    (_name, parse: (value: unknown) => unknown) => {
      fc.assert(
        fc.property(asks, (ask) => {
          try {
            return typeof parse(ask) === 'object';
          } catch (error) {
            return error instanceof MessageError;
          }
        }),
        RUNS,
      );
      expect('polluted' in {}).toBe(false);
    },
  );

  it('of an article keep nothing but the fields that are known', () => {
    const { article } = parseAnnotateAsk({
      article: {
        title: 'T',
        lang: 'en',
        url: 'https://a.org/private',
        id: 'x',
        blocks: [{ role: 'paragraph', text: 'x', html: '<b>' }],
      },
    });
    expect(article).toEqual({
      title: 'T',
      lang: 'en',
      blocks: [{ role: 'paragraph', text: 'x' }],
    });
  });
});

describe('settings (S7)', () => {
  it('are a subset of the known ones, and parse again to the same', () => {
    const values = valuesWith(...SETTING_NAMES, 'leader', 'summit', 'conflict');
    fc.assert(
      fc.property(values, (value) => {
        const change = parseSettingsChange(value);
        const names: readonly string[] = SETTING_NAMES;
        expect(Object.keys(change).filter((key) => !names.includes(key))).toEqual([]);
        expect(parseSettingsChange(change)).toEqual(change);
        expect(Object.getPrototypeOf(change)).toBe(Object.prototype);
      }),
      RUNS,
    );
  });
});

describe('policy (S7)', () => {
  it('gives known keys or named errors, and never throws', () => {
    fc.assert(
      fc.property(valuesWith(...POLICY_KEYS, 'leader', 'packs'), (value) => {
        const { policy, errors } = parsePolicy(value);
        const names: readonly string[] = POLICY_KEYS;
        expect(Object.keys(policy).filter((key) => !names.includes(key))).toEqual([]);
        expect(errors.every(({ message }) => message !== '')).toBe(true);
        expect(parsePolicy(policy).policy).toEqual(policy);
      }),
      RUNS,
    );
  });
});

describe('lists of sites (S7)', () => {
  it('have hosts or named lines, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('on ', 'off ', 'a.org', '\n', '#', '*', '/', 'ü', '\0', ' ', ':', '.'),
    });
    fc.assert(
      fc.property(text, (list) => {
        const { off, problems } = readSiteList(list, 50);
        expect(off.every((host) => /^[a-z0-9.-]+$/.test(host))).toBe(true);
        expect(problems.every(({ line }) => line >= 1)).toBe(true);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const host = hostOf(line);
        return host === undefined || hostOf(host) === host;
      }),
      RUNS,
    );
  });
});

describe('knowledge files (S7)', () => {
  const YAML = `entities:
  - id: someone
    kind: leader
    name: Some One
    sources: [{ source: s, url: https://a.org/ }]
`;
  it('are read, or refused with problems that name a field, whatever is done to the text', () => {
    const change = fc.record({
      at: fc.nat(YAML.length),
      cut: fc.nat(12),
      put: fc.constantFrom(
        '',
        '  ',
        '\t',
        ':',
        '- ',
        '&a ',
        '*a',
        '!!js/function x',
        '<<: *a',
        '{',
        '"',
        '%',
        '\0',
        '__proto__: {x: 1}\n',
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let text = YAML;
        for (const { at, cut, put } of changes)
          text = text.slice(0, at) + put + text.slice(at + cut);
        const parsed = parseKnowledgeFile('x.yaml', text);
        expect('problems' in parsed ? parsed.problems : [parsed.file]).not.toEqual([]);
      }),
      RUNS,
    );
    expect('x' in {}).toBe(false);
  });

  it('cannot grow by aliases of aliases', () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      index === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${index}: &a${index} [${Array.from({ length: 9 }, () => `*a${index - 1}`).join(', ')}]`,
    );
    expect(parseKnowledgeFile('x.yaml', lines.join('\n'))).toHaveProperty('problems');
  });
});
