import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const beside = (words: string): string[] =>
  linked(body(`Angela Merkel, ${words}, spoke.`)).slice(1);

describe('appositions', () => {
  it.each([
    [
      'The German chancellor, Friedrich Merz, spoke.',
      ['German chancellor > friedrich-merz (role)', 'Friedrich Merz > friedrich-merz (full-name)'],
    ],
    [
      'Emmanuel Macron, president of France, spoke.',
      [
        'Emmanuel Macron > emmanuel-macron (full-name)',
        'president of France > emmanuel-macron (role)',
      ],
    ],
    [
      'Olaf Scholz, the former German chancellor, spoke.',
      ['Olaf Scholz > olaf-scholz (full-name)', 'former German chancellor > olaf-scholz (role)'],
    ],
    [
      'The then German chancellor, Angela Merkel, spoke.',
      [
        'then German chancellor > angela-merkel (role)',
        'Angela Merkel > angela-merkel (full-name)',
      ],
    ],
    [
      'The president was Emmanuel Macron then.',
      ['president > emmanuel-macron (role)', 'Emmanuel Macron > emmanuel-macron (full-name)'],
    ],
  ])('link a role to the name beside it: %s', (text, mentions) => {
    expect(linked(body(text))).toEqual(mentions);
  });

  it('do not link a role to the name of one who never held it', () => {
    expect(
      linked(body('The Israeli prime minister, Friedrich Merz and others spoke.')),
    ).not.toContain('Israeli prime minister > friedrich-merz (role)');
    expect(linked(body('The vice president, Hubert Humphrey, spoke.'))).toEqual([]);
  });

  it.each([
    [
      'Joe Biden, vice president, agreed.',
      ['Joe Biden > joe-biden (full-name)', 'vice president > joe-biden (role)'],
    ],
    [
      'The US president at the time, Joe Biden, agreed.',
      ['US president > joe-biden (role)', 'Joe Biden > joe-biden (full-name)'],
    ],
    [
      'Angela Merkel, 71, former chancellor of Germany, agreed.',
      [
        'Angela Merkel > angela-merkel (full-name)',
        'former chancellor of Germany > angela-merkel (role)',
      ],
    ],
    [
      'Theresa May, a former UK prime minister, agreed.',
      ['Theresa May > theresa-may (full-name)', 'former UK prime minister > theresa-may (role)'],
    ],
  ])('take an age, "at the time" and "a former" between: %s', (text, mentions) => {
    expect(linked(body(text))).toEqual(mentions);
  });

  it('do not link "a president" beside a name', () => {
    expect(linked(body('Emmanuel Macron, a French president, spoke.'))).toEqual([
      'Emmanuel Macron > emmanuel-macron (full-name)',
    ]);
  });

  it.each([
    'for sixteen years the German chancellor',
    'for 16 years the German chancellor',
    'until 2021 the German chancellor',
    'until December 2021 the German chancellor',
  ])('link a role behind how long, or until when, it was held: %s', (words) => {
    expect(linked(body(`Angela Merkel, ${words}, spoke.`))).toEqual([
      'Angela Merkel > angela-merkel (full-name)',
      'German chancellor > angela-merkel (role)',
    ]);
  });

  it.each(['once the country’s chancellor', 'Chancellor', 'chancellor and chemist'])(
    'link a role without its country: %s',
    (words) => {
      expect(linked(body(`Angela Merkel, ${words}, spoke.`))).toHaveLength(2);
    },
  );

  it('do not link other words before a role, nor how long another held it', () => {
    expect(beside('beside the German chancellor')).toEqual([
      'German chancellor > friedrich-merz (role)',
    ]);
    expect(beside('for sixteen years the French president')).toEqual([]);
    expect(beside('chancellor in waiting')).toEqual([]);
    expect(
      linked(body('He was, for sixteen years the German chancellor, a man of peace.')),
    ).toEqual([]);
  });
});
