import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const on = (date: string, text: string): string[] => linkedInNews(text, date);

describe('a year beyond the term', () => {
  it.each([
    ['2026-03-02', 'In 2032, the US president will open a station on the Moon.'],
    ['2026-03-02', 'By 2040 the French president will need a new aircraft.'],
    ['2024-05-14', 'The US president will in 2027 face a debt twice as large.'],
    ['2024-05-14', 'The US president will host the world in 2026.'],
    ['2023-09-20', 'A box will be opened in 2050 by the prime minister of Canada.'],
    ['1999-08-14', 'In 2061, when the comet returns, the American president may watch it.'],
    ['2026-01-12', 'Twenty years from now the Russian president will look at a smaller country.'],
    ['2026-01-12', 'In ten years’ time the British prime minister will live elsewhere.'],
  ])('leaves nobody who is meant: %s %s', (date, text) => {
    expect(on(date, text)).toEqual([]);
  });

  it.each([
    ['2026-03-02', 'The US president will visit Berlin next week.', 'US president > donald-trump'],
    [
      '2026-03-02',
      'In 2027 the US president will host his friends.',
      'US president > donald-trump',
    ],
    [
      '2015-03-10',
      'The British prime minister said trains would run in 2033.',
      'British prime minister > david-cameron',
    ],
    [
      '2023-09-20',
      'By 2050 the prime minister of Canada wants to burn no coal.',
      'prime minister of Canada > justin-trudeau',
    ],
    [
      '2025-06-10',
      'In 2035 a canal will be opened, the Turkish president said.',
      'Turkish president > recep-tayyip-erdogan',
    ],
    [
      '2025-06-10',
      'A law to end coal in 2038 will be signed today by the German president.',
      'German president > frank-walter-steinmeier',
    ],
  ])('is not the year of another verb, or of the term: %s %s', (date, text, mention) => {
    expect(on(date, text)).toEqual([`${mention} (role)`]);
  });
});
