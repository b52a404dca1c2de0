import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('relational roles', () => {
  it('link a predecessor by the calendar', () => {
    expect(
      linked(body('President Joe Biden spoke. His predecessor smiled.'), '2022-03-01'),
    ).toEqual([
      'President Joe Biden > joe-biden (titled-name)',
      'predecessor > donald-trump (role)',
    ]);
  });

  it('mean whom somebody who takes the office soon will follow', () => {
    expect(
      linked(body('Friedrich Merz will be sworn in. His predecessor smiled.'), '2025-05-01'),
    ).toEqual(['Friedrich Merz > friedrich-merz (full-name)', 'predecessor > olaf-scholz (role)']);
  });

  it('link a counterpart of the country that is named', () => {
    expect(linked(body('Emmanuel Macron met his Ukrainian counterpart.'))).toEqual([
      'Emmanuel Macron > emmanuel-macron (full-name)',
      'Ukrainian counterpart > volodymyr-zelenskyy (role)',
    ]);
  });

  it('link the one whom the text names behind it', () => {
    expect(
      linked(body('Friedrich Merz spoke. His ousted predecessor, Olaf Scholz, left.')),
    ).toEqual([
      'Friedrich Merz > friedrich-merz (full-name)',
      'ousted predecessor > olaf-scholz (role)',
      'Olaf Scholz > olaf-scholz (full-name)',
    ]);
  });

  it('pass over who is named as somebody’s own by the same pronoun', () => {
    const biden = 'President Joe Biden > joe-biden (titled-name)';
    const guest = 'President Joe Biden spoke. His guest, Rishi Sunak, smiled.';
    expect(linked(body(`${guest} His predecessor left.`), '2023-03-01')).toEqual([
      biden,
      'Rishi Sunak > rishi-sunak (full-name)',
      'predecessor > donald-trump (role)',
    ]);
  });

  it('do not link where a pronoun of the other sex stands between', () => {
    const text = 'President Joe Biden spoke. She smiled at his predecessor.';
    expect(linked(body(text), '2022-03-01')).toEqual([
      'President Joe Biden > joe-biden (titled-name)',
    ]);
  });

  it('link the predecessor of the one who is named as its owner', () => {
    expect(linked(body('They spoke of Joe Biden’s predecessor.'), '2022-03-01')).toEqual([
      'Joe Biden > joe-biden (full-name)',
      'predecessor > donald-trump (role)',
    ]);
  });

  it('do not link one of several', () => {
    expect(
      linked(body('President Joe Biden spoke. One of his predecessors smiled.'), '2022-03-01'),
    ).toEqual(['President Joe Biden > joe-biden (titled-name)']);
  });

  it('do not link a counterpart without a country', () => {
    expect(linked(body('Emmanuel Macron met his counterpart.'))).toEqual([
      'Emmanuel Macron > emmanuel-macron (full-name)',
    ]);
  });

  it('do not link where nobody is named, or the text names another', () => {
    expect(linked(body('His predecessor smiled.'), '2022-03-01')).toEqual([]);
    expect(
      linked(
        body('President Joe Biden spoke. His successor, Jacobo Arbenz, smiled.'),
        '2022-03-01',
      ),
    ).toEqual(['President Joe Biden > joe-biden (titled-name)']);
  });

  it('do not link into a hole of the calendar', () => {
    expect(linked(body('Theresa May spoke. Her successor smiled.'), '2019-08-01')).toEqual([
      'Theresa May > theresa-may (full-name)',
    ]);
  });
});
