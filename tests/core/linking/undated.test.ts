import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../core/linking/mentions-of.ts';
import { blocksOf } from '../../../core/text/blocks.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

/** Surfaces and entities of an article without a date, read today. */
function linkedWithoutDate(text: string): string[] {
  const article = { title: '', lang: 'en', blocks: blocksOf(text) };
  return mentionsOf(SMALL_PACK, article, firstDay('2026-03-01')).mentions.map(
    ({ surface, entity }) => `${surface} > ${entity}`,
  );
}

describe('an article without a date', () => {
  it('does not link a role on today’s date', () => {
    expect(linkedWithoutDate('News\n\nThe German chancellor spoke.')).toEqual([]);
  });

  it('links a role of a person whom it names', () => {
    expect(
      linkedWithoutDate('News\n\nFriedrich Merz arrived. The German chancellor spoke.'),
    ).toEqual(['Friedrich Merz > friedrich-merz', 'German chancellor > friedrich-merz']);
  });

  it('links names as ever', () => {
    expect(linkedWithoutDate('News\n\nKeir Starmer spoke.')).toEqual([
      'Keir Starmer > keir-starmer',
    ]);
  });
});
