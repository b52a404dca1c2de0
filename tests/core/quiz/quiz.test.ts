import { describe, expect, it } from 'vitest';
import { holdersIn } from '../../../core/knowledge/calendar.ts';
import { quizOf, type QuizArticle } from '../../../core/quiz/quiz.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';
import { firstDay } from '../../../core/time/day.ts';

const ids = (kind: string): string[] =>
  Array.from({ length: SMALL_PACK.size }, (_, number) => number)
    .filter((number) => SMALL_PACK.kind(number) === kind)
    .map((number) => SMALL_PACK.idOf(number));
const article = (change: Partial<QuizArticle> = {}): QuizArticle => ({
  title: 'Leaders meet',
  date: '2025-08-14',
  hasDate: true,
  entities: [...ids('leader'), ...ids('summit'), ...ids('conflict'), ...ids('organization')],
  ...change,
});
const quiz = (change?: Partial<QuizArticle>) => quizOf(SMALL_PACK, article(change));

describe('check of understanding (E7)', () => {
  it('asks three to five questions, each with four different answers and a source', () => {
    const questions = quiz();
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(5);
    for (const { options, answer, sources } of questions) {
      expect(new Set(options).size).toBe(4);
      expect(options[answer]).toBeTypeOf('string');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('answers with a statement that names what was asked, the right answer, and its date', () => {
    const asked = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((title) => quiz({ title }));
    for (const { ask, subject, detail, options, answer, because } of asked) {
      expect(because).toContain(subject);
      expect(because).toContain(options[answer]);
      expect(because).toContain(ask === 'before' ? detail : subject);
      expect(/\b\d{4}\b/.test(because)).toBe(ask !== 'seat');
    }
    expect(new Set(asked.map(({ ask }) => ask)).size).toBeGreaterThanOrEqual(3);
  });

  it('is the same for the same article, and another for another title or date', () => {
    expect(quiz()).toEqual(quiz());
    const others = ['a', 'b', 'c', 'd'].map((title) => JSON.stringify(quiz({ title })));
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it('asks nothing where fewer than three questions can be asked', () => {
    expect(quiz({ entities: [] })).toEqual([]);
    expect(quiz({ entities: ['no-such-entity', ids('leader')[0] ?? ''] })).toEqual([]);
  });

  it('never offers an answer that is also right: nobody else held the office on that day', () => {
    for (const date of ['1995-06-01', '2003-03-20', '2014-03-18', '2022-02-24', '2025-08-14']) {
      for (const { ask, subject, options, answer } of quiz({ date })) {
        if (ask !== 'holder') continue;
        const office = SMALL_PACK.lexicon.offices.findIndex(({ name }) => name === subject);
        const day = firstDay(date);
        const holders = holdersIn(SMALL_PACK, office, { from: day, to: day }).map(
          ({ entity }) => SMALL_PACK.record(entity).name,
        );
        expect(options.filter((option) => holders.includes(option))).toEqual([options[answer]]);
      }
    }
  });
});
