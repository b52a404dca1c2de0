import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const conflicts = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((one) => /\((?!name|full-name|surname|titled|short)/.test(one));

const wars = (text: string, date: string): string[] =>
  conflicts(text, date).map((one) => one.replace(/ \([a-z-]+\)$/, ''));

describe('a fight or struggle against an armed body', () => {
  it.each([
    [
      'The fight against Boko Haram goes on.',
      '2015-06-07',
      'fight against Boko Haram > boko-haram-insurgency',
    ],
    [
      'Turkey’s struggle against the PKK went on.',
      '1995-06-07',
      'struggle against the PKK > kurdish-turkish-conflict',
    ],
    [
      'Israel’s fight against Hezbollah went on.',
      '2006-08-07',
      'fight against Hezbollah > lebanon-war-2006',
    ],
  ])('is the conflict with it: %s', (text, date, mention) => {
    expect(wars(text, date)).toEqual([mention]);
  });

  it.each([
    ['a vice', 'The fight against corruption in Ukraine goes on.', '2020-01-01'],
    ['a person', 'His fight against Putin went on.', '2020-01-01'],
    ['a team', 'The fight against France was lost in the second half.', '2016-06-07'],
    ['a body without arms', 'The fight against the European Union was lost.', '2020-06-07'],
    ['one that is fought in many countries', 'The fight against al-Qaeda goes on.', '2015-06-07'],
  ])('is none against %s', (_, text, date) => {
    expect(wars(text, date)).toEqual([]);
  });
});

describe('a blockade', () => {
  it('is that of its place, by those who blockade it', () => {
    const text = 'The blockade of Berlin by the Soviet Union went on.';
    expect(wars(text, '1948-07-01')).toEqual([
      'blockade of Berlin by the Soviet Union > berlin-blockade',
    ]);
  });

  it.each([
    ['of farmers', 'French farmers began a blockade of Paris.', '2020-01-01'],
    ['that the knowledge lacks', 'The blockade of Qatar by Saudi Arabia went on.', '2017-06-07'],
  ])('is none %s', (_, text, date) => {
    expect(wars(text, date)).toEqual([]);
  });
});

describe('soldiers who land or march somewhere', () => {
  it.each([
    [
      'Turkish troops landed on Cyprus.',
      '1974-07-21',
      'Turkish troops landed on Cyprus > cyprus-invasion',
    ],
    [
      'Russian tanks rolled into Chechnya.',
      '1994-12-12',
      'Russian tanks rolled into Chechnya > first-chechen-war',
    ],
    [
      'US marines invaded Grenada.',
      '1983-10-26',
      'US marines invaded Grenada > invasion-of-grenada',
    ],
  ])('begin a war: %s', (text, date, mention) => {
    expect(wars(text, date)).toEqual([mention]);
  });

  it.each([
    ['for an exercise among friends', 'American troops landed in Poland.', '2015-06-07'],
    ['without troops', 'Protesters stormed into Ukraine.', '2022-06-07'],
    ['not', 'Russian tanks never rolled into Chechnya.', '1994-12-12'],
  ])('begin none %s', (_, text, date) => {
    expect(wars(text, date)).toEqual([]);
  });
});

describe('the war of a year', () => {
  it.each([
    ['that was fought in it', 'In Israel the war of 1967 is remembered.', 'six-day-war'],
    ['that ended in it within a year', 'The Iraqi army was beaten in the war of 1991.', 'gulf-war'],
    ['whose country is named', 'In Bosnia the war of 1992 is remembered.', 'bosnian-war'],
  ])('is one %s', (_, text, war) => {
    expect(wars(text, '2010-05-01').map((one) => one.split(' > ')[1])).toEqual([war]);
  });

  it('is none that began then and went on for decades elsewhere', () => {
    expect(wars('The war of 1991 was ordered by an American president.', '2003-05-01')).toEqual([]);
  });
});
