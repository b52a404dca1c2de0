import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

describe('a name with a plus', () => {
  it('is one name', () => {
    expect(linkedInNews('They spoke at Rio+20 for long.', '2012-06-22')).toEqual([
      'Rio+20 > earth-summit-2012 (name)',
    ]);
  });
});
