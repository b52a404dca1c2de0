import { describe, expect, it } from 'vitest';
import { LANGUAGES, readCatalog, type Catalog } from '../../scripts/words/catalogs.ts';
import { wordsOf } from '../support/words.ts';

const ENGLISH_CATALOG = readCatalog('en');
const placesOf = (text: string): string =>
  [...new Set(text.match(/\$[1-9]/g))].toSorted().join(' ');

/** What a language's catalog lacks, has too much, or fills in otherwise than the English one. */
function differences(language: string, catalog: Catalog): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...new Set([...Object.keys(ENGLISH_CATALOG), ...Object.keys(catalog)])].flatMap((key) => {
    const [english, own] = [ENGLISH_CATALOG[key], catalog[key]];
    if (english === undefined || own === undefined) return [`${key}: only in one language`];
    if (typeof english === 'string')
      return typeof own === 'string' && own !== '' && placesOf(own) === placesOf(english)
        ? []
        : [`${key}: other places`];
    if (typeof own === 'string') return [`${key}: has no plural forms`];
    const wanted = placesOf(english['other'] ?? '');
    return forms.flatMap((form) =>
      own[form] === undefined
        ? [`${key}: no form "${form}"`]
        : placesOf(own[form]).length > wanted.length
          ? [`${key}: other places`]
          : [],
    );
  });
}

describe('words', () => {
  it.each(LANGUAGES)('in %s have every key, plural form and filled-in place', (language) => {
    expect(differences(language, readCatalog(language))).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(LANGUAGES.map((language) => wordsOf(language).language)).toEqual([...LANGUAGES]);
  });

  it('pick the plural form of a count', () => {
    expect(wordsOf('en').count('entitiesFound', 1)).toBe('1 found');
    expect(wordsOf('en').count('entitiesFound', 3)).toBe('3 found');
  });

  it('fill in values', () => {
    expect(wordsOf('en').say('titleFound', 7)).toBe('Backgrounder: on, 7 found');
  });

  it('fill every place of an English text, and leave a missing key found', () => {
    expect(differences('en', { ...ENGLISH_CATALOG, titleFound: 'found' })).toEqual([
      'titleFound: other places',
    ]);
  });
});
