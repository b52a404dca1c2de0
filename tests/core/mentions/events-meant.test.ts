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

/** The events and agreements among the mentions of a text, as "words > entity". */
const events = (text: string, date: string): readonly string[] =>
  mentionsIn(text, date, pack)
    .filter(({ kind }) => kind === 'summit' || kind === 'conflict' || kind === 'agreement')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

const ofDecade = (decade: string): string =>
  `Azerbaijan and Armenia recall the war of the ${decade}.`;
const ofPair = (town: string): string =>
  `They were the first since Carter and Brezhnev in ${town}.`;

const ofStart = (word: string): string =>
  `What to know today\n\nThe Strategic Arms Reduction Treaty was signed. ${word} cut missiles.`;

describe('an attack', () => {
  it('is the war that began with it, in its first days', () => {
    const text = 'Russian troops are in Ukraine. Joe Biden condemned the attack.';
    expect(events(text, '2022-02-24')).toEqual(['attack > russian-invasion-of-ukraine']);
    expect(events(text, '2022-03-24')).toEqual([]);
    expect(events('Paris is calm. Joe Biden condemned the attack.', '2022-02-24')).toEqual([]);
  });

  it('on a country is that of these days', () => {
    const text = 'Joe Biden condemned the attack on Israel.';
    expect(events(text, '2023-10-08')).toEqual(['attack on Israel > october-7-attacks']);
    expect(events(text, '2023-12-08')).toEqual([]);
  });

  it('is not carried out by the country that suffered it', () => {
    const text = 'Pakistan condemned the Indian strikes.';
    expect(events(text, '2025-05-08')).toEqual(['Indian strikes > india-pakistan-conflict-2025']);
    expect(events(text, '2025-04-25')).toEqual([]);
  });

  it('is not carried out by the movement that suffered it', () => {
    const text = 'Israel mourns. Many were killed in the attack by Hamas.';
    expect(events(text, '2023-10-12')).toEqual(['attack by Hamas > october-7-attacks']);
    expect(events(text, '2023-11-01')).toEqual([]);
  });

  it('is one mention with the country and the year behind it', () => {
    const text = 'He recalled the 9/11 attacks against the US in 2001.';
    expect(events(text, '2026-04-24')).toEqual(['9/11 attacks > september-11-attacks']);
    expect(events('US bombs fell in Iraq in 2003.', '2026-04-24')).toEqual([
      'Iraq in 2003 > iraq-war',
    ]);
  });

  it('comes before the war that it began', () => {
    expect(events('Israel buries its dead. He spoke of the attack.', '2023-10-08')).toEqual([
      'attack > october-7-attacks',
    ]);
  });

  it('of these days is no operation of anybody else in its country', () => {
    expect(events('Venezuela pumps oil. The operation may cost billions.', '2026-01-06')).toEqual(
      [],
    );
    expect(events('Ali Bongo of Gabon is held. The coup was over at once.', '2023-09-01')).toEqual([
      'coup > gabonese-coup-2023',
    ]);
  });

  it('that goes by its day is also a rampage', () => {
    const text = 'Many survived the October 7 rampage.';
    expect(events(text, '2024-02-02')).toEqual(['October 7 rampage > october-7-attacks']);
    expect(events('Many survived the October 9 rampage.', '2024-02-02')).toEqual([]);
  });
});

describe('a war', () => {
  it('has both sides named by who they are to one', () => {
    const war = 'The war between Israel and its Arab neighbors';
    expect(events(`${war} goes on.`, '1973-10-20')).toEqual([
      'war between Israel and its Arab neighbors > yom-kippur-war',
    ]);
    expect(events('The war between Israel and its critics goes on.', '1985-10-20')).toEqual([]);
  });

  it('of aggression is one mention with whose and against whom', () => {
    expect(
      events("Berlin condemned Putin's war of aggression against Ukraine.", '2022-09-20'),
    ).toEqual(["Putin's war of aggression against Ukraine > russian-invasion-of-ukraine"]);
  });

  it.each([
    'The Iraq War Inquiry sat for years.',
    'Families oppose the Troubles Act.',
    'The Cold War Kids played in June.',
    'They saw the Vietnam War Memorial.',
    'Ukraine and Russia sold posters. The war pamphlet sold well.',
    'China and Taiwan stand in a footnote. The conflict was long.',
    'The Turkey-Syria conflict goes on.',
  ])('is none in %s', (text) => {
    expect(events(text, '2023-09-01')).toEqual([]);
  });

  it('of a decade was for the most part in it', () => {
    expect(events(ofDecade('1990s'), '2020-11-10')).toEqual([
      'war of the 1990s > first-nagorno-karabakh-war',
    ]);
    expect(events(ofDecade('1970s'), '2020-11-10')).toEqual([]);
  });

  it('keeps its name before somebody who is known', () => {
    expect(events('In the Gulf War Bush had allies.', '2001-09-01')).toEqual([
      'Gulf War > gulf-war',
    ]);
  });

  it('had begun at the time that the sentence says', () => {
    const text = 'Ukraine and Russia are far. In 1938 he feared the war.';
    expect(events(text, '2023-09-01')).toEqual([]);
  });
});

describe('a meeting', () => {
  it('of two beside a summit of many is no rival of it', () => {
    expect(events('Xi Jinping and Joe Biden met in Bali on Monday.', '2022-11-14')).toEqual([
      'met in Bali on Monday > us-china-2022',
    ]);
  });

  it('of two is known by its place, however long ago', () => {
    expect(events(ofPair('Vienna'), '1985-11-22')).toEqual(['Vienna > us-russia-1979']);
    expect(events(ofPair('Paris'), '1985-11-22')).toEqual([]);
  });

  it('in a capital may go with "a" where it is a summit', () => {
    expect(events('He came from a NATO summit in Brussels.', '2021-06-17')).toEqual([
      'NATO summit in Brussels > nato-2021',
    ]);
    expect(events('He came from a NATO meeting in Brussels.', '2021-06-17')).toEqual([]);
  });

  it('that "will" be is none of the past, nor one of another season', () => {
    const text = 'Petro Poroshenko and Vladimir Putin will meet in Minsk.';
    expect(events(text, '2015-02-10')).toEqual(['Minsk > peace-2015-minsk']);
    expect(events(text, '2014-08-23')).toEqual([]);
    expect(events(text, '2015-02-20')).toEqual([]);
  });

  it('of a month that "will" bring it is the coming one', () => {
    expect(events('The G20 summit in November will be hard.', '2022-10-20')).toEqual([
      'G20 summit in November > g20-2022',
    ]);
  });

  it('is none of those at which a leader who is named was not', () => {
    expect(events('Putin will be in Washington on Monday for talks.', '2021-12-04')).toEqual([]);
  });

  it('of a body may go with "a" where its place is named', () => {
    const text = 'for a Council of Europe summit.';
    expect(events(`Leaders came to Reykjavik ${text}`, '2023-05-16')).toEqual([
      'Council of Europe summit > council-of-europe-2023',
    ]);
    expect(events(`Leaders came to Vienna ${text}`, '2023-05-16')).toEqual([]);
  });

  it('may be in a city that is a country, on its day', () => {
    const text = 'Donald Trump and Kim Jong Un came. In Singapore on Tuesday, they shook hands.';
    expect(events(text, '2018-06-12')).toContain('Singapore on Tuesday > us-north-korea-2018');
    expect(events(text, '2018-07-12')).toEqual([]);
  });
});

it('START in capitals is a treaty where the text is about it', () => {
  const treaty = 'Strategic Arms Reduction Treaty > start-i';
  expect(events(ofStart('START'), '1992-06-01')).toEqual([treaty, 'START > start-i']);
  expect(events(ofStart('Start'), '1992-06-01')).toEqual([treaty]);
});

it('a headline that cites somebody names no treaty', () => {
  expect(
    events('President Cites Progress in Talks with Party\n\nIt snowed.', '2023-06-01'),
  ).toEqual([]);
  expect(events('Delegates to CITES met.', '2023-06-01')).toEqual(['CITES > cites']);
  expect(events('President Hopes to Start Talks on Trade\n\nIt snowed.', '1992-06-01')).toEqual([]);
});

describe('the summit', () => {
  it('is that of the only body named that sits on these days', () => {
    const text = 'Leaders of the G7 want more help for Kyiv. They spoke after the summit.';
    const found = (date: string) => events(text, date);
    expect(found('2022-06-28')).toEqual(['summit > g7-2022']);
    expect(found('2022-07-08')).toEqual([]);
    const ofTwo =
      'Leaders of the G7 and NATO want more help for Kyiv. They spoke after the summit.';
    expect(events(ofTwo, '2022-06-28')).toEqual([]);
  });
});
