import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const in1993 = (text: string): string[] => linkedInNews(text, '1993-09-15');

describe('a list of names', () => {
  it('says who is meant by those of the same office, once the article names one who led it', () => {
    expect(in1993('President Clinton met three others, Ford, Carter and Bush.').slice(1)).toEqual([
      'Ford > gerald-ford (surname)',
      'Carter > jimmy-carter (surname)',
      'Bush > george-h-w-bush (surname)',
    ]);
  });

  it('says so too where all others are certain', () => {
    const text = 'In Bolivia Milei, Boric, Orsi and Peña sat in a row.';
    expect(linkedInNews(text, '2025-11-09').at(-1)).toBe('Peña > santiago-pena (surname)');
    expect(linkedInNews('In Bolivia Peña sat in a row.', '2025-11-09')).toEqual([]);
  });

  it.each([
    ['nobody who led it is named', 'In the first half Ford, Carter and Bush scored.'],
    ['there are two alone', 'President Clinton hired Ford and Carter.'],
    ['one of them is no such leader', 'President Clinton hired Ford, Carter and Smith.'],
    ['they are not listed', 'President Clinton hired Ford, but Carter or Bush left.'],
    ['one is part of a longer name', 'President Clinton met John Ford, Ann Carter and Bush.'],
  ])('says nothing where %s', (_why, text) => {
    expect(in1993(text).filter((own) => /^(?:Ford|Carter|Bush) >/.test(own))).toEqual([]);
  });
});
