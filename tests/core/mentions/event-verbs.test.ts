import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

describe('who attacked whom', () => {
  it.each(['Russia attacked Ukraine.', "Putin's army attacked Ukraine."])(
    'is the war that was begun so: %s',
    (text) => {
      expect(linked(body(text), '2022-06-01').join()).toMatch(
        /attacked Ukraine > russian-invasion-of-ukraine \(participants\)/,
      );
    },
  );

  it.each([
    ['a doubt', 'Nobody knew if Russia attacked Ukraine.'],
    ['a denial', 'Russia never attacked Ukraine.'],
    ['a thing of the other', "Russia attacked Ukraine's plan."],
    ['the other way round', 'Ukraine attacked Russia.'],
    ['countries without a war', 'Russia attacked Norway.'],
  ])('is none of %s: %s', (_, text) => {
    expect(linked(body(text), '2022-06-01').join()).not.toContain('participants');
  });
});

describe('who went to war', () => {
  it.each([
    [
      'In 1932 Bolivia and Paraguay went to war over a desert.',
      'Bolivia and Paraguay went to war > chaco-war (participants)',
    ],
    [
      'Britain went to war with Argentina in 1982.',
      'Britain went to war with Argentina in 1982 > falklands-war (participants)',
    ],
    ['Iran and Iraq went to war.', 'Iran and Iraq went to war > iran-iraq-war (participants)'],
  ])('is both of them: %s', (text, mention) => {
    expect(linkedInNews(text, '2012-01-01')).toEqual([mention]);
  });

  it.each([
    'Serbia and Croatia went to war over a penalty in 2018.',
    'France went to war in 1932.',
    'Bolivia and Paraguay go to war over a desert.',
    'Bolivia and Paraguay never went to war.',
    'In 2008 Russia could go to war with Georgia.',
    'Nobody knew if Russia was going to war with Ukraine.',
  ])('is no war that was not, or not yet: %s', (text) => {
    expect(linkedInNews(text, '2022-01-01')).toEqual([]);
  });
});

describe('heads, lengths and pointing words', () => {
  it('link no crisis of a country whose war is not called so', () => {
    expect(linked(body('The crisis in Syria went on.'), '2014-12-04')).toEqual([]);
  });

  it.each([
    ['three months', 1],
    ['three years', 0],
  ])('link a siege by its length where its place is named: %s', (length, count) => {
    const mentions = linked(
      body(`In Mariupol, Ukraine, people recall a siege of ${length}.`),
      '2022-06-15',
    );
    expect(mentions.filter((mention) => mention.includes('siege-of-mariupol'))).toHaveLength(count);
  });

  it.each([
    ['In that war many died.', 1],
    ['They said that war is bad.', 0],
    ['They ended their war.', 1],
    ['They met in their offensive.', 0],
  ])('point back with "that" behind a preposition and with "their": %s', (words, count) => {
    const mentions = linked(body(`The Falklands War was short. ${words}`), '1990-01-01');
    expect(mentions.filter((mention) => mention.includes('anaphora'))).toHaveLength(count);
  });
});
