import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const summits = (text: string): string[] =>
  linked(body(text)).filter((mention) => mention.includes('us-russia'));

describe('met pairs', () => {
  it('link two leaders who met, with their place', () => {
    expect(linked(body('Trump met Putin in Alaska.'))).toEqual([
      'Trump > donald-trump (surname)',
      'Putin > vladimir-putin (surname)',
      'Alaska > us-russia-2025-anchorage (participants)',
    ]);
    expect(linked(body('Reagan and Gorbachev met in Reykjavik in 1986.'), '1987-10-01')).toEqual([
      'Reagan > ronald-reagan (surname)',
      'Gorbachev > mikhail-gorbachev (surname)',
      'met in Reykjavik in 1986 > us-russia-1986 (participants)',
    ]);
  });

  it('link two leaders who met, with their time', () => {
    expect(linked(body('Trump and Putin met last week.'))).toEqual([
      'Trump > donald-trump (surname)',
      'Putin > vladimir-putin (surname)',
      'met last week > us-russia-2025-anchorage (participants)',
    ]);
  });

  it('read the time with which the sentence begins', () => {
    expect(
      summits('In October 1986 Ronald Reagan and Mikhail Gorbachev met at Reykjavik.'),
    ).toEqual(['met at Reykjavik > us-russia-1986 (participants)']);
    expect(
      summits('In October 1987 Ronald Reagan and Mikhail Gorbachev met at Reykjavik.'),
    ).toEqual([]);
  });

  it.each(['Trump meets Putin in Alaska.', 'Today Trump and Putin are in Alaska.'])(
    'take the present for these days: %s',
    (text) => {
      const inAlaska = (date: string) =>
        linked(body(text), date).filter((mention) => mention.includes('us-russia'));
      expect(inAlaska('2025-08-14')).toHaveLength(1);
      expect(inAlaska('2025-12-20')).toEqual([]);
    },
  );

  it('read a line of a chronology at its own date', () => {
    expect(
      linked(body('1986: Reagan and Gorbachev in Reykjavik\nThey smiled.'), '2004-01-01'),
    ).toEqual([
      'Reagan > ronald-reagan (surname)',
      'Gorbachev > mikhail-gorbachev (surname)',
      'Reykjavik > us-russia-1986 (participants)',
    ]);
  });

  it.each([
    ['leaders of whom one was not there', 'Trump met Merkel in Alaska.'],
    ['a pair without place or time', 'Trump and Putin spoke.'],
    ['a pair who only are named beside a time', 'Trump and Putin were in the news last week.'],
    ['a call', 'Trump called Putin last week.'],
    ['a place where the two never met', 'Reagan and Gorbachev met in Ottawa in 1986.'],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text)).filter((mention) => mention.includes('(participants)'))).toEqual([]);
  });

  it('read "here" as the place of the dateline, and as nothing without one', () => {
    const text = 'Ronald Reagan and Mikhail Gorbachev met here in 1985.';
    expect(summits(`GENEVA (Wire) - ${text}`)).toEqual([
      'met here in 1985 > us-russia-1985 (participants)',
    ]);
    expect(summits(`REYKJAVIK (Wire) - ${text}`)).toEqual([]);
    expect(summits(text)).toEqual([]);
  });

  it('find the place further on in the clause', () => {
    expect(
      summits('In October 1986 Reagan and Gorbachev met for two long days in Reykjavik.'),
    ).toEqual(['met for two long days in Reykjavik > us-russia-1986 (participants)']);
    expect(
      summits('In October 1986 Reagan and Gorbachev met, and it rained in Reykjavik.'),
    ).toEqual(['met > us-russia-1986 (participants)']);
  });

  it('take two people and their place for the meeting in the weeks behind it, whatever is said of them', () => {
    const text = body('Donald Trump praised Vladimir Putin in Anchorage.');
    const of = (date: string) =>
      linked(text, date).filter((mention) => mention.includes('us-russia'));
    expect(of('2025-08-20')).toEqual(['Anchorage > us-russia-2025-anchorage (participants)']);
    expect(of('2025-10-20')).toEqual([]);
    expect(of('2025-08-10')).toEqual([]);
  });

  it('refuse a place of another clause, and one where the two did not meet', () => {
    expect(summits('Donald Trump praised Vladimir Putin, then spoke in Anchorage.')).toEqual([]);
    expect(summits('Donald Trump praised Vladimir Putin in Paris.')).toEqual([]);
  });

  it('read a year in which the two met once', () => {
    expect(summits('Reagan and Gorbachev met in 1986.')).toEqual([
      'met in 1986 > us-russia-1986 (participants)',
    ]);
  });
});
