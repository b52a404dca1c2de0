import { describe, expect, it } from 'vitest';
import { packRoles, roleIndexOf, wordsOfOffice } from '../../../core/knowledge/role-words.ts';
import { OFFICE_CLASSES } from '../../../core/knowledge/schema-lists.ts';
import type { Office } from '../../../core/knowledge/schema.ts';

const office = (own: Partial<Office> = {}): Office => ({
  id: 'gb-prime-minister',
  name: 'Prime Minister of the United Kingdom',
  title: 'Prime Minister',
  class: 'prime-minister',
  country: 'GB',
  leads: false,
  isRegional: false,
  holders: 'single',
  words: [],
  phrases: [],
  metonyms: [],
  gaps: [],
  sources: ['factbook'],
  ...own,
});

/** The role words of offices, as "words: numbers of the offices (plural)". */
function index(offices: readonly Office[]): string[] {
  return [...roleIndexOf(offices).values()].flatMap((entries) =>
    entries.map(
      (own) => `${own.norms.join(' ')}: ${own.offices.join(' ')}${own.isPlural ? ' (plural)' : ''}`,
    ),
  );
}

describe('role words', () => {
  it('are the title, the words of the class, and own ones', () => {
    expect(wordsOfOffice(office({ words: ['taoiseach'] }))).toEqual([
      'Prime Minister',
      'prime minister',
      'premier',
      'PM',
      'head of government',
      'taoiseach',
    ]);
  });

  it('have "leader" where the office leads, and not otherwise', () => {
    expect(wordsOfOffice(office({ leads: true }))).toContain('leader');
    expect(wordsOfOffice(office())).not.toContain('leader');
  });

  it.each(OFFICE_CLASSES)('of the class %s are words', (name) => {
    expect(wordsOfOffice(office({ class: name })).every((word) => word.trim() !== '')).toBe(true);
    expect(wordsOfOffice(office({ class: name })).length).toBeGreaterThan(1);
  });
});

/** The offices that "president" names among these. */
const presidentsOf = (offices: readonly Office[]): readonly number[] | undefined =>
  roleIndexOf(offices)
    .get('president')
    ?.find(({ norms }) => norms.join(' ') === 'president')?.offices;

describe('roleIndexOf', () => {
  it('means an office of state before any other office of the country by the same word', () => {
    const president = office({ class: 'president', title: 'President', country: 'IR' });
    const guards = office({ class: 'chief', title: 'Commander', country: 'IR' });
    const other = office({ class: 'chief', title: 'Commander', country: 'PK' });
    const region = office({ ...president, isRegional: true });
    expect(presidentsOf([guards, president, region])).toEqual([1]);
    expect(presidentsOf([president, other])).toEqual([0, 1]);
    expect(presidentsOf([guards, region])).toEqual([0, 1]);
  });

  it('finds words by their first token, the longest first', () => {
    const entries = roleIndexOf([office({ words: ['prime minister for life'] })]).get('prime');
    expect(entries?.map(({ norms }) => norms.join(' '))).toEqual([
      'prime minister for life',
      'prime ministers for life',
      'prime minister',
      'prime ministers',
    ]);
  });

  it('joins the offices that share a word', () => {
    const other = office({ id: 'fr-prime-minister', country: 'FR' });
    expect(index([office(), other])).toContain('prime minister: 0 1');
  });

  it.each([
    ['foreign-minister', 'minister of foreign affairs', 'ministers of foreign affairs'],
    ['secretary-general', 'secretary general', 'secretaries general'],
    ['envoy', 'envoy', 'envoys'],
    ['deputy-prime-minister', 'deputy premier', 'deputy premiers'],
    ['national-security-adviser', 'national security adviser', 'national security advisers'],
  ] as const)('makes the plural of %s: %s', (name, one, many) => {
    const words = index([office({ class: name, title: one })]);
    expect(words).toContain(`${one}: 0`);
    expect(words).toContain(`${many}: 0 (plural)`);
  });

  it('does not find a word that no office has', () => {
    expect(roleIndexOf([office()]).get('chancellor')).toBeUndefined();
  });

  it('packs each list of offices once, whatever words have it', () => {
    const { roles, officeLists } = packRoles(roleIndexOf([office(), office({ id: 'fr-pm' })]));
    expect(officeLists).toEqual([[0, 1]]);
    expect(roles).toContainEqual(['head of government', 0, 0]);
    expect(roles).toContainEqual(['heads of government', 0, 1]);
  });
});
