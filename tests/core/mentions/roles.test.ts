import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';
import { body, linked } from '../../support/link-text.ts';

const ofPresident = (words: string): string[] => linked(body(`The US president ${words}.`));

const ofChancellor = (words: string, date: string): string[] =>
  linked(body(`Deputies ${words} the German chancellor.`), date);

describe('roles', () => {
  it('mean who has just left, while nobody has followed', () => {
    expect(linked(body('The Syrian president fled on Sunday.'), '2024-12-10')).toEqual([
      'Syrian president > bashar-al-assad (role)',
    ]);
    expect(linked(body('The Syrian president fled on Sunday.'), '2025-03-10')).toEqual([]);
  });

  it('mean nobody in an article that is years newer than the knowledge', () => {
    expect(linked(body('The French president spoke.'), '2035-05-05')).toEqual([]);
  });

  it.each([
    ['The UK Prime Minister spoke.', 'UK Prime Minister > keir-starmer (role)'],
    ['The president of Ukraine spoke.', 'president of Ukraine > volodymyr-zelenskyy (role)'],
    ['The French leader spoke.', 'French leader > emmanuel-macron (role)'],
    ['The German chancellor spoke.', 'German chancellor > friedrich-merz (role)'],
    ['The UN secretary-general spoke.', 'UN secretary-general > antonio-guterres (role)'],
  ])('mean their holder on the date of the article: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it.each([
    [
      'Germany’s long-serving chancellor spoke.',
      'Germany’s long-serving chancellor > friedrich-merz',
    ],
    [
      'Ukraine’s pro-Russian president spoke.',
      'Ukraine’s pro-Russian president > volodymyr-zelenskyy',
    ],
    [
      'The US-backed president of Ukraine spoke.',
      'US-backed president of Ukraine > volodymyr-zelenskyy',
    ],
    ['The United States’ president spoke.', 'United States’ president > donald-trump'],
    ['The plan was hailed by France’s president.', 'France’s president > emmanuel-macron'],
  ])('may have an adjective of two words, and stand behind a passive: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([`${mention} (role)`]);
  });

  it.each([
    ['2021-01-19', 'donald-trump'],
    ['2021-01-20', 'joe-biden'],
    ['2025-01-19', 'joe-biden'],
    ['2025-01-20', 'donald-trump'],
  ])('change their holder on the day of the hand-over: %s', (date, holder) => {
    expect(linked(body('The US president spoke.'), date)).toEqual([
      `US president > ${holder} (role)`,
    ]);
  });

  it.each([
    'A man has been elected the 45th president of the United States.',
    'A man has been elected the president of the United States.',
    'A man was sworn in as the president of the United States.',
    'A man was chosen as the US president.',
  ])('mean nobody as a place in a list, or as the post that is given: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('mean their holder as the giver', () => {
    expect(linked(body('The man chosen by the US president spoke.'))).toEqual([
      'US president > donald-trump (role)',
    ]);
  });

  it('are read at the year that the sentence speaks of', () => {
    expect(linked(body('The US president in 2003 spoke.'))).toEqual([
      'US president > george-w-bush (role)',
    ]);
    expect(linked(body('In 1990, the US president spoke.'))).toEqual([
      'US president > george-h-w-bush (role)',
    ]);
  });

  it('are read at a relative time, and mean nobody where it may be of another verb', () => {
    expect(linked(body('Two years ago the British prime minister spoke.'))).toEqual([
      'British prime minister > rishi-sunak (role)',
    ]);
    expect(linked(body('The British prime minister resigned two years ago.'))).toEqual([]);
    expect(linked(body('The French president spoke two years ago.'))).toEqual([
      'French president > emmanuel-macron (role)',
    ]);
  });

  it('mean who acts, or who took the office not long ago, with "acting"', () => {
    expect(linked(body('Russia’s acting president spoke.'), '2000-02-01')).toEqual([
      'Russia’s acting president > vladimir-putin (role)',
    ]);
    expect(linked(body('France’s acting president spoke.'))).toEqual([]);
  });

  it('mean who was ousted, while the office stands empty', () => {
    expect(linked(body('The ousted Syrian president was in Moscow.'), '2025-02-01')).toEqual([
      'ousted Syrian president > bashar-al-assad (role)',
    ]);
    expect(linked(body('The ousted Syrian president was in Moscow.'), '2028-02-01')).toEqual([]);
    expect(linked(body('The ousted German chancellor was in Moscow.'), '2025-06-01')).toEqual([]);
  });

  it.each(['captured', 'fugitive', 'jailed', 'imprisoned', 'exiled'])(
    'mean who lost the office with "%s", and never who holds it',
    (word) => {
      expect(linked(body(`The ${word} Syrian president was in Moscow.`), '2025-02-01')).toEqual([
        `${word} Syrian president > bashar-al-assad (role)`,
      ]);
      expect(linked(body(`The ${word} French president was in Moscow.`), '2025-02-01')).toEqual([]);
    },
  );

  it('mean who comes soon with "-in-waiting", and nobody with "would-be"', () => {
    expect(linked(body('The German chancellor-in-waiting spoke.'), '2025-04-20')).toEqual([
      'German chancellor-in-waiting > friedrich-merz (role)',
    ]);
    expect(linked(body('The German chancellor-in-waiting spoke.'), '2025-06-20')).toEqual([]);
    expect(linked(body('The would-be German chancellor spoke.'))).toEqual([]);
    expect(linked(body('That may well be,” the German chancellor said.'))).toEqual([
      'German chancellor > friedrich-merz (role)',
    ]);
  });

  it('have their country behind "-elect" too', () => {
    expect(linked(body('The president-elect of the United States spoke.'), '2020-12-01')).toEqual([
      'president-elect of the United States > joe-biden (role)',
    ]);
  });

  it('mean who left, where the verb says so', () => {
    const leaving = 'On 5 July 2024 the British prime minister resigned.';
    expect(linked(body(leaving))).toEqual(['British prime minister > rishi-sunak (role)']);
    const coming = 'On 5 July 2024 the British prime minister spoke.';
    expect(linked(body(coming))).toEqual(['British prime minister > keir-starmer (role)']);
    const dying = 'On 5 July 2024 the British prime minister died.';
    expect(linked(body(dying)), 'who lives did not die').toEqual([]);
  });

  it('mean somebody beside another name where a verb follows', () => {
    expect(linked(body('After talks with Keir Starmer, the US president spoke.'))).toEqual([
      'Keir Starmer > keir-starmer (full-name)',
      'US president > donald-trump (role)',
    ]);
    expect(linked(body('They heard Keir Starmer, the US president.'))).toEqual([
      'Keir Starmer > keir-starmer (full-name)',
    ]);
  });

  it('mean who comes with "-elect" and "incoming"', () => {
    expect(linked(body('The US president-elect spoke.'), '2020-12-01')).toEqual([
      'US president-elect > joe-biden (role)',
    ]);
    expect(linked(body('The incoming US president spoke.'), '2024-12-01')).toEqual([
      'incoming US president > donald-trump (role)',
    ]);
    expect(linked(body('The US president-elect spoke.'), '2022-12-01')).toEqual([]);
  });

  it('mean the former holder whom the article names, and nobody where it names none', () => {
    expect(linked(body('Barack Obama wrote. The former US president smiled.'))).toEqual([
      'Barack Obama > barack-obama (full-name)',
      'former US president > barack-obama (role)',
    ]);
    expect(linked(body('The former US president smiled.'))).toEqual([]);
  });

  it.each([
    ['A French president spoke.'],
    ['No US president has done this.'],
    ['He served as US president.'],
    ['The next German chancellor will decide.'],
    ['French presidents live there.'],
    ['The president of the company spoke.'],
    ['When the US president has spoken, markets fall.'],
    ['His father was for years Germany’s chancellor.'],
    ['The vice president, Hubert Humphrey, spoke.'],
    ['The US president at the time spoke.'],
  ])('do not mean a person as posts, habits, plurals and negations: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('are part of the name that they stand before', () => {
    expect(linked(body('German Chancellor Friedrich Merz spoke.'))).toEqual([
      'German Chancellor Friedrich Merz > friedrich-merz (titled-name)',
    ]);
  });
});

describe('phrases of an office', () => {
  it('mean the holder of their office', () => {
    expect(linked(body('The UN chief spoke.'))).toEqual(['UN chief > antonio-guterres (role)']);
    expect(linked(body('The Kremlin leader spoke.'), '2010-01-01')).toEqual([
      'Kremlin leader > dmitry-medvedev (role)',
    ]);
  });

  it('mean nobody with "a", "no" and "former"', () => {
    expect(linked(body('A UN chief spoke.'))).toEqual([]);
    expect(linked(body('No UN chief spoke.'))).toEqual([]);
    expect(linked(body('A former UN chief spoke.'))).toEqual([]);
    expect(linked(body('The late Kremlin leader spoke.'))).toEqual([]);
  });

  it('are part of the name that they stand before', () => {
    expect(linked(body('UN chief António Guterres spoke.'))).toEqual([
      'UN chief António Guterres > antonio-guterres (titled-name)',
    ]);
  });

  it('mean nobody where a duty is asked of whoever holds the office', () => {
    expect(ofPresident('must be at least 35')).toEqual([]);
    expect(ofPresident('should always smile')).toEqual([]);
    expect(ofPresident('must be tired')).toEqual(['US president > donald-trump (role)']);
    expect(ofPresident('should smile')).toEqual(['US president > donald-trump (role)']);
  });

  it.each(['remove', 'oust', 'dismissed'])('mean who has just left: deputies %s', (verb) => {
    const merz = ['German chancellor > friedrich-merz (role)'];
    expect(ofChancellor(verb, '2025-05-07')).toEqual(['German chancellor > olaf-scholz (role)']);
    expect(ofChancellor(verb, '2025-05-27')).toEqual(merz);
    expect(ofChancellor('greet', '2025-05-07')).toEqual(merz);
  });
});

describe('a role on a day that the knowledge cannot know', () => {
  it.each([
    'The US president met the British prime minister.',
    'The US president met the British prime minister on Tuesday.',
    'In 2034 the US president met the British prime minister.',
  ])('is nobody’s: %s', (text) => {
    expect(linkedInNews(text, '2035-05-05')).toEqual([]);
  });

  it('is the holder’s where the text gives a past day', () => {
    expect(linkedInNews('In 1987 the US president spoke.', '2035-05-05')).toEqual([
      'US president > ronald-reagan (role)',
    ]);
  });
});
