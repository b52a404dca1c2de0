import { describe, expect, it } from 'vitest';
import { sourceName } from '../../../core/cards/source-name.ts';

describe('the name of a source', () => {
  it.each([
    ['GOV.UK', 'Past Prime Ministers', 'GOV.UK, Past Prime Ministers'],
    ['Wikipedia', 'English Wikipedia', 'English Wikipedia'],
    ['OSCE', 'OSCE', 'OSCE'],
    ['International Court of Justice', 'Court', 'International Court of Justice'],
  ])('of %s and %s says neither twice', (publisher, title, name) => {
    expect(sourceName({ publisher, title })).toBe(name);
  });
});
