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
    ['a body of states', 'Serbs in Yugoslavia joined the campaign against NATO.', '1999-05-01'],
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
