import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

const summits = (text: string, date: string): string[] =>
  linked(body(text), date).filter((mention) => mention.includes('(anaphora)'));

describe('summits in focus', () => {
  it('link "the summit" of these days by the people who are named', () => {
    expect(
      summits('Donald Trump and Vladimir Putin smiled. The summit ended.', '2025-08-16'),
    ).toEqual(['summit > us-russia-2025-anchorage (anaphora)']);
  });

  it.each([
    ['their summit', 'summit', 'Donald Trump and Vladimir Putin ended their summit on Friday.'],
    [
      'one with its length',
      'meeting',
      'Donald Trump and Vladimir Putin smiled. The one-day meeting ended.',
    ],
  ])('link %s', (_, surface, text) => {
    expect(summits(text, '2025-08-16')).toEqual([
      `${surface} > us-russia-2025-anchorage (anaphora)`,
    ]);
  });

  it('do not link "the meeting" by itself, nor that of others', () => {
    expect(
      summits(
        "Donald Trump and Vladimir Putin smiled. The meeting ended. His meeting with staff went on. Their families' summit did too.",
        '2025-08-16',
      ),
    ).toEqual([]);
  });

  it.each([
    ['long after it', 'Donald Trump and Vladimir Putin smiled. The summit ended.', '2025-10-16'],
    [
      'of which one was not part',
      'Donald Trump and Angela Merkel smiled. The summit ended.',
      '2025-08-16',
    ],
    [
      'of a mountain',
      'Donald Trump and Vladimir Putin smiled. The summit of the peak was white.',
      '2025-08-16',
    ],
    ['of a single person', 'Donald Trump smiled. The summit ended.', '2025-08-16'],
  ])('do not link a summit %s: %s', (_, text, date) => {
    expect(summits(text, date)).toEqual([]);
  });

  it('link the meeting of a pair whoever else is named, and "the meeting" where its place is named too', () => {
    const text = 'Trump and Putin were in Alaska; Macron, Merz and Starmer were not. ';
    const at = (words: string): readonly string[] =>
      linked(body(text + words)).filter((mention) => /^(?:summit|meeting) /.test(mention));
    expect(at('The summit was short.')).toEqual(['summit > us-russia-2025-anchorage (anaphora)']);
    expect(at('The meeting was short.')).toEqual(['meeting > us-russia-2025-anchorage (anaphora)']);
    expect(at('He left a meeting, and the meeting of the board.')).toEqual([]);
  });
});
