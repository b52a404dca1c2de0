import { describe, expect, it } from 'vitest';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';
import { mentionsIn } from '../../support/link-text.ts';

/** The small knowledge with two wars that a number tells apart. */
const entities = SMALL_KNOWLEDGE.entities.flatMap((entity) =>
  entity.kind !== 'conflict' || entity.id !== 'iraq-war'
    ? [entity]
    : [
        entity,
        {
          ...entity,
          id: 'first-chechen-war',
          name: 'First Chechen War',
          wikipedia: 'First Chechen War',
          aliases: [],
          start: '1994-12-11',
          end: '1996-08-31',
        },
        {
          ...entity,
          id: 'second-chechen-war',
          name: 'Second Chechen War',
          wikipedia: 'Second Chechen War',
          aliases: [],
          start: '1999-08-07',
          end: '2009-04-16',
        },
      ],
);
const pack = new Pack(writePack({ ...SMALL_KNOWLEDGE, entities }, '2026-06-01').buffer);

const ordinals = (text: string): string[] =>
  mentionsIn(`What to know today\n\n${text}`, '2025-08-22', pack)
    .filter(({ form }) => form === 'ordinal')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

describe('numbered wars', () => {
  it.each([
    [
      'with its noun',
      'The Second Chechen War was long. Many had fought in the first war.',
      'first war',
    ],
    ['alone', 'The Second Chechen War followed. The first, under Yeltsin, was lost.', 'first'],
  ])('link the other one %s', (_, text, surface) => {
    expect(ordinals(text)).toEqual([`${surface} > first-chechen-war`]);
  });

  it.each([
    ['a text that links none', 'The first war was lost.'],
    ['one that has no number', 'The Falklands War was short. The first war was long.'],
    ['another noun', 'The Second Chechen War was long. The first war crimes trial opened.'],
    ['a number that none has', 'The Second Chechen War was long. The third war was near.'],
    ['somebody', 'The Second Chechen War was long. The first who left was a boy.'],
  ])('do not link %s: %s', (_, text) => {
    expect(ordinals(text)).toEqual([]);
  });
});
