import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../core/knowledge/record.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';

describe('a record of the pack', () => {
  it.each(SMALL_KNOWLEDGE.entities.map((entity) => [entity.id, entity] as const))(
    'of %s says all that the entity says, but its aliases',
    (_, entity) => {
      expect(decodeRecord(encodeRecord(entity))).toEqual({
        ...entity,
        aliases: [],
        formerTitles: [],
      });
    },
  );

  it('leaves out empty lists', () => {
    const [entity] = SMALL_KNOWLEDGE.entities;
    expect(entity && encodeRecord({ ...entity, facts: [] })).not.toContain('"facts"');
  });
});
