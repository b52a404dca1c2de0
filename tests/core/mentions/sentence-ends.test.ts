import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../core/linking/mentions-of.ts';
import { blocksOf } from '../../../core/text/blocks.ts';
import { firstDay } from '../../../core/time/day.ts';
import { body, linked, mentionsIn } from '../../support/link-text.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

describe('the end of a sentence', () => {
  it('keeps a role from the name that begins the next', () => {
    expect(linked(body('He wrote to the German chancellor. Keir Starmer said no.'))).toEqual([
      'German chancellor > friedrich-merz (role)',
      'Keir Starmer > keir-starmer (full-name)',
    ]);
  });

  it('is none after an abbreviation', () => {
    expect(linked(body('In London Gen. Vladimir Putin waited.'))).toEqual([
      'Gen. Vladimir Putin > vladimir-putin (titled-name)',
    ]);
  });
});

describe('the time of a verb', () => {
  it.each([
    ['The UK prime minister spoke in London in 2018.', 'theresa-may'],
    ['The UK prime minister resigned on 5 July 2023.', 'rishi-sunak'],
  ])('decides who held the office: %s', (text, entity) => {
    expect(mentionsIn(body(text), '2025-08-22').map((mention) => mention.entity)).toEqual([entity]);
  });

  it('is not the time of an event that the sentence speaks of', () => {
    const text = 'The UK prime minister recalled the invasion of Iraq in 2003.';
    expect(linked(body(text))[0]).toBe('UK prime minister > keir-starmer (role)');
  });
});

describe('a place that the knowledge lacks', () => {
  it('keeps a body’s meeting from being taken for another', () => {
    expect(linked(body('The G7 summit in Gothenburg ended.'), '2025-06-20')).toEqual([]);
  });
});

describe('a text in another language', () => {
  it('is read for names only', () => {
    const text = 'Keir Starmer spoke.\n\nThe German chancellor spoke.';
    const article = { title: '', lang: 'de-DE', publishedAt: '2025-08-22', blocks: blocksOf(text) };
    const { mentions } = mentionsOf(SMALL_PACK, article, firstDay('2025-08-22'));
    expect(mentions.map(({ surface }) => surface)).toEqual(['Keir Starmer']);
  });
});
