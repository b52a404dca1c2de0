import { describe, expect, it } from 'vitest';
import { deckOf } from '../../../core/panel/deck.ts';
import { glossaryOf } from '../../../core/panel/glossary.ts';
import { chosenOf, firstSentences, handoutOf } from '../../../core/panel/handout.ts';
import { sourceInWords } from '../../../core/panel/glossary-rows.ts';
import { addressInWords } from '../../../core/panel/source-address.ts';
import { sourcingOf } from '../../../core/panel/sourcing.ts';
import { tableLabels } from '../../../components/panel/glossary-labels.ts';
import { sourcingInWords } from '../../../components/panel/SourcingQuestions.tsx';
import { CARD_FIXTURES } from '../../components/card-fixtures.ts';
import { overviewWith, SIX } from '../../components/panel-fixtures.ts';
import { readAnkiText } from '../../support/anki-text.ts';
import { ENGLISH } from '../../support/words.ts';
import type { CardModel } from '../../../core/cards/card-model.ts';

const { leader, summit, disputed } = CARD_FIXTURES;
const level = 'standard';
/** An article with so many entities that no page holds them. */
const MANY = Array.from({ length: 60 }, (_, index): CardModel => ({
  ...(SIX[index % SIX.length] ?? leader),
  entity: `e${index}`,
  name: `Name ${index}`,
}));

/** How many lines a sheet has for each answer. */
const linesOf = (cards: readonly CardModel[], extent: 'key' | 'page' | 'all' = 'page') =>
  handoutOf(overviewWith(cards), { level, extent }).answerLines;

describe('handout (E6)', () => {
  it('has the key terms alone, a page of the most useful ones, or everything', () => {
    const overview = overviewWith(MANY);
    const keys = overview.entries.filter(({ isKey }) => isKey).map(({ name }) => name);
    const names = (extent: 'key' | 'page' | 'all') =>
      handoutOf(overview, { level, extent }).terms.map(({ name }) => name);
    expect(names('key')).toEqual(keys);
    expect(names('page').length).toBeLessThan(20);
    expect(names('page')).toEqual(expect.arrayContaining(keys));
    expect(names('all')).toEqual(MANY.map(({ name }) => name));
    const { leftOut, terms } = handoutOf(overview, { level, extent: 'page' });
    expect(leftOut + terms.length).toBe(60);
  });

  it('leaves nothing out of a short article but the ends of long texts', () => {
    const { leftOut, terms } = handoutOf(overviewWith([leader, summit]), { level, extent: 'page' });
    expect([leftOut, terms.map(({ name }) => name)]).toEqual([0, [leader.name, summit.name]]);
    const { terms: all } = glossaryOf(overviewWith([leader, summit]), { level });
    for (const [index, { background = '' }] of terms.entries())
      expect((all[index]?.background ?? '').startsWith(background)).toBe(true);
  });

  it('gives the room that is left to the answers, and a full page one line each', () => {
    expect([linesOf([leader]), linesOf(MANY), linesOf(MANY, 'all')]).toEqual([4, 1, 2]);
  });

  it('is saved with its own terms, each as whole as the article has it', () => {
    const overview = overviewWith(MANY);
    const sheet = handoutOf(overview, { level, extent: 'key' });
    const saved = glossaryOf(chosenOf(overview, sheet), { level });
    expect(saved.terms.map(({ name }) => name)).toEqual(sheet.terms.map(({ name }) => name));
    expect(saved.terms.map(({ background }) => background)).toEqual(
      overview.entries.filter(({ isKey }) => isKey).map(({ card }) => card.summary?.standard),
    );
    const chosen = new Set(sheet.terms.map(({ entity }) => entity));
    expect(saved.timeline.every(({ entity }) => chosen.has(entity))).toBe(true);
  });

  it('names only sources that its terms cite, at most two each', () => {
    const { terms, sources } = handoutOf(overviewWith(MANY), { level, extent: 'page' });
    const cited = new Set(terms.flatMap((term) => term.sources));
    expect([...cited].toSorted((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
    expect(Math.max(...terms.map((term) => term.sources.length))).toBeLessThanOrEqual(2);
  });

  it('fits in large print on both sides of a sheet: fewer terms, three at least, and a shorter timeline', () => {
    const large = handoutOf(overviewWith(MANY), { level, extent: 'page', isLarge: true });
    const normal = handoutOf(overviewWith(MANY), { level, extent: 'page' });
    expect(large.terms.length).toBeGreaterThanOrEqual(3);
    expect(large.terms.length).toBeLessThan(normal.terms.length);
    expect(large.timeline.length).toBeLessThanOrEqual(5);
  });

  it('cites the sources with a page of the term before those with a front door', () => {
    const urls = [
      'https://www.un.org/',
      'https://mid.ru/en/',
      'https://a.example/b',
      'https://c.example/d',
    ];
    const card = {
      ...leader,
      sources: urls.map((url) => ({ publisher: 'P', title: url, url, seen: '2026-01-01' })),
    };
    const { sources } = handoutOf(overviewWith([card]), { level, extent: 'page' });
    expect(sources.map(({ url }) => url)).toEqual(urls.slice(2));
  });

  it.each([
    ['One. Two. Three.', 9, 'One. Two.'],
    ['A first one that is long. Two.', 5, 'A first one that is long.'],
    ['In 5.5 days. Then.', 13, 'In 5.5 days.'],
    ['no end', 3, 'no end'],
  ])('cuts “%s” after a sentence', (text, most, kept) => {
    expect(firstSentences(text, most)).toBe(kept);
  });
});

describe('addresses of sources (E6)', () => {
  it.each([
    ['https://www.un.org/', 'un.org'],
    [
      'https://en.wikipedia.org/wiki/Wolfgang_Sch%C3%A4uble',
      'en.wikipedia.org/wiki/Wolfgang_Schäuble',
    ],
    ['https://example.org/100%', 'example.org/100%'],
    [`https://example.org/${'x'.repeat(100)}`, `example.org/${'x'.repeat(59)}…`],
  ])('show %s as %s', (url, shown) => {
    expect(addressInWords(url)).toBe(shown);
  });

  it('are saved whole, and not at all where they are front doors', () => {
    const about = { publisher: 'United Nations', title: 'Treaties', seen: '2026-01-01' };
    expect(sourceInWords({ ...about, url: 'https://www.un.org/en/' })).toBe(
      'United Nations, Treaties, 2026-01-01',
    );
    expect(sourceInWords({ ...about, url: 'https://www.un.org/a%20b' })).toBe(
      'United Nations, Treaties, https://www.un.org/a%20b, 2026-01-01',
    );
  });
});

describe('questions on sourcing', () => {
  it('name bodies with their article, as English does', () => {
    const question = { ask: 'others', others: ['Ukraine', 'UN General Assembly'] } as const;
    expect(sourcingInWords(question, ENGLISH)).toContain(
      'How would Ukraine and the UN General Assembly tell it?',
    );
    const german = { ...ENGLISH, language: 'de' };
    expect(sourcingInWords(question, german)).not.toContain('the UN');
  });

  it('ask about the article’s own people, events, site and disputes', () => {
    const overview = {
      ...overviewWith([leader, summit, disputed]),
      address: 'https://www.bbc.co.uk/news/1',
    };
    const asked = sourcingOf(overview).map((question) => sourcingInWords(question, ENGLISH));
    expect(asked[0]).toMatch(/^Who says so\?.* Begin with: Keir Starmer\.$/);
    expect(asked[1]).toContain(`“${summit.name}”`);
    expect(asked[2]).toContain('This article is from bbc.co.uk.');
    expect(asked[2]).toContain(`“${disputed.name}” is disputed`);
    for (const { who } of disputed.positions.slice(0, 2)) expect(asked[2]).toContain(who);
  });

  it('are there for an article that gives nothing to ask about', () => {
    const { address: _, ...nowhere } = overviewWith([]);
    const asked = sourcingOf(nowhere).map((own) => sourcingInWords(own, ENGLISH));
    expect(asked).toEqual([
      'Who says so? Mark three statements in the article: which come from a person or body that is named, which are the writer’s own?',
      'How do they know? Choose one statement: was the speaker there, or who told them?',
      'What do others say?',
    ]);
  });
});

const deck = (cards: readonly CardModel[], title = 'Title: "a"\tb::c') =>
  deckOf(
    { ...glossaryOf(overviewWith(cards), { level }), title },
    { ...tableLabels(ENGLISH), deck: title },
  );

describe('deck of flash cards (E6)', () => {
  it('is what the manual of Anki reads: one note a term, in a deck that it makes', () => {
    const { headers, notes } = readAnkiText(deck([leader, summit]));
    expect([...headers]).toEqual([
      ['separator', 'Tab'],
      ['html', 'false'],
      ['notetype', 'Basic'],
      ['columns', 'Front\tBack\tDeck\tTags'],
      ['deck column', '3'],
      ['tags column', '4'],
    ]);
    expect(notes.map(({ Front }) => Front)).toEqual(['Keir Starmer', summit.name]);
    expect(notes[0]?.['Back']).toMatch(
      /^Leader\. Prime Minister of the United Kingdom since 5 July 2024/,
    );
    expect(notes[0]?.['Deck']).toBe('Title: "a" b c');
    expect(notes[0]?.['Tags']).toBe('backgrounder leader title-a-b-c');
  });

  it('keeps tabs, lines, quotes and signs of a text from being read as something else', () => {
    const odd = { ...leader, name: '#1 "x"\ty', sentence: 'a\nb\tc' };
    const { notes } = readAnkiText(deck([odd, summit]));
    expect(notes).toHaveLength(2);
    expect(notes[0]?.['Front']).toBe('#1 "x" y');
    expect(notes[0]?.['Back']).toMatch(/^Leader\. a b c/);
  });

  it('begins with its first header, and with no byte order mark', () => {
    expect(deck([leader]).startsWith('#separator:Tab\n')).toBe(true);
  });
});
