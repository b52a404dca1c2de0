import { describe, expect, it } from 'vitest';
import { ordersFor } from '../../platform/page-orders.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';

const PAGE = 'https://www.bbc.co.uk/news/1';

const key = (change: object): string =>
  ordersFor({ ...DEFAULT_SETTINGS, ...change }, PAGE).marksKey;

describe('page orders', () => {
  it.each([
    [{}, 'on'],
    [{ isEnabled: false }, 'off'],
    [{ sitesOff: ['bbc.co.uk'] }, 'off-here'],
    [{ sitesOff: ['example.org'] }, 'on'],
    [{ isEnabled: false, sitesOff: ['bbc.co.uk'] }, 'off'],
  ] as const)('%j gives %s', (change, state) => {
    expect(ordersFor({ ...DEFAULT_SETTINGS, ...change }, PAGE).state).toBe(state);
  });

  it('let a card report mistakes unless the school has switched that off', () => {
    expect(ordersFor(DEFAULT_SETTINGS, PAGE).canReport).toBe(true);
    const forSchool = { ...DEFAULT_SETTINGS, disabledFeatures: ['report'] as const };
    expect(ordersFor(forSchool, PAGE).canReport).toBe(false);
  });

  it('the key of the marks changes with density, limit and kinds only', () => {
    expect(key({ openMode: 'alt', readingLevel: 'plain', sitesOff: ['a.org'] })).toBe(key({}));
    expect(key({ maxMarks: 3 })).not.toBe(key({}));
    expect(key({ density: 'every' })).not.toBe(key({}));
    expect(key({ kinds: { ...DEFAULT_SETTINGS.kinds, leader: false } })).not.toBe(key({}));
  });
});
