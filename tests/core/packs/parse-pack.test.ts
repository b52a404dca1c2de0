import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, parsePack } from '../../../core/packs/parse-pack.ts';
import { PACK_FILE, PACK_TEXT } from '../../support/teacher-pack.ts';

const [CONFLICT, LEADER] = PACK_FILE.entries;
const problemsOf = (value: unknown): string[] =>
  parsePack(JSON.stringify(value)).problems.map(({ entry, field, fault, values = [] }) =>
    [entry, field, fault, ...values].join(': '),
  );

describe('parsePack', () => {
  it('reads a pack as it is written', () => {
    const { pack, problems } = parsePack(JSON.stringify(PACK_FILE));
    expect(problems).toEqual([]);
    expect(pack).toEqual(PACK_FILE);
  });

  it('exports what imports as the same bytes, whatever order and spacing it came in (E4)', () => {
    const reordered = Object.fromEntries(Object.entries(PACK_FILE).toReversed());
    for (const text of [JSON.stringify(reordered), JSON.stringify(PACK_FILE, null, 7), PACK_TEXT]) {
      const { pack } = parsePack(text);
      expect(pack && packText(pack)).toBe(PACK_TEXT);
    }
  });

  it('names errors by entry and field, and keeps the other entries (E4)', () => {
    const wrong = [
      { ...CONFLICT, id: 'one', start: '1911-02-30' },
      { ...CONFLICT, id: 'two', aliases: ['a', ''] },
      { ...LEADER, id: 'three', terms: [{ office: 'gb-prime-minister' }] },
      { ...LEADER, id: 'Four' },
      { ...LEADER, kind: 'celebrity', id: 'five' },
      { ...LEADER, id: 'six', salary: 7 },
      { ...LEADER, id: 'seven', sources: [] },
      7,
    ];
    const file = { ...PACK_FILE, entries: [...wrong, CONFLICT, CONFLICT] };
    expect(problemsOf(file)).toEqual([
      'one: start: noDay',
      'two: aliases.1: empty',
      'three: terms.0.start: missing',
      'entries.3: id: id',
      'five: kind: choice: leader, summit, conflict, organization, agreement, territory',
      'six: salary: unknownField',
      'seven: sources: needsSource',
      'entries.7: -: wrong',
      'entries.9: id: twice: harbor-strike-of-1911',
    ]);
    expect(parsePack(JSON.stringify(file)).pack?.entries).toEqual([CONFLICT]);
  });

  it('names each item of an id by itself, so that what is left out can be counted', () => {
    const wrong = { ...CONFLICT, start: 'soon' };
    const file = { ...PACK_FILE, entries: [wrong, wrong, CONFLICT, CONFLICT] };
    expect(problemsOf(file)).toEqual([
      'harbor-strike-of-1911: start: date',
      'entries.1: start: date',
      'entries.2: id: twice: harbor-strike-of-1911',
      'entries.3: id: twice: harbor-strike-of-1911',
    ]);
  });

  it('says that a pack has nothing in it, and needs no entry where it hides some of ours', () => {
    expect(problemsOf({ ...PACK_FILE, entries: [], hides: [] })).toEqual(['-: entries: noEntries']);
    expect(problemsOf({ ...PACK_FILE, entries: [] })).toEqual([]);
  });

  it.each([
    ['not JSON', '{', ['notJson']],
    ['a list', '[]', ['notPack']],
    ['another JSON', '{"name":"package","version":"1.0.0"}', ['notPack']],
    ['another format', JSON.stringify({ ...PACK_FILE, format: 2 }), ['otherFormat', 1]],
    [
      'too many entries',
      JSON.stringify({ ...PACK_FILE, entries: Array.from({ length: 2001 }, () => 1) }),
      ['tooMany', 2000],
    ],
    ['more than a million bytes', `"${'é'.repeat(500_000)}"`, ['tooBig', 1]],
    ['deep nesting', '['.repeat(400_000), ['notJson']],
  ])('refuses %s as a whole (E4)', (_what, text, [fault, ...values]) => {
    const { pack, problems } = parsePack(text);
    expect(pack).toBeUndefined();
    expect(problems).toMatchObject([{ entry: '-', field: '-', fault, severity: 'error' }]);
    expect(problems[0]?.values ?? []).toEqual(values);
  });

  it('takes only https links (S7)', () => {
    for (const url of ['http://a.org/', 'javascript:alert(1)', 'data:text/html,x', 'https://a b']) {
      const file = { ...PACK_FILE, sources: [{ ...PACK_FILE.sources[0], url }] };
      expect(problemsOf(file)).toEqual(['textbook: url: https']);
      const ref = { ...LEADER, sources: [{ source: 'textbook', url }] };
      expect(parsePack(JSON.stringify({ ...PACK_FILE, entries: [ref] })).pack?.entries).toEqual([]);
    }
  });

  it('takes no key that leads to a prototype, and changes none (S7)', () => {
    const text = JSON.stringify({ ...PACK_FILE, entries: [{ ...LEADER, name: 'x' }, CONFLICT] });
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const evil = text.replace('"name":"x"', `"summary":{"${key}":{"polluted":1}}`);
      const { pack, problems } = parsePack(evil);
      expect(problems.map(({ field }) => field)).toEqual([key]);
      expect(pack?.entries).toEqual([CONFLICT]);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('keeps text that looks like markup as text (S7)', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { pack } = parsePack(JSON.stringify({ ...PACK_FILE, entries: [{ ...CONFLICT, name }] }));
    expect(pack?.entries[0]?.name).toBe(name);
  });

  it('never throws, and what it gives is stable (S7)', () => {
    const part = fc.oneof(fc.constantFrom<unknown>(CONFLICT, LEADER, 'nato'), fc.jsonValue());
    const file = fc.record({ entries: fc.array(part), hides: fc.array(part), sources: part });
    fc.assert(
      fc.property(file, (lists) => {
        const { pack } = parsePack(JSON.stringify({ ...PACK_FILE, ...lists }));
        const text = pack && packText(pack);
        const again = text === undefined ? undefined : parsePack(text).pack;
        expect(again && packText(again)).toBe(text);
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.string(), (text) => parsePack(text).pack === undefined));
  });
});
