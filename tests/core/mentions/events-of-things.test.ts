import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const eventsOn = (date: string, text: string): string[] =>
  linkedInNews(text, date).map((mention) => mention.replace(/ > .*/, ''));

describe('the name of a war for something else', () => {
  it.each([
    ['2019-01-08', 'The Battle of the Bulge: how to lose your belly by spring.'],
    ['2014-10-01', 'Discounters win the battle of Britain’s supermarkets.'],
    ['2010-02-20', 'In his novel The Winter War a clerk falls in love with a skier.'],
    ['1986-04-03', 'The film The Falklands War opens on Friday.'],
    ['2021-12-01', 'The board game Six-Day War sold out before Christmas.'],
    ['1983-11-02', 'Fans call the match the Battle of Stalingrad of college football.'],
    ['2012-08-08', 'Starbucks’ invasion of Italy will start soon.'],
    ['1990-05-04', 'Pepsi’s invasion of India begins with potatoes.'],
    ['2016-08-03', 'The hornets’ invasion of France has begun early.'],
  ])('is no war: %s %s', (date, text) => {
    expect(eventsOn(date, text)).toEqual([]);
  });

  it.each([
    ['2019-12-16', 'Veterans of the Battle of the Bulge met.', 'Battle of the Bulge'],
    ['2015-07-10', 'They were the Battle of Britain’s last pilots.', 'Battle of Britain'],
    ['2009-11-30', 'She wrote a novel about the Winter War.', 'Winter War'],
    ['1991-01-20', 'Nobody here forgets the Gulf War of this year.', 'Gulf War'],
    ['1990-08-06', 'Iraq’s invasion of Kuwait sent oil to 28 dollars.', 'invasion of Kuwait'],
    ['2022-03-04', 'The army’s invasion of Ukraine has stalled.', 'invasion of Ukraine'],
    ['2022-03-04', 'This month’s invasion of Ukraine has stalled.', 'invasion of Ukraine'],
    ['2003-04-02', 'Bush’s invasion of Iraq has split Europe.', 'invasion of Iraq'],
  ])('is the war else: %s %s', (date, text, words) => {
    expect(eventsOn(date, text)).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });
});
