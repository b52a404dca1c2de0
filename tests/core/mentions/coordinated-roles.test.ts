import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

const putin = 'vladimir-putin (role)';
const macron = 'emmanuel-macron (role)';
const trump = 'donald-trump (role)';

const withBodies = (text: string): string[] => linkedInNews(text, '2024-11-01');

describe('coordinated roles', () => {
  it.each([
    ['The US and Russian presidents met.', [`US > ${trump}`, `Russian presidents > ${putin}`]],
    [
      'The US, Ukrainian and French presidents met.',
      [`US > ${trump}`, 'Ukrainian > volodymyr-zelenskyy (role)', `French presidents > ${macron}`],
    ],
    [
      'The French and German leaders met.',
      [`French > ${macron}`, 'German leaders > friedrich-merz (role)'],
    ],
    [
      'The leaders of France, Germany and Russia met.',
      [`leaders of France > ${macron}`, 'Germany > friedrich-merz (role)', `Russia > ${putin}`],
    ],
    [
      'The presidents of France and the United States met.',
      [`presidents of France > ${macron}`, `United States > ${trump}`],
    ],
  ])('mean the holder in each country: %s', (text, mentions) => {
    expect(linked(body(text))).toEqual(mentions);
  });

  it.each([
    'Russia’s president and prime minister disagreed.',
    'The president and prime minister of Russia disagreed.',
  ])('mean the holder of each role of a country: %s', (text) => {
    expect(linked(body(text), '2011-03-20').map((mention) => mention.split(' > ')[1])).toEqual([
      'dmitry-medvedev (role)',
      putin,
    ]);
  });

  it('are read at the year that the sentence speaks of', () => {
    expect(linked(body('In 2003 the US and Russian presidents met.'))).toEqual([
      'US > george-w-bush (role)',
      `Russian presidents > ${putin}`,
    ]);
  });

  it.each([
    'US and French presidents have often met.',
    'The former US and French presidents met.',
    'The French and German leaders of the movement met.',
    'The leaders of France and Germany’s opposition met.',
    'The US and French presidents Fillmore and Faure met.',
    'The presidents of Harvard and Yale met.',
    'The Democratic and Republican leaders met.',
  ])('mean nobody where they are of many, of the past or of something else: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('mean nobody in an office that has just changed hands', () => {
    expect(linked(body('The US and French presidents met.'), '2025-01-23')).toEqual([
      `French presidents > ${macron}`,
    ]);
  });

  it('need no article at the head of a sentence', () => {
    expect(linked(body('Leaders of France and Germany met.'))).toEqual([
      `Leaders of France > ${macron}`,
      'Germany > friedrich-merz (role)',
    ]);
    expect(linked(body('Business leaders of France and Germany met.'))).toEqual([]);
    expect(linked(body('He met leaders of France and Germany.'))).toEqual([]);
  });

  it('mean the heads of bodies, before the bodies themselves', () => {
    expect(withBodies('The leaders of Nato and the European Commission met.')).toEqual([
      'leaders of Nato > mark-rutte (role)',
      'European Commission > ursula-von-der-leyen (role)',
    ]);
    expect(withBodies('The leaders of Nato and Ukraine met.')).toEqual([
      'leaders of Nato > mark-rutte (role)',
      'Ukraine > volodymyr-zelenskyy (role)',
    ]);
    expect(withBodies('The leaders of Nato and the G7 met.')).toEqual(['Nato > nato', 'G7 > g7']);
    expect(withBodies('The leaders of Nato and Harvard met.')).toEqual(['Nato > nato']);
    expect(withBodies('Business leaders of Nato and the European Commission met.')).toEqual([
      'Nato > nato',
      'European Commission > european-commission',
    ]);
  });
});
