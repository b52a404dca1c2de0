import { describe, expect, it } from 'vitest';
import { linked } from '../../support/link-text.ts';
import { REAL_PACK } from '../../support/real-pack.ts';

const PEOPLE: Readonly<Record<string, readonly [name: string, date: string]>> = {
  Brown: ['Gordon Brown', '2008-10-03'],
  May: ['Theresa May', '2017-05-30'],
  Bush: ['George W. Bush', '2002-08-22'],
  Truss: ['Liz Truss', '2022-09-28'],
  Ford: ['Gerald Ford', '1976-02-10'],
  Park: ['Park Geun-hye', '2013-03-20'],
  Major: ['John Major', '1993-06-15'],
  Putin: ['Vladimir Putin', '2022-06-01'],
  Thatcher: ['Margaret Thatcher', '1985-07-02'],
};

/** What the sentence links to in an article that has named the bearer of the surname with which it begins. */
const behindName = (text: string): string[] => {
  const [name, date] = PEOPLE[text.split(' ')[0] ?? ''] ?? ['', ''];
  return linked(['Notes of the week', `${name} spoke.`, text].join('\n\n'), date, REAL_PACK)
    .slice(1)
    .map((mention) => mention.replace(/ > .*/, ''));
};

describe('a surname that is also a word', () => {
  it.each([
    'Brown rice costs a third more.',
    'Brown sugar is up again.',
    'May has been the driest month since 1990.',
    'May was wet.',
    'Bush fires have burned six million acres.',
    'Truss bridges were built by the hundred.',
    'Park benches in town have been painted green.',
    'Major roads around the town were closed.',
    'May blossom and bluebells were gone.',
    'Ford sold two million cars last year.',
    'Ford dealers reported their best month.',
    'Putin is also the name of a horse.',
    'Thatcher by name, thatcher by trade.',
  ])('is the word that it is: %s', (text) => {
    expect(behindName(text)).toEqual([]);
  });

  it.each([
    ['Brown said banks would be helped.'],
    ['Brown never thanked them.'],
    ['Brown aides are worried.'],
    ['May has been told that the month was dry.'],
    ['May will fly home.'],
    ['Bush leads in polls.'],
    ['Bush tax cuts are popular.'],
    ['Truss wants lower taxes.'],
    ['Truss quickly left.'],
    ['Ford sold the crowd on tax cuts.'],
    ['Park lives in town.'],
    ['Putin is also a judo black belt.'],
    ['Putin is the man in charge.'],
    ['Thatcher praised the fair.'],
  ])('is a person where a verb, or a noun of people, follows: %s', (text) => {
    expect(behindName(text)).toEqual([text.split(' ')[0]]);
  });
});
