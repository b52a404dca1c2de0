import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../core/panel/overview.ts';
import { CARD_FIXTURES } from '../../components/card-fixtures.ts';
import { answerOf, mentionOf } from '../../components/panel-fixtures.ts';

const { leader, summit, disputed } = CARD_FIXTURES;
const about = { title: 'Title', lang: 'en' };

describe('overview', () => {
  it('has each entity once, in the order of first mentions, with all of them', () => {
    const { entries } = overviewOf(answerOf([leader, summit]), about);
    expect(entries.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Keir Starmer', [0, 2]],
      ['Washington meeting, August 2025', [1]],
    ]);
    expect(entries[0]).toMatchObject({ surface: 'the UK Prime Minister', isMarked: true });
  });

  it('has an entity that is marked only later, or not at all', () => {
    const answer = answerOf([leader, summit]);
    const mentions = answer.mentions.map((mention, index) => ({ ...mention, marked: index === 2 }));
    const { entries } = overviewOf({ ...answer, mentions }, about);
    expect(entries.map(({ isMarked }) => isMarked)).toEqual([true, false]);
  });

  it('leaves out a mention without a card', () => {
    const answer = answerOf([leader]);
    const lost = mentionOf(summit, { card: 'nowhere' });
    const { entries } = overviewOf({ ...answer, mentions: [lost, ...answer.mentions] }, about);
    expect(entries.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Keir Starmer', [1, 2]],
    ]);
  });

  it('has one map with the place of each entity that has one, and none without', () => {
    const { map } = overviewOf(answerOf([leader, summit, disputed]), about);
    expect(map?.places.map(({ label, kind }) => [label, kind])).toEqual([
      ['Washington', 'summit'],
      ['Crimea', 'territory'],
    ]);
    expect(overviewOf(answerOf([leader]), about)).not.toHaveProperty('map');
  });
});
