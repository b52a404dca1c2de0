// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { QuizPart } from '../../components/quiz/QuizPart.tsx';
import { axeProblems, control, textOf } from './draw.ts';
import { drawWithWords } from './draw-words.tsx';
import { QUIZ_FIXTURE as QUESTIONS } from './quiz-fixture.ts';

const turn = () => new Promise((done) => setTimeout(done, 20));
const started = async (questions = QUESTIONS): Promise<HTMLElement> => {
  const root = drawWithWords(<QuizPart fetchQuiz={async () => questions} />);
  control(root, 'Start').click();
  await turn();
  return root;
};
const feedback = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.quiz-feedback')].map(textOf);

describe('check of understanding (E7)', () => {
  it('asks in groups with a legend, and says nothing of the answers before the check', async () => {
    const root = await started();
    expect(textOf(document.activeElement?.closest('label'))).toBe('Rishi Sunak');
    expect([...root.querySelectorAll('fieldset legend')].map(textOf)).toEqual([
      'Who was Prime Minister of the United Kingdom on 14 August 2025?',
      'In what year did this begin: Iraq War?',
    ]);
    expect(feedback(root)).toEqual(['', '']);
    expect(await axeProblems(root)).toEqual([]);
  });

  it('says after the check what is right, why, and by what source', async () => {
    const root = await started();
    control(root, 'Keir Starmer').click();
    control(root, '2011').click();
    await turn();
    control(root, 'Check the answers').click();
    await turn();
    expect(feedback(root)).toEqual([
      'Right. Keir Starmer: Prime Minister of the United Kingdom since 5 July 2024.Source: GOV.UK, Past Prime Ministers',
      'Not right. The answer is: 2003. Iraq War: War in Iraq, 20 March 2003 – 18 December 2011.Source: GOV.UK, Past Prime Ministers',
    ]);
    expect(textOf(document.activeElement)).toBe('1 of 2 right');
    expect(root.querySelectorAll('.quiz-right')).toHaveLength(2);
    expect([...root.querySelectorAll('.quiz-wrong')].map(textOf)).toEqual(['2011']);
    expect(await axeProblems(root)).toEqual([]);
    control(root, 'Try again').click();
    await turn();
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    expect(feedback(root)).toEqual(['', '']);
    expect(textOf(document.activeElement?.closest('label'))).toBe('Rishi Sunak');
  });

  it('gives no answer away where none was chosen', async () => {
    const root = await started();
    control(root, 'Check the answers').click();
    await turn();
    expect(textOf(root.querySelector('form [role="status"]'))).toBe(
      'Nothing is answered yet: choose an answer first.',
    );
    expect(feedback(root)).toEqual(['', '']);
    expect(root.querySelectorAll('.quiz-right, input:disabled')).toHaveLength(0);
    control(root, '2003').click();
    await turn();
    expect(textOf(root.querySelector('form [role="status"]'))).toBe('');
    control(root, 'Check the answers').click();
    await turn();
    expect(feedback(root)[0]).toBe('Not answered.');
    expect([...root.querySelectorAll('.quiz-right')].map(textOf)).toEqual(['2003']);
    expect(textOf(document.activeElement)).toBe('1 of 2 right');
  });

  it('says so where the article gives too few questions', async () => {
    expect(textOf(await started([]))).toContain('This article names too little for a check.');
    expect(textOf(document.activeElement)).toBe('Check of understanding');
  });
});
