import { askBackground } from './messages.ts';
import type { Runtime } from './browser.ts';
import type { Overview } from '../core/panel/overview.ts';
import type { QuizQuestion } from '../core/quiz/question.ts';

/** Asks for the questions about an article when it is called; a background that fails gives none. */
export const fetchQuiz =
  (runtime: Pick<Runtime.Static, 'sendMessage' | 'id'>, overview: Overview) =>
  async (): Promise<readonly QuizQuestion[]> => {
    const { title, articleDate: date, hasDate } = overview;
    const entities = overview.entries
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ entity }) => entity);
    const article = { title, date, hasDate, entities };
    return (await askBackground(runtime, 'quiz', { article })) ?? [];
  };
