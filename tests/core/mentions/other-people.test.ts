import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const brown = 'Gordon Brown > gordon-brown (full-name)';

describe('another person of the name', () => {
  it.each([
    ['In China a manager surnamed Xi spoke.', 'In China a manager met Xi.'],
    ['In Malaysia Ali bin Mahathir spoke.', 'In Malaysia Mahathir spoke.'],
    ['In Venezuela a driver called Maduro spoke.', 'In Venezuela critics called Maduro weak.'],
    ['In Venezuela a driver named Maduro spoke.', 'In Venezuela they named Maduro.'],
    ['In Venezuela a street was named after Maduro.', 'In Venezuela they looked after Maduro.'],
    ['In Venezuela a street was named for Maduro.', 'In Venezuela they waited for Maduro.'],
  ])('is called so: "%s", but not "%s"', (other, ours) => {
    expect(linkedInNews(other, '2019-06-01')).toEqual([]);
    expect(linkedInNews(ours, '2019-06-01')).toHaveLength(1);
  });

  it.each([
    'Gordon Brown of Swansea RFC spoke.',
    'Gordon Brown (Leeds United) spoke.',
    'The goal was scored by Gordon Brown for Doncaster Rovers.',
  ])('is of a club: %s', (text) => {
    expect(linkedInNews(text, '2009-06-01')).toEqual([]);
  });

  it.each([
    'Gordon Brown of Labour spoke.',
    'Gordon Brown of the United Kingdom spoke.',
    'Gordon Brown, United front or not, spoke.',
    'Gordon Brown met Leeds United.',
  ])('is not of a country, a party or what else is united: %s', (text) => {
    expect(linkedInNews(text, '2009-06-01')).toEqual([brown]);
  });

  it.each(['tourist', 'hiker', 'beekeeper'])('is by trade or errand a private one: %s', (trade) => {
    expect(linkedInNews(`Gordon Brown, a Scottish ${trade}, spoke.`, '2009-06-01')).toEqual([]);
    expect(linkedInNews(`Gordon Brown met a Scottish ${trade}.`, '2009-06-01')).toEqual([brown]);
  });

  it('is an animal, and no word that begins with one', () => {
    expect(linkedInNews('Gordon Brown, a lion of the zoo, spoke.', '2009-06-01')).toEqual([]);
    expect(linkedInNews('Gordon Brown, a lion-maned premier, spoke.', '2009-06-01')[0]).toBe(brown);
  });

  it('has a second surname behind a hyphen, unless that is of a second whole name', () => {
    expect(linkedInNews('Gordon Brown-Smith spoke in Leeds.', '2009-06-01')).toEqual([]);
    const both = linkedInNews('In Berlin Joe Biden-Olaf Scholz talks went on.', '2022-06-01');
    expect(both).toContain('Joe Biden > joe-biden (full-name)');
  });
});
