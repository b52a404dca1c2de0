import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

/** The mentions of a text but the first one, which is the name. */
const said = (text: string): string[] => linked(body(text)).slice(1);

describe('offices that are said of a person', () => {
  it.each([
    ['Friedrich Merz was sworn in as chancellor on Tuesday.', 'chancellor > friedrich-merz'],
    ['Friedrich Merz was sworn in on Tuesday as chancellor.', 'chancellor > friedrich-merz'],
    ['Olaf Scholz remained chancellor for weeks.', 'chancellor > olaf-scholz'],
    ['Theresa May, who became prime minister in 2016, agreed.', 'prime minister > theresa-may'],
    ['Emmanuel Macron, once a banker, is still president.', 'president > emmanuel-macron'],
    ['Angela Merkel was until 2021 chancellor.', 'chancellor > angela-merkel'],
    ['Angela Merkel has since 2005 been chancellor.', 'chancellor > angela-merkel'],
    ['Joe Biden took office as the 46th president.', '46th president > joe-biden'],
  ])('link to them, without a country: %s', (text, mention) => {
    expect(said(text)).toEqual([`${mention} (role-bare)`]);
  });

  it('link to them, with their country', () => {
    expect(said('Angela Merkel was Germany’s first woman chancellor.')).toEqual([
      'Germany’s first woman chancellor > angela-merkel (role)',
    ]);
  });

  it('link to whom a verb gives the office', () => {
    expect(linked(body('They elected Joe Biden president in 2020.'))).toEqual([
      'Joe Biden > joe-biden (full-name)',
      'president > joe-biden (role-bare)',
    ]);
  });

  it.each([
    'Theresa May could become president.',
    'Olaf Scholz is not chancellor any more.',
    'Emmanuel Macron is a president.',
    'Emmanuel Macron was president of the club.',
    'Emmanuel Macron was the president’s adviser.',
    'Emmanuel Macron’s friend was president.',
    'Barack Obama became the first US president to visit it.',
    'Emmanuel Macron saw who was chancellor.',
  ])('do not link what is doubted, denied, of another thing, or of another person: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(['chose Friedrich Merz as', 'picked Friedrich Merz', 'elects Friedrich Merz'])(
    'link to whom a verb gives the office, also with "as": they %s chancellor',
    (words) => {
      expect(said(`They ${words} chancellor.`)).toEqual([
        'chancellor > friedrich-merz (role-bare)',
      ]);
    },
  );

  it.each([
    'They saw Friedrich Merz as chancellor.',
    'They chose Theresa May as chancellor.',
    'Angela Merkel was near 2021 chancellor.',
  ])('do not link what is not given, or not to one who held it: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
