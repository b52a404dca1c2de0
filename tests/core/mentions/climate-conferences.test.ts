import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

describe('the climate conference', () => {
  it('of a year is that of the United Nations', () => {
    expect(linkedInNews('The climate conference of 2009 failed.', '2012-06-20')).toEqual([
      'climate conference of 2009 > un-climate-2009 (relative-time)',
    ]);
  });

  it.each(['The climate conference failed.', 'The climate summit of 2014 failed.'])(
    'is none otherwise: %s',
    (text) => {
      expect(linkedInNews(text, '2012-06-20').join()).not.toContain('un-climate');
    },
  );
});
