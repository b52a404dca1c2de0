import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

/** What the end of a text links to. */
const lastOf = (text: string, date: string): string | undefined => linked(body(text), date).at(-1);

const deputyIn = (text: string, date = '2013-06-01'): string[] => linked(body(text), date).slice(1);

const counterpartIn = (text: string, date = '2010-06-01'): string[] =>
  linkedInNews(text, date).slice(1);

const kinIn = (text: string): string[] => linkedInNews(text, '1985-06-01');

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

describe('a neighbor in office', () => {
  it('is the one of several named who is another’s', () => {
    expect(lastOf('Donald Trump and Barack Obama met. His predecessor smiled.', '2017-02-01')).toBe(
      'predecessor > barack-obama (role)',
    );
    expect(lastOf('Joe Biden and Olaf Scholz met. His predecessor smiled.', '2022-03-01')).toBe(
      'Olaf Scholz > olaf-scholz (full-name)',
    );
  });

  it('is named before it or behind it', () => {
    const before = 'Friedrich Merz spoke. Olaf Scholz, his predecessor, left.';
    expect(lastOf(before, '2025-08-22')).toBe('predecessor > olaf-scholz (role)');
    const subject = 'Friedrich Merz spoke. After a talk with Joe Biden, his predecessor left.';
    expect(lastOf(subject, '2025-08-22')).toBe('Joe Biden > joe-biden (full-name)');
    expect(linked(body('Emmanuel Macron met his counterpart, Volodymyr Zelenskyy.'))).toContain(
      'counterpart > volodymyr-zelenskyy (role)',
    );
  });
});

describe('a deputy', () => {
  const biden = ['deputy > joe-biden (role)'];

  it('is the vice-president of the one who leads', () => {
    expect(deputyIn('Barack Obama spoke. His deputy smiled.')).toEqual(biden);
    expect(linkedInNews('Barack Obama left. His deputy smiled.', '2017-01-20').slice(1)).toEqual(
      biden,
    );
  });

  it.each([
    'Joe Biden spoke. His deputy smiled.',
    'Barack Obama spoke. The deputy smiled.',
    'Barack Obama spoke. His deputy as chairman smiled.',
    'Barack Obama spoke. His deputy secretary-general smiled.',
  ])('is nobody of one who leads nothing, nor in another office: %s', (text) => {
    expect(deputyIn(text)).toEqual([]);
  });
});

describe('a counterpart', () => {
  it('holds the same office, else leads as well', () => {
    expect(counterpartIn('Vladimir Putin met his French counterpart.')).toEqual([
      'French counterpart > francois-fillon (role)',
    ]);
    expect(counterpartIn('Vladimir Putin met his French counterpart.', '2012-06-01')).toEqual([
      'French counterpart > francois-hollande (role)',
    ]);
    expect(counterpartIn('Angela Merkel met her French counterpart.')).toEqual([
      'French counterpart > nicolas-sarkozy (role)',
    ]);
    expect(counterpartIn('Hillary Clinton met her French counterpart.')).toEqual([
      'French counterpart > bernard-kouchner (role)',
    ]);
  });

  it('is the one of two who lead a country that has the same office', () => {
    expect(counterpartIn('Barack Obama met his Turkish counterpart.')).toEqual([
      'Turkish counterpart > abdullah-gul (role)',
    ]);
    expect(counterpartIn('David Cameron met his Turkish counterpart.')).toEqual([
      'Turkish counterpart > recep-tayyip-erdogan (role)',
    ]);
  });

  it('is nobody where the country has no such office', () => {
    expect(counterpartIn('Joe Biden met his French counterpart.')).toEqual([]);
  });
});

describe('kin by the given name', () => {
  it('bear the family name of the person in focus', () => {
    const gandhi = 'Indira Gandhi > indira-gandhi (full-name)';
    expect(kinIn('Indira Gandhi was shot. Her son Rajiv took over.')).toEqual([
      gandhi,
      'Rajiv > rajiv-gandhi (nickname)',
    ]);
    expect(kinIn('Indira Gandhi was shot. Her son Sanjay had died.')).toEqual([gandhi]);
    expect(kinIn('Indira Gandhi was shot. Her son Rajiv Mehta took over.')).toEqual([gandhi]);
    expect(kinIn('Indira Gandhi was shot. The son Rajiv took over.')).toEqual([
      gandhi,
      'Rajiv > rajiv-gandhi (short-name)',
    ]);
    expect(kinIn('Somebody was shot. Her son Rajiv took over.')).toEqual([]);
  });

  it('may stand between commas', () => {
    expect(
      linkedInNews('Justin Trudeau spoke. His father, Pierre, had done it.', '2016-06-01'),
    ).toEqual([
      'Justin Trudeau > justin-trudeau (full-name)',
      'Pierre > pierre-trudeau (nickname)',
    ]);
  });
});
