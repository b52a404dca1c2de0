import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

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
