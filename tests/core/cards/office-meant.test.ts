import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../core/engine/engine.ts';
import { DEFAULT_MARK_OPTIONS } from '../../../core/marks/mark-options.ts';
import { smallPackBytes } from '../../support/small-knowledge.ts';

const engine = createEngine(smallPackBytes());

/** What the card of each mention says first, with what was and is besides. */
function headed(text: string, publishedAt: string): string[] {
  const blocks = [{ text, role: 'paragraph' as const }];
  const { mentions, cards } = engine.annotate(
    { title: '', publishedAt, lang: 'en', blocks },
    { today: '2026-05-15', marks: DEFAULT_MARK_OPTIONS },
  );
  return mentions.map(({ surface, card }) => {
    const { sentence, thenAndNow } = cards[card] ?? {};
    return `${surface}: ${sentence}${thenAndNow === undefined ? '' : ` ${thenAndNow}`}`;
  });
}

const PRIME_MINISTER = 'Prime Minister of Russia from 8 May 2008 to 7 May 2012.';

describe('the office that a card of a person begins with', () => {
  it('is the one that the title names, with what the person is when it was written', () => {
    expect(headed('Then-prime minister Vladimir Putin agreed.', '2022-03-01')).toEqual([
      `Then-prime minister Vladimir Putin: ${PRIME_MINISTER} President of Russia when this was written`,
    ]);
  });

  it('is the one that a role beside the name names', () => {
    const told = headed(
      'Dmitry Medvedev, the former Russian prime minister, agreed.',
      '2024-03-01',
    );
    expect(told).toEqual([
      'Dmitry Medvedev: Prime Minister of Russia from 8 May 2012 to 16 January 2020.',
      'former Russian prime minister: Prime Minister of Russia from 8 May 2012 to 16 January 2020.',
    ]);
  });

  it('is the one that a president-elect takes soon', () => {
    const told = headed('President-elect Donald Trump spoke.', '2024-12-01');
    expect(told).toEqual([
      'President-elect Donald Trump: President of the United States from 20 January 2025.',
    ]);
  });

  it('goes with a surname that follows, of a person who leads nothing any more', () => {
    const told = headed('The former vice president, Joe Biden, spoke. Biden left.', '2018-03-01');
    expect(told.at(-1)).toBe(
      'Biden: Vice President of the United States from 20 January 2009 to 20 January 2017.',
    );
  });

  it('does not go with the surname of a person who leads the country', () => {
    const told = headed('Then-prime minister Vladimir Putin agreed. Putin is back.', '2022-03-01');
    expect(told.at(-1)).toBe('Putin: President of Russia since 7 May 2012.');
  });

  it('is no one that the person never held, whatever the title', () => {
    const told = headed('Governor Joe Biden spoke.', '2018-03-01');
    expect(told).toEqual([
      'Governor Joe Biden: Vice President of the United States from 20 January 2009 to 20 January 2017.',
    ]);
  });
});
