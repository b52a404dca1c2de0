import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const conflictsOf = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => !mention.includes('(full-name)'));

describe('a conflict by the ruler that it felled', () => {
  it.each([
    [
      'The coup that toppled Mohamed Morsi was long ago.',
      'coup that toppled Mohamed Morsi > egypt-coup-2013 (role-nominal)',
    ],
    [
      'The revolution that drove out the shah of Iran was long ago.',
      'revolution that drove out the shah of Iran > iranian-revolution (role-nominal)',
    ],
    [
      'The uprising that felled Muammar Gaddafi was long ago.',
      'uprising that felled Muammar Gaddafi > libyan-civil-war-2011 (role-nominal)',
    ],
  ])('is meant: %s', (text, mention) => {
    expect(conflictsOf(text, '2013-09-01')).toEqual([mention]);
  });

  it.each([
    'The revolt that brought down Theresa May began in her party.',
    'The war that brought Vladimir Putin to power was long.',
    'The coup that pleased Mohamed Morsi was elsewhere.',
    'The coup that toppled the board was quick.',
  ])('is not meant: %s', (text) => {
    expect(conflictsOf(text, '2024-02-20')).toEqual([]);
  });
});
