import { describe, expect, it } from 'vitest';
import { deckOf } from '../../../core/panel/deck.ts';
import { glossaryOf } from '../../../core/panel/glossary.ts';
import { chosenOf, firstSentences, handoutOf } from '../../../core/panel/handout.ts';
import { sourcingOf } from '../../../core/panel/sourcing.ts';
import { tableLabels } from '../../../components/panel/glossary-labels.ts';
import { sourcingInWords } from '../../../components/panel/SourcingQuestions.tsx';
import { CARD_FIXTURES } from '../../components/card-fixtures.ts';
import { overviewWith, SIX } from '../../components/panel-fixtures.ts';
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

  it.each([
    ['One. Two. Three.', 9, 'One. Two.'],
    ['A first one that is long. Two.', 5, 'A first one that is long.'],
    ['In 5.5 days. Then.', 13, 'In 5.5 days.'],
    ['no end', 3, 'no end'],
  ])('cuts “%s” after a sentence', (text, most, kept) => {
    expect(firstSentences(text, most)).toBe(kept);
  });
});

describe('questions on sourcing', () => {
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
  ).split('\n');

describe('deck of cards', () => {
  it('has the lines that Anki reads first, and one note a line', () => {
    const lines = deck([leader, summit]);
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype:Basic',
      '#deck:Title: "a" b c',
      '#columns:Front\tBack\tTags',
      '#tags column:3',
    ]);
    expect(lines).toHaveLength(9);
    const [front, back, tags] = lines[6]?.split('\t') ?? [];
    expect(front).toBe('Keir Starmer');
    expect(back).toMatch(/^Leader\. Prime Minister of the United Kingdom since 5 July 2024/);
    expect(tags).toBe('backgrounder leader title-a-b-c');
  });

  it('keeps tabs, lines, quotes and signs of a text from being read as something else', () => {
    const odd = { ...leader, name: '#1 "x"\ty', sentence: 'a\nb\tc' };
    const note = deck([odd])[6] ?? '';
    expect(note.split('\t')).toHaveLength(3);
    expect(note.startsWith('"#1 ""x"" y"\tLeader. a b c')).toBe(true);
  });
});
