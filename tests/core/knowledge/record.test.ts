import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../core/knowledge/record.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';

describe('a record of the pack', () => {
  it.each(SMALL_KNOWLEDGE.entities.map((entity) => [entity.id, entity] as const))(
    'of %s says all that the entity says, but the words that find it',
    (_, entity) => {
      expect(decodeRecord(encodeRecord(entity))).toEqual({
        ...entity,
        aliases: [],
        formerTitles: [],
        ...(entity.kind === 'conflict' ? { sites: [], groups: [] } : {}),
      });
    },
  );

  it('leaves out empty lists', () => {
    const [entity] = SMALL_KNOWLEDGE.entities;
    expect(entity && encodeRecord({ ...entity, facts: [] })).not.toContain('"facts"');
  });

  it.each([
    ['an article of the same name', 'Same Name', false],
    ['an article of another name', 'Same Name (politician)', true],
  ])('keeps %s, and writes only what the name does not say', (_, wikipedia, written) => {
    const [entity] = SMALL_KNOWLEDGE.entities;
    if (!entity) throw new Error('no entity');
    const record = encodeRecord({ ...entity, name: 'Same Name', wikipedia });
    expect(decodeRecord(record).wikipedia).toBe(wikipedia);
    expect(record.includes('"wikipedia":')).toBe(written);
  });

  it('names Wikipedia alone where the reference is the page of the entity, and keeps other pages', () => {
    const [entity] = SMALL_KNOWLEDGE.entities;
    const own = page('https://en.wikipedia.org/wiki/Battle_of_Aleppo_(2012%E2%80%932016)');
    const other = page('https://en.wikipedia.org/wiki/Aleppo');
    const record =
      entity &&
      decodeRecord(
        encodeRecord({
          ...entity,
          wikipedia: 'Battle of Aleppo (2012–2016)',
          sources: [own, other],
        }),
      );
    expect(record?.sources).toEqual(['wikipedia', other]);
  });
});

const page = (url: string) => ({ source: 'wikipedia', title: 'A page', url });
