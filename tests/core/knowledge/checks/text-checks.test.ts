import { describe, expect, it } from 'vitest';
import { checkDeaths } from '../../../../core/knowledge/checks/deaths.ts';
import { checkLoadedWords } from '../../../../core/knowledge/checks/loaded-words.ts';
import { checkPositions } from '../../../../core/knowledge/checks/positions.ts';
import {
  checkReadingGrade,
  readingGrade,
} from '../../../../core/knowledge/checks/reading-grade.ts';
import { checkReadingLevels } from '../../../../core/knowledge/checks/reading-levels.ts';
import { checkTextLengths } from '../../../../core/knowledge/checks/text-lengths.ts';
import type { Knowledge } from '../../../../core/knowledge/knowledge.ts';
import { linesOf, withEntity, withoutField } from '../../../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../../../support/small-knowledge.ts';

const withSummary = (plain: string, standard = 'It is a group of states.'): Knowledge =>
  withEntity('organization', 'nato', { summary: { plain, standard } });

describe('checkReadingLevels', () => {
  it('finds an entity without a summary (E5)', () => {
    expect(linesOf(checkReadingLevels(withoutField('nato', 'summary')))).toEqual([
      'nato: summary: is missing (plain and standard)',
    ]);
  });

  it('finds a text that is the same in both levels (E5)', () => {
    expect(linesOf(checkReadingLevels(withSummary('It is one.', 'It is one.')))).toEqual([
      'nato: summary.standard: is the same text in both levels',
    ]);
  });

  it('lets a meeting say one sentence in both', () => {
    const summary = { plain: 'They met.', standard: 'They met.' };
    expect(checkReadingLevels(withEntity('summit', 'g7-2025', { summary }))).toEqual([]);
  });

  it('asks none of leaders, whose sentence is made from their terms, and of agreements', () => {
    expect(checkReadingLevels(SMALL_KNOWLEDGE)).toEqual([]);
  });
});

const soMany = (count: number): string => `${'so '.repeat(count - 1)}so.`;

describe('checkTextLengths', () => {
  it('finds texts over 45 and 75 words (E5)', () => {
    expect(linesOf(checkTextLengths(withSummary(soMany(46), soMany(76))))).toEqual([
      'nato: summary.plain: has 46 words, 45 are allowed',
      'nato: summary.standard: has 76 words, 75 are allowed',
    ]);
  });

  it('accepts texts of 45 and 75 words, and does not count dashes', () => {
    expect(checkTextLengths(withSummary(`– ${soMany(45)} –`, soMany(75)))).toEqual([]);
  });
});

describe('checkReadingGrade', () => {
  it('finds a plain text above grade 8 (E5)', () => {
    const text =
      'Intergovernmental negotiations concerning multilateral disarmament obligations continued without interruption.';
    expect(linesOf(checkReadingGrade(withSummary(text)))).toEqual([
      `nato: summary.plain: is at grade ${readingGrade(text).toFixed(1)}, at most 8 is allowed`,
    ]);
  });

  it('does not measure the standard text', () => {
    expect(
      checkReadingGrade(withSummary('It is a group.', 'Intergovernmental negotiations.')),
    ).toEqual([]);
  });

  it('is the formula of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(readingGrade('')).toBe(0);
  });

  it('does not count more than two syllables of a name, and one of a number', () => {
    expect(readingGrade('He met Zelenskyy.')).toBeCloseTo(readingGrade('He met Peter.'));
    expect(readingGrade('He met in 1986.')).toBeCloseTo(readingGrade('He met in June.'));
  });

  it('does not take the dot of an abbreviation for the end of a sentence', () => {
    // 4 words, 1 sentence, 6 syllables.
    expect(readingGrade('The U.S. army left.')).toBeCloseTo(0.39 * 4 + 11.8 * (6 / 4) - 15.59);
  });
});

describe('checkLoadedWords', () => {
  const words = { words: ['regime', 'terrorist'], why: 'takes sides', instead: 'what is meant' };
  const found = (text: string): string[] =>
    linesOf(checkLoadedWords({ ...withSummary(text), loadedWords: [words] }));

  it('finds a loaded word in our own voice (ED4)', () => {
    expect(found('The Regime fell. A regime fell.')).toEqual([
      'nato: summary.plain: has the loaded word "regime", which takes sides; write: what is meant',
    ]);
  });

  it.each([
    'It was called a terrorist group.',
    'The regime, which is listed by nobody, fell.',
    'They are seen as terrorist groups.',
    'The “regime” fell.',
    'They agreed on steps against "terrorist" groups.',
  ])('finds one that nobody answers for: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['in a quotation', 'He spoke of the “regime” and its "terrorist" friends.'],
    ['in a name', 'It took the Terrorist Screening Center.'],
    ['with who applies it', 'The United States lists it as a terrorist group.'],
    ['with who applies it, in the passive', 'It was designated a terrorist group by the EU.'],
    ['inside another word', 'It regimented them.'],
  ])('accepts one %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('accepts one in a position, which says whose it is', () => {
    const knowledge = withEntity('organization', 'nato', {
      positions: [
        { who: 'Russia', says: 'It is a regime.', sources: ['factbook'] },
        { who: 'NATO', says: 'It is not.', sources: ['factbook'] },
      ],
    });
    expect(checkLoadedWords({ ...knowledge, loadedWords: [words] })).toEqual([]);
  });
});

const deaths = (low: number, high: number) =>
  withEntity('conflict', 'gaza-war', {
    deaths: [{ low, high, counted: 'people', method: 'count', asOf: '2025', sources: ['ohchr'] }],
  });

describe('checkDeaths', () => {
  it('finds a lower bound above the upper one (ED5)', () => {
    expect(linesOf(checkDeaths(deaths(20, 10)))).toEqual([
      'gaza-war: deaths.0.low: is 20, above high 10',
    ]);
  });

  it('accepts a range, and one number twice', () => {
    expect(checkDeaths(deaths(10, 20))).toEqual([]);
    expect(checkDeaths(deaths(10, 10))).toEqual([]);
  });
});

const positions = (...who: readonly string[]) =>
  withEntity('territory', 'crimea', {
    positions: who.map((name) => ({ who: name, says: 'It is ours.', sources: ['ohchr'] })),
  });

describe('checkPositions', () => {
  it('finds a dispute of which one side only is told (ED2)', () => {
    const line = 'crimea: positions: has Russia only: a disputed matter needs another side';
    expect(linesOf(checkPositions(positions('Russia')))).toEqual([line]);
    expect(linesOf(checkPositions(positions('Russia', 'Russia')))).toEqual([line]);
  });

  it('accepts two sides, and none', () => {
    expect(checkPositions(positions('Russia', 'Ukraine'))).toEqual([]);
    expect(checkPositions(positions())).toEqual([]);
  });
});
