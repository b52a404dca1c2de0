import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/mentions/reading.ts';
import { firstDay, isoDate } from '../../../core/time/day.ts';
import { officeAnchorOf } from '../../../core/time/office-anchor.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const DAY = firstDay('2025-08-22');
const TODAY = '2025-08-22..2025-08-22';

/** The days at which the word "president" of a sentence is read, as "first..last"; a doubt has a question mark. */
function anchor(text: string): string {
  const blocks = [{ text, role: 'paragraph' as const }];
  const block = readArticle(SMALL_PACK, { title: '', lang: 'en', blocks }, DAY).blocks[0];
  const at = block?.tokens.findIndex(({ norm }) => norm === 'president') ?? -1;
  if (!block || at < 0) throw new Error(`no president in "${text}"`);
  const { from, to, isSure } = officeAnchorOf(block, at, at + 1, DAY);
  return `${isoDate(from)}..${isoDate(to)}${isSure ? '' : '?'}`;
}

describe('officeAnchorOf', () => {
  it.each([
    ['The US president spoke.', TODAY],
    ['In 2003, the US president spoke.', '2003-01-01..2003-12-31'],
    ['In January 2025, the US president spoke.', '2025-01-01..2025-01-31'],
    ['1990: The US president spoke.', '1990-01-01..1990-12-31'],
    ['In the 1980s the US president spoke.', '1980-01-01..1989-12-31'],
  ])('is the date that opens the sentence, else the article’s: %s', (text, days) => {
    expect(anchor(text)).toBe(days);
  });

  it.each([
    ['Two years ago, the US president spoke.', '2023-02-04..2024-03-10'],
    ['But just last year the US president spoke.', '2024-01-01..2024-12-31'],
    ['In December the US president spoke.', '2024-12-01..2024-12-31'],
    ['Last month, the US president spoke.', '2025-07-01..2025-07-31'],
  ])('is a relative time that opens the sentence: %s', (text, days) => {
    expect(anchor(text)).toBe(days);
  });

  it('is, as a doubt, the year that opened the sentences before', () => {
    const year = '1945-01-01..1945-12-31?';
    expect(anchor('In 1945 three men met. The crowd cheered. The president was dying.')).toBe(year);
  });

  it.each([
    'In 1945 three men met. Much has changed. The president smiled.',
    'In 1945 three men met. Nobody cheered, a historian said. The president smiled.',
    'In 1945 three men met. Last week two met. The president smiled.',
    'In 1945 three men met. It rained. It rained. It rained. The president smiled.',
  ])('is the article’s date again after another time, a present, a report: %s', (text) => {
    expect(anchor(text)).toBe(TODAY);
  });

  it.each([
    ['Since 2003 the president spoke.'],
    ['By 2030, the president wants more.'],
    ['Next year the president spoke.'],
    ['The president will speak last week.'],
    ['The president spoke of 1990 at length.'],
    ['The president said that it rained last year.'],
    ['The president spoke of last year’s rain.'],
    ['2014 was wet and the president spoke.'],
  ])('is the article’s date after "since", for the future and for other times: %s', (text) => {
    expect(anchor(text)).toBe(TODAY);
  });

  it.each([
    ['The president resigned two years ago.', '2023-02-04..2024-03-10?'],
    ['Two years ago the president was a comedian.', '2023-02-04..2024-03-10?'],
    ['Two years earlier, the president had spoken.', '2023-08-23..2023-08-23?'],
    ['In 1956 it rained. The president was ill.', '1956-01-01..1956-12-31?'],
  ])('is a doubt where the time may be of something else: %s', (text, days) => {
    expect(anchor(text)).toBe(days);
  });

  it('is sure where the sentence before says nothing but the time', () => {
    expect(anchor('It was 1973. The president spoke.')).toBe('1973-01-01..1973-12-31');
    expect(anchor('It was 1973. The president says no.')).toBe(TODAY);
    expect(anchor('It was 1973. On Monday the president spoke.')).not.toContain('1973');
  });
});
