import { describe, expect, it } from 'vitest';
import { isNamedOneOf, sensesOf } from '../../../core/knowledge/alias-senses.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const idsOf = (alias: string): string[] =>
  sensesOf(SMALL_PACK, alias).flatMap(({ type, index }) =>
    type === 'entity' ? [SMALL_PACK.idOf(index)] : [],
  );

describe('sensesOf', () => {
  it('knows what a whole name means, however it is written', () => {
    expect(idsOf('Iraq War')).toEqual(['iraq-war']);
    expect(idsOf('iraq war')).toEqual(['iraq-war']);
  });

  it.each(['', 'Iraq War of', 'Ruritanian war'])(
    'has nothing for what is no name: "%s"',
    (alias) => {
      expect(sensesOf(SMALL_PACK, alias)).toEqual([]);
    },
  );
});

describe('isNamedOneOf', () => {
  it('says whether an entity goes by one of the names', () => {
    const war = sensesOf(SMALL_PACK, 'Iraq War').find(({ type }) => type === 'entity')?.index ?? -1;
    expect(isNamedOneOf(SMALL_PACK, war, ['Ruritanian war', 'Iraq War'])).toBe(true);
    expect(isNamedOneOf(SMALL_PACK, war, ['Falklands War'])).toBe(false);
    expect(isNamedOneOf(SMALL_PACK, war, [])).toBe(false);
  });
});
