import { describe, expect, it } from 'vitest';
import {
  type GoldArticle,
  type GoldMention,
  type Predicted,
  scoreArticles,
} from '../../scripts/evaluate/score.ts';

const gold = (start: number, end: number, rest: Partial<GoldMention> = {}): GoldMention => ({
  start,
  end,
  surface: '',
  kind: 'leader',
  title: 'Joe Biden',
  form: 'surname',
  ...rest,
});

const predicted = (start: number, end: number, rest: Partial<Predicted> = {}): Predicted => ({
  start,
  end,
  surface: '',
  kind: 'leader',
  title: 'Joe Biden',
  ...rest,
});

/** The score of one article: the counts of all kinds, and what was missed, wrong and sprung. */
function score(article: Partial<GoldArticle>, own: readonly Predicted[]) {
  const full: GoldArticle = { id: 'a', text: '', mentions: [], ...article };
  const result = scoreArticles([full], new Map([['a', own]]));
  const [errors] = result.errors;
  return {
    ...result.counts.get('all'),
    missed: errors?.missed.length,
    wrong: errors?.wrong.length,
    sprung: result.sprung,
  };
}

const NONE = { missed: 0, wrong: 0, sprung: 0 };

describe('scoreArticles', () => {
  it('counts the same span and title as found, right and exact', () => {
    expect(score({ mentions: [gold(0, 5)] }, [predicted(0, 5)])).toEqual({
      ...NONE,
      gold: 1,
      found: 1,
      exact: 1,
      predicted: 1,
      right: 1,
    });
  });

  it('counts a span that overlaps as right, not as exact', () => {
    expect(score({ mentions: [gold(0, 5)] }, [predicted(4, 9)])).toMatchObject({
      right: 1,
      exact: 0,
    });
    expect(score({ mentions: [gold(0, 5)] }, [predicted(5, 9)])).toMatchObject({
      right: 0,
      missed: 1,
      wrong: 1,
    });
  });

  it('counts another title as missed and wrong, and each of the other titles as right', () => {
    const other = [predicted(0, 5, { title: 'Hunter Biden' })];
    expect(score({ mentions: [gold(0, 5)] }, other)).toMatchObject({
      missed: 1,
      wrong: 1,
      right: 0,
    });
    expect(
      score({ mentions: [gold(0, 5, { alsoTitles: ['Hunter Biden'] })] }, other),
    ).toMatchObject({ right: 1, wrong: 0 });
  });

  it('compares titles without case, accents, underlines and kinds of dashes', () => {
    const title = 'Reykjavík_Summit–1986';
    expect(
      score({ mentions: [gold(0, 5, { title: 'reykjavik summit-1986' })] }, [
        predicted(0, 5, { title }),
      ]),
    ).toMatchObject({ right: 1 });
  });

  it('counts one prediction for one mention only', () => {
    expect(score({ mentions: [gold(0, 5), gold(6, 9)] }, [predicted(0, 9)])).toMatchObject({
      gold: 2,
      found: 1,
      predicted: 1,
      right: 1,
      missed: 1,
    });
  });

  it('does not count optional, nested and other kinds of mentions, missed or found', () => {
    const nested = gold(0, 9, { title: 'Summit', kind: 'summit', nested: [gold(0, 5)] });
    const article = {
      mentions: [nested, gold(10, 15, { optional: true }), gold(20, 25, { kind: 'organization' })],
    };
    const own = [
      predicted(0, 9, { title: 'Summit', kind: 'summit' }),
      predicted(0, 5),
      predicted(10, 15),
      predicted(20, 25),
    ];
    expect(score(article, own)).toEqual({
      ...NONE,
      gold: 1,
      found: 1,
      exact: 1,
      predicted: 1,
      right: 1,
    });
  });

  it('does not count predictions of kinds that are not scored or not annotated in full', () => {
    const own = [predicted(0, 5, { kind: 'organization' }), predicted(6, 9, { kind: 'summit' })];
    expect(score({ exhaustive: ['leader'] }, own)).toEqual(NONE);
    expect(score({}, own)).toMatchObject({ predicted: 1, wrong: 1 });
  });

  it('springs a trap, unless it is meant or the title is allowed', () => {
    const trap = { start: 0, end: 5 };
    expect(score({ traps: [trap] }, [predicted(0, 5)])).toMatchObject({ sprung: 1, wrong: 1 });
    expect(
      score({ traps: [{ ...trap, okTitles: ['Joe Biden'] }] }, [predicted(0, 5)]),
    ).toMatchObject({ sprung: 0, wrong: 0 });
    expect(score({ traps: [trap], mentions: [gold(0, 5)] }, [predicted(0, 5)])).toMatchObject({
      sprung: 0,
      right: 1,
    });
    expect(score({ traps: [trap] }, [])).toMatchObject({ sprung: 0 });
  });

  it('forgives what lies in a span to be ignored', () => {
    expect(score({ ignore: [{ start: 0, end: 9 }] }, [predicted(0, 5)])).toEqual(NONE);
  });

  it('counts by kind and form', () => {
    const article: GoldArticle = { id: 'a', text: '', mentions: [gold(0, 5)] };
    const { counts } = scoreArticles([article], new Map());
    expect([...counts.keys()]).toEqual(['leader', 'form surname', 'all']);
    expect(counts.get('form surname')).toEqual({
      gold: 1,
      found: 0,
      exact: 0,
      predicted: 0,
      right: 0,
    });
  });
});
