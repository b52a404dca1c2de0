import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../core/linking/mentions-of.ts';
import { firstDay } from '../../../core/time/day.ts';
import { linkedInNews, REAL_PACK } from '../../support/real-pack.ts';

describe('the number of a meeting', () => {
  it('is that of its series', () => {
    expect(
      linkedInNews('The second summit of the European Political Community ended.', '2025-11-21'),
    ).toEqual(['second summit of the European Political Community > epc-2023-bulboaca (ordinal)']);
  });

  it.each(['on African soil', 'hosted by Africans', 'without America'])(
    'counts only some of its meetings %s',
    (words) => {
      const linked = linkedInNews(`The first G20 summit ${words} ended.`, '2025-11-21');
      expect(linked.join()).not.toContain('g20-2008');
    },
  );
});

describe('a relative time in a text without a date', () => {
  it('says no meeting', () => {
    expect(linkedInNews("Last year's G7 summit ended.", '2021-08-20').join()).toContain('g7-2020');
    const undated = {
      title: '',
      lang: 'en',
      blocks: [{ text: "Last year's G7 summit ended.", role: 'paragraph' as const }],
    };
    const { mentions } = mentionsOf(REAL_PACK, undated, firstDay('2026-08-20'));
    expect(mentions.filter(({ kind }) => kind === 'summit')).toEqual([]);
  });
});
