import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('bare roles', () => {
  it('mean the person named before who holds the office', () => {
    expect(linked(body('Keir Starmer spoke. The prime minister smiled.'))).toEqual([
      'Keir Starmer > keir-starmer (full-name)',
      'prime minister > keir-starmer (role-bare)',
    ]);
  });

  it('mean the former holder with "former"', () => {
    expect(linked(body('Rishi Sunak wrote. The former prime minister smiled.'))).toEqual([
      'Rishi Sunak > rishi-sunak (full-name)',
      'former prime minister > rishi-sunak (role-bare)',
    ]);
  });

  it('mean the holder in the one country that the article is about', () => {
    expect(
      linked(
        'French budget fails\n\nFrance is in trouble. The French parliament voted. The president will speak.',
      ),
    ).toEqual(['president > emmanuel-macron (role-bare)']);
  });

  it('mean the one who comes with "-designate"', () => {
    expect(
      linked(body('Friedrich Merz spoke. The chancellor-designate smiled.'), '2025-04-20'),
    ).toEqual([
      'Friedrich Merz > friedrich-merz (full-name)',
      'chancellor-designate > friedrich-merz (role-bare)',
    ]);
  });

  it.each([
    ['one who never held the office', 'Keir Starmer spoke. The chancellor smiled.', 1],
    [
      'two who are equally near',
      'Emmanuel Macron and Volodymyr Zelenskyy met. The president smiled.',
      2,
    ],
    ['a word too general', 'Emmanuel Macron spoke. The leader smiled.', 1],
    ['whoever it is', 'Emmanuel Macron spoke. If the president resigns, so be it.', 1],
    [
      'the holder of another body',
      'Emmanuel Macron spoke. The president of the company smiled.',
      1,
    ],
    ['any one', 'Emmanuel Macron spoke. A president smiled.', 1],
    [
      'whoever follows from a rule',
      'Keir Starmer spoke. If the king dies, the prime minister speaks first.',
      1,
    ],
    [
      'somebody else who is named behind it',
      'Emmanuel Macron spoke. Then the president, Volodymyr Zelenskyy, spoke.',
      3,
    ],
  ])('do not mean %s: %s', (_, text, names) => {
    expect(linked(body(text)).slice(names)).toEqual([]);
  });
});
