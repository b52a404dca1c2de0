import type { QuizQuestion } from '../../core/quiz/question.ts';

const SOURCE = {
  publisher: 'GOV.UK',
  title: 'Past Prime Ministers',
  url: 'https://www.gov.uk/government/history/past-prime-ministers',
  seen: '2026-02-03',
};
/** Two questions of a check of understanding. */
export const QUIZ_FIXTURE: readonly QuizQuestion[] = [
  {
    ask: 'holder',
    entity: 'keir-starmer',
    kind: 'leader',
    subject: 'Prime Minister of the United Kingdom',
    detail: '2025-08-14',
    options: ['Rishi Sunak', 'Keir Starmer', 'Liz Truss', 'Boris Johnson'],
    answer: 1,
    because: 'Keir Starmer: Prime Minister of the United Kingdom since 5 July 2024.',
    sources: [SOURCE],
  },
  {
    ask: 'began',
    entity: 'iraq-war',
    kind: 'conflict',
    subject: 'Iraq War',
    options: ['1999', '2001', '2003', '2011'],
    answer: 2,
    because: 'Iraq War: War in Iraq, 20 March 2003 – 18 December 2011.',
    sources: [SOURCE],
  },
];
