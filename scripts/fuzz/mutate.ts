import { sample, seededRandom } from '../knowledge/random.ts';
import type { Article, BlockRole } from '../../core/text/article.ts';

/** Texts to begin with: each a list of paragraphs. */
export type Seeds = readonly (readonly string[])[];

/** What stands between words in bad pages, and words on which rules turn. */
const NOISE = [
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\0',
  '\ud83d',
  '\udc00',
  '\u0301',
  '🇺🇦',
  ' – ',
  '-',
  '’s',
  '”',
  '“',
  '(',
  ')',
  ', ',
  '. ',
  '; ',
  '\n',
  '\t',
  '…',
  '/',
  '#',
  '@',
  '<b>',
];
const WORDS =
  'the former then late acting outgoing president prime minister of and with met in at summit talks meeting war invasion occupation treaty 2021 1990 August last next year week his predecessor US UK Russian Geneva Camp David UN G7 NATO presidents Mr Dr St. no not if whoever every both two leaders'.split(
    ' ',
  );
const ROLES: readonly BlockRole[] = ['paragraph', 'quote', 'list-item', 'caption', 'cell'];
const DATES = ['1946-03-05', '1990-08-02', '2021-06-16', '2025-08-14', '2026-05-15', undefined];

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T; // lists here are never empty

/** One way to spoil a list of words. */
const CHANGES: readonly ((words: string[], seeds: Seeds, random: Random) => void)[] = [
  (words, _seeds, random) => void words.splice(Math.floor(random() * words.length), 1),
  (words, _seeds, random) => void words.splice(place(words, random), 0, pick(WORDS, random)),
  (words, _seeds, random) => void words.splice(place(words, random), 0, pick(NOISE, random)),
  (words, _seeds, random) => {
    const [at, other] = [place(words, random), place(words, random)];
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  },
  (words, _seeds, random) => {
    const at = place(words, random);
    const word = words[at] ?? '';
    words[at] = random() < 0.5 ? word.toUpperCase() : word.toLowerCase();
  },
  (words, _seeds, random) => {
    const at = place(words, random);
    const word = words[at] ?? '';
    const cut = Math.floor(random() * word.length);
    words[at] = word.slice(0, cut) + pick(NOISE, random) + word.slice(cut);
  },
  (words, seeds, random) => {
    const other = pick(pick(seeds, random), random).split(' ');
    const from = Math.floor(random() * other.length);
    words.splice(place(words, random), 0, ...other.slice(from, from + 1 + random() * 8));
  },
  (words, _seeds, random) => {
    const from = place(words, random);
    words.splice(from, 0, ...words.slice(from, from + 1 + random() * 12));
  },
];

function place(words: readonly string[], random: Random): number {
  return Math.floor(random() * (words.length + 1));
}

/** The article of a number: real texts, cut, spliced and spoiled; the same for the same number and seeds. */
export function mutatedArticle(seeds: Seeds, number: number): Article {
  const random = seededRandom(number);
  const paragraphs = [...pick(seeds, random), ...sample(pick(seeds, random), 2, random)];
  const strength = random() < 0.3 ? 12 : 3;
  const blocks = paragraphs.map((paragraph, index) => {
    const words = paragraph.split(' ');
    const times = Math.floor(random() * strength);
    for (let time = 0; time < times; time += 1) pick(CHANGES, random)(words, seeds, random);
    const role = index === 0 ? 'headline' : random() < 0.8 ? 'paragraph' : pick(ROLES, random);
    return { role, text: words.join(random() < 0.98 ? ' ' : '\u00a0') } as const;
  });
  const publishedAt = pick(DATES, random);
  return {
    title: blocks[0]?.text ?? '',
    lang: 'en',
    blocks,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
