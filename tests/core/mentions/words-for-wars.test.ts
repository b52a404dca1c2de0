import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../core/knowledge/pack.ts';
import { openPack } from '../../../scripts/annotate/open-pack.ts';
import { mentionsIn } from '../../support/link-text.ts';

/** Compiling all knowledge takes some seconds on a busy machine. */
const READ_MS = 120_000;

let pack: Pack;

beforeAll(() => {
  pack = openPack();
}, READ_MS);

const conflicts = (text: string, date: string): readonly string[] =>
  mentionsIn(`What to know today\n\n${text}`, date, pack)
    .filter(({ kind }) => kind === 'conflict')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

describe('a campaign or war against an armed group', () => {
  it.each([
    [
      'Nigeria moved the headquarters of the campaign against Boko Haram.',
      '2015-06-06',
      'campaign against Boko Haram > boko-haram-insurgency',
    ],
    [
      'Uganda went on with the campaign against the Lord’s Resistance Army.',
      '2005-07-01',
      'campaign against the Lord’s Resistance Army > lra-insurgency',
    ],
  ])('is the conflict that it fights in: %s', (text, date, mention) => {
    expect(conflicts(text, date)).toEqual([mention]);
  });

  it.each([
    ['one of any', 'Nigeria needs a campaign against Boko Haram.', '2015-06-06'],
    ['a disease', 'Nigeria began the campaign against malaria.', '2015-06-06'],
    ['one before it began', 'Nigeria began the campaign against Boko Haram.', '2005-06-06'],
  ])('is none against %s: %s', (_, text, date) => {
    expect(conflicts(text, date)).toEqual([]);
  });
});

const DAY = '2022-05-04';

describe('the words of a side for its war, in small letters', () => {
  it.each([
    'Russia said that the special military operation was going to plan.',
    'Since Russia began what it calls a “special military operation” prices have risen.',
    'In Ukraine few dared to mention what the Kremlin called a special military operation.',
  ])('are linked while a country of it is named: %s', (text) => {
    expect(conflicts(text, DAY)).toEqual([
      'special military operation > russian-invasion-of-ukraine',
    ]);
  });

  it.each([
    ['another country', 'Kenya ended the special military operation against poachers.', DAY],
    ['one of any', 'Russia began a special military operation against smugglers.', DAY],
    ['before the war', 'Russia spoke of the special military operation.', '2019-05-04'],
  ])('are not linked of %s: %s', (_, text, date) => {
    expect(conflicts(text, date)).toEqual([]);
  });
});

describe('an attack of one country on another', () => {
  it.each([
    [
      'China’s attack on Vietnam in 1979 was a lesson.',
      'attack on Vietnam in 1979 > sino-vietnamese-war',
    ],
    [
      'Saddam Hussein’s attack on Kuwait in August 1990 took six hours.',
      'attack on Kuwait in August 1990 > iraqi-invasion-of-kuwait',
    ],
    [
      'Idi Amin fled to Jeddah. He fell after his attack on Tanzania in 1978.',
      'attack on Tanzania in 1978 > uganda-tanzania-war',
    ],
    [
      'Japan’s attack on China in 1937 is remembered.',
      'attack on China in 1937 > second-sino-japanese-war',
    ],
  ])('is the war that it began: %s', (text, mention) => {
    expect(conflicts(text, '2005-05-04')).toEqual([mention]);
  });

  it.each([
    ['of words', 'The senator’s attack on Iran in 1980 was read in Iraq.'],
    ['of another time', 'Saddam Hussein’s attack on Kuwait in 1995 was one of words.'],
    ['by who was attacked', 'Kuwait’s attack on Iraq in August 1990 was none.'],
    ['by others', 'France’s attack on Vietnam in 1979 was a note.'],
    ['of a team', 'Argentina’s attack on England in 1986 was one man.'],
  ])('is none that was %s: %s', (_, text) => {
    expect(conflicts(text, '2005-05-04')).toEqual([]);
  });
});

describe('the killing of a number of people', () => {
  it.each([
    [
      'India struck after the killing of 26 people at Pahalgam on 22 April.',
      '2025-05-08',
      'killing of 26 people at Pahalgam on 22 April > pahalgam-attack',
    ],
    [
      'Bosnia mourned the massacre of some 8,000 Muslim men and boys in Srebrenica in July 1995.',
      '2015-07-11',
      'massacre of some 8,000 Muslim men and boys in Srebrenica in July 1995 > srebrenica-massacre',
    ],
  ])('is the attack there at that time: %s', (text, date, mention) => {
    expect(conflicts(text, date)).toEqual([mention]);
  });

  it.each([
    [
      'another time',
      'The killing of three people at Pahalgam in 2019 was a robbery.',
      '2025-05-08',
    ],
    ['no time', 'The killing of three people at Pahalgam was a robbery.', '2025-05-08'],
    ['a war that goes on', 'The killing of 15 people in Gaza on Monday was filmed.', '2024-05-08'],
    ['cattle', 'The killing of two cows at Pahalgam on 22 April went to court.', '2025-05-08'],
  ])('is none of %s: %s', (_, text, date) => {
    expect(conflicts(text, date)).toEqual([]);
  });
});
