import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../core/engine/engine.ts';
import { PackError } from '../../../core/knowledge/pack-sections.ts';
import { DEFAULT_MARK_OPTIONS } from '../../../core/marks/mark-options.ts';
import type { Article } from '../../../core/text/article.ts';
import { SMALL_PACK_DATE, smallPackBytes } from '../../support/small-knowledge.ts';

const engine = createEngine(smallPackBytes());
const OPTIONS = { today: '2026-05-15', marks: DEFAULT_MARK_OPTIONS };

const article = (...texts: readonly string[]): Article => ({
  title: texts[0] ?? '',
  publishedAt: '2025-08-22',
  lang: 'en',
  blocks: texts.map((text, index) => ({ text, role: index === 0 ? 'headline' : 'paragraph' })),
});

/** Sentences whose mentions do not depend on each other. */
const SENTENCES = [
  'Keir Starmer spoke in London.',
  'The German chancellor agreed.',
  'The Syrian civil war ended in 2024.',
  'It rained all day.',
  'Emmanuel Macron left for Paris.',
  'The INF Treaty is dead.',
  'NATO had no comment.',
] as const;

/** What the engine finds in an article of these paragraphs. */
const found = (blocks: readonly string[]): string[] =>
  engine
    .annotate(article('News', ...blocks), OPTIONS)
    .mentions.map(({ surface, entity }) => `${surface} > ${entity}`);

describe('engine', () => {
  it('answers with mentions, their cards and the date that was taken', () => {
    const answer = engine.annotate(article('News', 'The UK Prime Minister met Macron.'), OPTIONS);
    expect(answer.articleDate).toBe('2025-08-22');
    expect(answer.hasDate).toBe(true);
    expect(answer.mentions.map(({ surface, card, marked }) => [surface, card, marked])).toEqual([
      ['UK Prime Minister', 'keir-starmer UK Prime Minister', true],
      ['Macron', 'emmanuel-macron', true],
    ]);
    expect(Object.keys(answer.cards)).toEqual([
      'keir-starmer UK Prime Minister',
      'emmanuel-macron',
    ]);
    expect(answer.cards['keir-starmer UK Prime Minister']?.role).toEqual({
      words: 'UK Prime Minister',
      holder: 'Keir Starmer',
    });
  });

  it('says why it took the words to mean that', () => {
    const { cards } = engine.annotate(article('News', 'In 1990, the US president spoke.'), OPTIONS);
    const why = Object.values(cards)[0]?.why;
    expect(why).toEqual({
      matched: 'US president',
      rule: 'roles',
      date: '1990',
      dateFrom: 'text',
      runnersUp: [],
      confidence: why?.confidence,
    });
  });

  it('reads words for a time as exactly as the text says it', () => {
    const dates = ['In 1990', 'In June 1990', 'On 5 June 1990'].map((when) => {
      const { cards } = engine.annotate(
        article('News', `${when}, the US president spoke.`),
        OPTIONS,
      );
      return Object.values(cards)[0]?.why?.date;
    });
    expect(dates).toEqual(['1990', '1990-06', '1990-06-05']);
  });

  it('reads "on Friday" for a meeting as the Friday on which it was', () => {
    const { cards } = engine.annotate(
      {
        ...article('News', 'Trump will meet Putin in Anchorage on Friday.'),
        publishedAt: '2025-08-11',
      },
      OPTIONS,
    );
    const { date, dateFrom } = cards['us-russia-2025-anchorage']?.why ?? {};
    expect([date, dateFrom]).toEqual(['2025-08-15', 'text']);
  });

  it('takes today for the date of an article without one, and for one that is no day', () => {
    for (const publishedAt of [undefined, '2025-02-30', 'yesterday']) {
      const { publishedAt: _, ...undated } = article('News', 'Keir Starmer spoke.');
      const answer = engine.annotate(
        publishedAt === undefined ? undated : { ...undated, publishedAt },
        OPTIONS,
      );
      expect([answer.articleDate, answer.hasDate]).toEqual(['2026-05-15', false]);
      expect(answer.cards['keir-starmer']?.notices).toEqual([
        { what: 'noDate', date: '2026-05-15' },
      ]);
    }
  });

  it('has the card of an entity that a chip leads to, and none of an unknown one', () => {
    const of = { day: '2025-08-22', hasDate: true };
    expect(engine.card('joe-biden', of, '2026-05-15')?.name).toBe('Joe Biden');
    expect(engine.card('nobody', of, '2026-05-15')).toBeUndefined();
    expect(engine.card('constructor', of, '2026-05-15')).toBeUndefined();
  });

  it('says how old its knowledge is, and how much it is', () => {
    expect(engine.packDate).toBe(SMALL_PACK_DATE);
    expect(engine.counts['leader']).toBe(20);
  });

  it('does not open what is no pack', () => {
    expect(() => createEngine(new ArrayBuffer(0))).toThrow(PackError);
  });

  it('answers the same again, also with a new engine', () => {
    const input = article('News', SENTENCES.join(' '));
    const answer = engine.annotate(input, OPTIONS);
    expect(engine.annotate(input, OPTIONS)).toEqual(answer);
    expect(createEngine(smallPackBytes()).annotate(input, OPTIONS)).toEqual(answer);
  });

  it('finds the same in the same sentences, however they are put into paragraphs', () => {
    const together = found([SENTENCES.join(' ')]);
    expect(together).toHaveLength(6);
    expect(found(SENTENCES)).toEqual(together);
  });

  it('gives mentions in order, apart, with the surface that stands there, and a card for each', () => {
    const words = fc.constantFrom(
      ...SENTENCES,
      'the president',
      'war in Ukraine',
      'Trump',
      'Putin',
      '–',
      ',',
      'summit in Alaska',
      'in 2014',
      '\n',
      'US',
      '’s',
      'former',
      'İ',
      '👩‍🚀',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 12 }), { maxLength: 5 }), (paragraphs) => {
        const input = article(...paragraphs.map((parts) => parts.join(' ')));
        const { mentions, cards } = engine.annotate(input, OPTIONS);
        let [block, last] = [0, 0];
        for (const mention of mentions) {
          if (mention.block > block) [block, last] = [mention.block, 0];
          expect(mention.block).toBe(block);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          const text = input.blocks[block]?.text ?? '';
          expect(mention.surface).not.toBe('');
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(cards[mention.card]?.entity).toBe(mention.entity);
          for (const inner of mention.nested) {
            expect(text.slice(inner.start, inner.end)).toBe(inner.surface);
            expect(inner.start).toBeGreaterThanOrEqual(mention.start);
            expect(inner.end).toBeLessThanOrEqual(mention.end);
          }
          last = mention.end;
        }
        expect(mentions.filter(({ marked }) => marked).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
