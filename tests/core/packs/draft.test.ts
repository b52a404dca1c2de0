import { describe, expect, it } from 'vitest';
import {
  draftText,
  emptyDraft,
  emptyEntry,
  emptySource,
  idFrom,
  isEmpty,
  withField,
} from '../../../core/packs/draft.ts';
import { packText, parsePack } from '../../../core/packs/parse-pack.ts';
import { PACK_TEXT } from '../../support/teacher-pack.ts';

const TODAY = '2026-09-01';
const draft = emptyDraft('Year 9', TODAY);

describe('a pack that is being written', () => {
  it('begins without entries, with one source to fill in', () => {
    expect(draft).toEqual({
      format: 1,
      id: 'year-9',
      name: 'Year 9',
      sources: [{ id: 'source', publisher: '', title: '', url: '', seen: TODAY }],
      entries: [],
      hides: [],
    });
    expect(emptySource(draft.sources, TODAY).id).toBe('source-2');
  });

  it('gets new entries with an id of their own, never one of ours, and entries of ours under ours', () => {
    const first = emptyEntry(draft, { kind: 'conflict', name: 'Harbor Strike' }, TODAY);
    expect(first).toEqual({
      kind: 'conflict',
      id: 'own-harbor-strike',
      name: 'Harbor Strike',
      sources: ['source'],
      asOf: TODAY,
    });
    const about = { kind: 'conflict', name: 'Harbor strike' } as const;
    expect(emptyEntry({ ...draft, entries: [first] }, about, TODAY).id).toBe('own-harbor-strike-2');
    const ours = { kind: 'leader', name: 'Keir Starmer', id: 'keir-starmer' } as const;
    expect(emptyEntry(draft, ours, TODAY)).not.toHaveProperty('name');
  });

  it('loses a field that is emptied, and keeps what no form knows', () => {
    const entry = { kind: 'leader', id: 'a', born: '1900', salience: 0.4 } as const;
    expect(withField(entry, 'born', '')).toEqual({ kind: 'leader', id: 'a', salience: 0.4 });
    expect(withField(entry, 'born', '1901')).toEqual({ ...entry, born: '1901' });
  });

  it.each([
    [undefined, true],
    ['', true],
    [[], true],
    [{ plain: '', standard: undefined }, true],
    [0, false],
    [[{}], false],
    [{ plain: 'a' }, false],
  ])('%j is empty: %s', (value, is) => {
    expect(isEmpty(value)).toBe(is);
  });

  it.each([
    ['Guerra de África', [], 'guerra-de-africa'],
    ['  --  ', [], 'entry'],
    ['北京', ['entry'], 'entry-2'],
    ['long '.repeat(40), [], 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('%s has the id %s %s', (words, taken, id) => {
    expect(idFrom(words, taken)).toBe(id);
  });

  it('is the same pack after a file was opened and stored unchanged (E4)', () => {
    const { pack } = parsePack(PACK_TEXT);
    if (pack === undefined) throw new Error('no pack');
    const again = parsePack(draftText(pack)).pack;
    expect(again && packText(again)).toBe(PACK_TEXT);
  });
});
