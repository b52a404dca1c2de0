import { describe, expect, it } from 'vitest';
import { body, linked, mentionsIn } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

const inNewYear = (text: string): string[] => linked(body(text), '2010-01-01');

describe('evidence from the article', () => {
  it('links a doubtful surname where the country or a related entity is named', () => {
    expect(linked(body('Reagan spoke.'), '2010-01-01')).toEqual([]);
    expect(linked(body('US President Ronald Reagan spoke. Reagan left.'), '2010-01-01')).toEqual([
      'US President Ronald Reagan > ronald-reagan (titled-name)',
      'Reagan > ronald-reagan (surname)',
    ]);
  });

  it('nests the people in a meeting that is called after them', () => {
    const [meeting] = mentionsIn(body('The Trump-Putin summit in Alaska ended.'));
    expect(meeting?.nested.map(({ surface, entity }) => `${surface} > ${entity}`)).toEqual([
      'Trump > donald-trump',
      'Putin > vladimir-putin',
    ]);
  });

  it('says how sure it is, for which day, and who else could be meant', () => {
    const [mention] = mentionsIn(body('In 1990, the US president spoke.'));
    expect(mention?.anchorDate).toBe('1990-01-01');
    expect(mention?.via).toBe('roles');
    expect(mention?.confidence).toBeGreaterThan(0.9);
    expect(mention?.alternatives).toEqual([]);
  });
});

describe('an office that another person named held too', () => {
  const obama = 'Barack Obama > barack-obama (full-name)';

  it('speaks for a surname', () => {
    expect(inNewYear('Barack Obama remembered Reagan.')).toEqual([
      obama,
      'Reagan > ronald-reagan (surname)',
    ]);
    expect(inNewYear('They remembered Reagan.')).toEqual([]);
  });

  it('says nothing of two bearers who both held it', () => {
    const text = 'In America Barack Obama remembered Bush.';
    expect(linkedInNews(text, '2012-06-01')).toEqual([obama]);
  });
});
