import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

describe('a given name in a headline', () => {
  it('makes a surname that of somebody else', () => {
    const text = 'Hulu Strikes Deal With Simon Cameron About Action Movie';
    expect(linkedInNews(text, '2014-01-01')).toEqual([]);
  });

  it('leaves it where the word before is no given name, or is the person’s own', () => {
    const cameron = 'Cameron > david-cameron (surname)';
    expect(linkedInNews('Britain Waits While Cameron Decides', '2014-01-01')).toContain(cameron);
    expect(linkedInNews('Britain Waits While David Cameron Decides', '2014-01-01')).toContain(
      'David Cameron > david-cameron (full-name)',
    );
    expect(linkedInNews('Britain Stops Bill Cameron Wanted', '2014-01-01')).toContain(cameron);
  });
});
