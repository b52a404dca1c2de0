import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

const presidentIn = (text: string, date = '2017-01-20'): string[] =>
  linked(body(text), date).filter((mention) => mention.includes('president >'));

const quoted = (words: string): string[] =>
  linked(body(`Emmanuel Macron spoke. “I ${words} the president,” he said.`)).slice(1);

const mourned = (words: string): string[] =>
  linkedInNews(`Crowds mourned the ${words}.`, '2025-06-22');

const inHaiti = (words: string, date: string): string[] =>
  linkedInNews(`The president of Haiti is ${words}.`, date);

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

  it('mean the same with "the country’s"', () => {
    expect(linked(body('France is calm. The country’s president spoke.'))).toEqual([
      'president > emmanuel-macron (role-bare)',
    ]);
    expect(linked(body('Calm. The pro-French president spoke.'))).toEqual([]);
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

  it('mean of several holders the one who is called so, and named most', () => {
    const text =
      'President Trump met Emmanuel Macron. Trump smiled, and Trump left with Macron. The president spoke.';
    expect(linked(body(text)).at(-1)).toBe('president > donald-trump (role-bare)');
    const even = 'Trump met Macron. The president spoke.';
    expect(linked(body(even)).filter((line) => line.startsWith('president'))).toEqual([]);
  });

  it('mean the only holder of the sentence before', () => {
    const text = 'Trump met Macron. Rain fell. Macron left early. The president was tired.';
    expect(linked(body(text)).at(-1)).toBe('president > emmanuel-macron (role-bare)');
  });

  it('mean with "then" and "outgoing" first who has left or leaves', () => {
    const then = 'Keir Starmer followed Rishi Sunak. The then prime minister packed.';
    expect(linked(body(then), '2024-07-06').at(-1)).toBe(
      'then prime minister > rishi-sunak (role-bare)',
    );
    const outgoing = 'Joe Biden met Donald Trump. The outgoing president smiled.';
    expect(linked(body(outgoing), '2025-01-21').at(-1)).toBe(
      'outgoing president > joe-biden (role-bare)',
    );
  });

  it('mean who has just left, where nobody else is named', () => {
    const text = 'Olaf Scholz packed. The chancellor left.';
    expect(linked(body(text), '2025-05-08').at(-1)).toBe('chancellor > olaf-scholz (role-bare)');
    expect(linked(body(text), '2025-08-08').at(-1)).toBe('chancellor > friedrich-merz (role-bare)');
  });

  it('are people with "as" only where a verb follows', () => {
    const person = 'Donald Trump won, as the president likes to say.';
    expect(linked(body(person)).at(-1)).toBe('president > donald-trump (role-bare)');
    const post = 'Donald Trump spoke. His rival was sworn in as the president.';
    expect(linked(body(post))).toEqual(['Donald Trump > donald-trump (full-name)']);
  });

  it('are no people where they say what somebody is', () => {
    expect(linked(body('Donald Trump spoke. He was the president.'))).toEqual([
      'Donald Trump > donald-trump (full-name)',
    ]);
    expect(linked(body('Donald Trump spoke. It was the president who won.')).at(-1)).toBe(
      'president > donald-trump (role-bare)',
    );
  });

  it('mean on the day of a hand-over who comes, once both are named', () => {
    const trump = ['president > donald-trump (role-bare)'];
    expect(presidentIn('Barack Obama left. Donald Trump came. The president smiled.')).toEqual(
      trump,
    );
    expect(presidentIn('Donald Trump came. Barack Obama left. The president smiled.')).toEqual(
      trump,
    );
    expect(presidentIn('The president smiled. Barack Obama left. Donald Trump came.')).toEqual([]);
    const obama = ['president > barack-obama (role-bare)'];
    expect(
      presidentIn('Donald Trump came. Barack Obama left. The president smiled.', '2017-01-19'),
    ).toEqual(obama);
    expect(
      presidentIn('Barack Obama left. Donald Trump came. The outgoing president smiled.'),
    ).toEqual(['outgoing president > barack-obama (role-bare)']);
  });

  it('mean nobody in what a person says to be', () => {
    expect(quoted('am')).toEqual([]);
    expect(quoted('saw')).toEqual(['president > emmanuel-macron (role-bare)']);
  });
});

describe('the late one, and the dead', () => {
  it('are those of an office that the world has once', () => {
    expect(mourned('late pope')).toEqual(['late pope > pope-francis (role-bare)']);
    expect(mourned('late president')).toEqual([]);
    expect(mourned('former pope')).toEqual([]);
  });

  it('are nobody who is still alive', () => {
    const moise = ['president of Haiti > jovenel-moise (role)'];
    expect(inHaiti('dead', '2021-07-07')).toEqual(moise);
    expect(inHaiti('tired', '2021-07-06')).toEqual(moise);
    expect(inHaiti('dead', '2021-07-06')).toEqual([]);
  });
});
