import { describe, expect, it } from 'vitest';
import { MAX_PREPARED_CHARS, preparedArticle } from '../../platform/prepared-article.ts';
import { parseAnnotateAsk } from '../../platform/message-parsers.ts';

const prepared = (text: string, title = '', day = '') => preparedArticle({ text, title, day });
const textsOf = (text: string): readonly string[] => {
  const article = prepared(text);
  return typeof article === 'string' ? [article] : article.blocks.map((block) => block.text);
};

describe('a text that is prepared', () => {
  it('has its title as headline, its date and its paragraphs', () => {
    expect(prepared('One.\nTwo.', ' A  title ', '2025-08-14')).toEqual({
      title: 'A title',
      lang: 'en',
      publishedAt: '2025-08-14',
      blocks: [
        { text: 'A title', role: 'headline' },
        { text: 'One.', role: 'paragraph' },
        { text: 'Two.', role: 'paragraph' },
      ],
    });
  });

  it('keeps lines of one paragraph together where empty lines part the paragraphs', () => {
    expect(textsOf('One\r\nline.\r\n \r\nTwo.')).toEqual(['One line.', 'Two.']);
  });

  it('has no date where none is given', () => {
    expect(prepared('One.')).not.toHaveProperty('publishedAt');
  });

  it('keeps markup as text', () => {
    expect(textsOf('<script>alert(1)</script> & <b>NATO</b>')).toEqual([
      '<script>alert(1)</script> & <b>NATO</b>',
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\t\n ', 'empty'],
    ['x'.repeat(MAX_PREPARED_CHARS + 1), 'too-long'],
    ['x\n'.repeat(20_001), 'too-long'],
  ])('is refused: case %#', (text, problem) => {
    expect(prepared(text)).toBe(problem);
  });

  it.each([
    '2025-02-30',
    '?',
    '14 August',
    '0000-00-00',
    '0001-01-01',
    '1799-12-31',
    '12025-08-14',
    '2199-01-01',
  ])('is refused with a day like %s', (day) => {
    expect(prepared('One.', '', day)).toBe('no-day');
  });

  it('is let in by the background at its longest', () => {
    const article = prepared('word '.repeat(MAX_PREPARED_CHARS / 5), 'T', '2025-08-14');
    expect(parseAnnotateAsk({ article }).article).toEqual(article);
  });

  it('is read for names only where its small words are not English', () => {
    const german =
      'Der Präsident der Vereinigten Staaten traf am Freitag in Alaska den russischen Präsidenten, und beide sprachen drei Stunden lang über den Krieg in der Ukraine, ohne dass danach ein Ergebnis genannt wurde.';
    const english =
      'The president of the United States met the Russian president in Alaska on Friday, and the two spoke for three hours about the war in Ukraine, after which no result was given to the press.';
    expect(prepared(german)).toMatchObject({ lang: 'und' });
    expect(prepared(english)).toMatchObject({ lang: 'en' });
    expect(prepared('Der Präsident')).toMatchObject({ lang: 'en' });
  });
});
