import { describe, expect, it } from 'vitest';
import { foundEntities, mentionOfWords } from '../../platform/found-entities.ts';
import { leaderCard } from '../components/leader-card-fixture.ts';
import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';

const mention = (surface: string, entity: string, marked: boolean): AnsweredMention => ({
  block: 0,
  start: 0,
  end: surface.length,
  surface,
  entity,
  kind: 'leader',
  form: 'name',
  confidence: 1,
  anchorDate: '2025-08-14',
  via: 'test',
  alternatives: [],
  nested: [],
  marked,
  card: entity,
});

const answer: EngineAnswer = {
  mentions: [
    mention('the UK Prime Minister', 'keir-starmer', true),
    mention('Putin', 'vladimir-putin', false),
    mention('Starmer', 'keir-starmer', false),
  ],
  cards: { 'keir-starmer': leaderCard },
  articleDate: '2025-08-14',
  hasDate: true,
};

describe('found entities', () => {
  it('are listed once, by their first mention, with the name on their card', () => {
    expect(foundEntities(answer)).toEqual([
      {
        entity: 'keir-starmer',
        kind: 'leader',
        name: 'Keir Starmer',
        surface: 'the UK Prime Minister',
        mentions: 2,
        first: 0,
        isMarked: true,
      },
      {
        entity: 'vladimir-putin',
        kind: 'leader',
        name: 'Putin',
        surface: 'Putin',
        mentions: 1,
        first: 1,
        isMarked: false,
      },
    ]);
  });

  it.each([
    ['  putin ', 'Putin'],
    ['met Putin yesterday', 'Putin'],
    ['The UK  prime minister', 'the UK Prime Minister'],
    ['minister', 'the UK Prime Minister'],
    ['Macron', undefined],
    ['', undefined],
    ['in', undefined],
  ])('the words %j mean %j', (words, surface) => {
    expect(mentionOfWords(words, answer)?.surface).toBe(surface);
  });
});
