import { describe, expect, it } from 'vitest';
import {
  LANGUAGES,
  missingKeys,
  pluralForms,
  readCatalog,
  type Catalog,
} from '../../scripts/words/catalogs.ts';
import { wordsOf } from '../support/words.ts';

const ENGLISH_CATALOG = readCatalog('en');
const placesOf = (text: string): string =>
  [...new Set(text.match(/\$[1-9]/g))].toSorted().join(' ');

/** What a language's catalog has too much, or fills in otherwise than the English one. */
function differences(language: string, catalog: Catalog): string[] {
  return Object.entries(catalog).flatMap(([key, own]) => {
    const english = ENGLISH_CATALOG[key];
    if (english === undefined) return [`${key}: not in English`];
    if (typeof english === 'string')
      return typeof own === 'string' && own !== '' && placesOf(own) === placesOf(english)
        ? []
        : [`${key}: other places`];
    if (typeof own === 'string') return [`${key}: has no plural forms`];
    return pluralForms(language).flatMap((form) => {
      const wanted = placesOf(english[form] ?? english['other'] ?? '');
      return own[form] === undefined
        ? [`${key}: no form "${form}"`]
        : placesOf(own[form]) === wanted
          ? []
          : [`${key}: other places`];
    });
  });
}

/** A language's texts that are those of its store page and its manifest, with the most letters that a store takes. */
const STORE_LIMITS = { name: 75, description: 132 } as const;

describe('words', () => {
  it.each(LANGUAGES)('in %s have the English keys, all plural forms and places', (language) => {
    expect(differences(language, readCatalog(language))).toEqual([]);
  });

  it.each(LANGUAGES)('in %s are within what the stores take', (language) => {
    const catalog = readCatalog(language);
    const tooLong = Object.entries(STORE_LIMITS).filter(([key, most]) => {
      const text = catalog[key];
      return typeof text === 'string' && Array.from(text).length > most;
    });
    expect(tooLong).toEqual([]);
  });

  it.each(LANGUAGES)('in %s are complete', (language) => {
    expect(missingKeys(language)).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(LANGUAGES.map((language) => wordsOf(language).language)).toEqual([...LANGUAGES]);
  });

  it('pick the plural form of a count', () => {
    expect(wordsOf('en').count('entitiesFound', 1)).toBe('1 found');
    expect(wordsOf('en').count('entitiesFound', 3)).toBe('3 found');
  });

  it('fill in values, and write numbers as the language does', () => {
    expect(wordsOf('en').say('titleFound', 7)).toBe('Backgrounder: on, 7 found');
    expect(wordsOf('en').say('timelineIn', 'Minsk', '2015')).toBe('Minsk 2015');
    expect(wordsOf('en').count('optionsImportMore', 1234)).toBe('and 1,234 more');
  });

  it('fill every place of an English text, and leave an unknown key found', () => {
    expect(differences('en', { titleFound: 'found', noSuchKey: 'text' })).toEqual([
      'titleFound: other places',
      'noSuchKey: not in English',
    ]);
  });
});
