import { beforeAll, describe, expect, it } from 'vitest';
import type { CardModel } from '../../core/cards/card-model.ts';
import { describeCard } from '../../core/cards/describe-card.ts';
import { sourceName } from '../../core/cards/source-name.ts';
import type { Pack } from '../../core/knowledge/pack.ts';
import { firstDay } from '../../core/time/day.ts';
import { openPack } from '../../scripts/annotate/open-pack.ts';

/** Reading all files takes some seconds on a busy machine. */
const READ_MS = 120_000;
/** Articles of today and of another time, in which offices, claims and members were others. */
const DATES = ['2026-08-20', '2015-06-01'];

/** What no text of a card may have, by the name of the fault. */
const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a name twice', /(?:^|[,;:(·] ?)([^,;:()·]{2,}), \1(?=$|[,;:).])/u],
  ['a value that is none', /\bundefined\b|\bNaN\b|\[object|\bnull\b(?! and void)/],
  ['two spaces, or one at an end', / {2}|^\s|\s$/],
  ['nothing between signs', /\(\s*\)|“\s*”|: ?[.;,]|, ?[.;]|\. ?\.|\s,/],
  ['a word twice', /(?<![\p{L}-])(the|a|an|of|in|on|to|since|from|and|by) \1(?![\p{L}-])/iu],
  [
    'an article before a possessive',
    /(?<!\p{L})the (?:\p{Lu}[\p{L}-]+ )?(?:Biden|Trump|Putin|Xi|Obama)[’']s/u,
  ],
  ['“a” before a vowel', /(?<!\p{L})a (?!one|uni|us[ai]|euro|UN?\b|US\b|ou?i)[aeiou]\p{L}/u],
  ['“an” before a consonant', /(?<!\p{L})an (?!hono|hour|heir)[bcdfghjklmnpqrstvwyz]\p{Ll}/u],
];

let pack: Pack;
beforeAll(() => {
  pack = openPack();
}, READ_MS);

function cardsOf(date: string): readonly CardModel[] {
  const count = Object.values(pack.meta.entities).reduce((a, b) => a + b, 0);
  return Array.from({ length: count }, (_, entity) =>
    describeCard({
      pack,
      entity,
      articleDay: firstDay(date),
      hasDate: true,
      linked: new Set(pack.related(entity)),
      today: firstDay(date),
    }),
  );
}

/** Every text that a card says, for one that has it. */
function textsOf(card: CardModel): readonly string[] {
  const { timeline, summary } = card;
  return [
    card.name,
    card.sentence,
    ...(card.thenAndNow === undefined ? [] : [card.thenAndNow]),
    ...(summary === undefined ? [] : [summary.plain, summary.standard]),
    ...card.facts.flatMap(({ value, atFirst }) =>
      typeof atFirst === 'object' ? [value, atFirst.value] : [value],
    ),
    ...card.positions.flatMap(({ who, says }) => [who, says]),
    ...(timeline?.spans ?? []).map(({ label }) => label),
    ...(timeline?.strip.bars ?? []).map(({ text }) => text),
    ...card.sources.map(sourceName),
  ];
}

describe.each(DATES)('the cards of all entities for an article of %s', (date) => {
  let cards: readonly CardModel[];
  beforeAll(() => {
    cards = cardsOf(date);
  }, READ_MS);

  it.each(FAULTS)('have in no text %s', (_name, pattern) => {
    const wrong = cards.flatMap((card) =>
      textsOf(card)
        .filter((text) => pattern.test(text))
        .map((text) => `${card.entity}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say of every territory’s claimants that they claim it, the one in control as well', () => {
    const wrong = cards.flatMap(({ entity, sentence, facts }) =>
      facts
        .filter(({ label }) => label === 'claimedBy')
        .map(({ value }) => value.split(':')[0] ?? value)
        .filter((who) => !(sentence.split(/claimed by /i)[1] ?? '').includes(who))
        .map((who) => `${entity}: ${who}: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never say of a meeting that it is planned and held', () => {
    const wrong = cards.filter(
      ({ sentence, thenAndNow = '' }) =>
        /planned/i.test(sentence) && /planned|\d{4}/i.test(thenAndNow.replace(/nor by .*/, '')),
    );
    expect(wrong.map(({ entity }) => entity)).toEqual([]);
  });
});

/** Who was before and after in the office that a card is about, with the label of each. */
const neighborsOf = (id: string, day: string): readonly string[] =>
  describeCard({
    pack,
    entity: pack.numberOf(id) ?? -1,
    articleDay: firstDay(day),
    hasDate: true,
    linked: new Set(),
    today: firstDay(day),
  }).facts.flatMap(({ label, value }) =>
    ['predecessor', 'successor', 'beforeAndAfter'].includes(label) ? [`${label} ${value}`] : [],
  );

describe('who was before and after in an office', () => {
  it('is somebody else: one who had acted follows on who left', () => {
    expect(neighborsOf('nicolas-maduro', '2024-08-01')).toContain('predecessor Hugo Chávez');
    expect(neighborsOf('hugo-chavez', '2012-08-01')).toContain('successor Nicolás Maduro');
  });
});
