import { Question } from './Question.tsx';
import { useFocus } from '../shared/use-focus.ts';
import { useWords } from '../words/words.ts';
import { useId, useRef, useState } from 'preact/hooks';
import type { QuizQuestion } from '../../core/quiz/question.ts';
import type { JSX } from 'preact';

type QuizProps = {
  /** Asks for the questions about the article; none where it gives too few. */
  readonly fetchQuiz: () => Promise<readonly QuizQuestion[]>;
};

/** The check of understanding: made when it is asked for, and forgotten with the page. */
export function QuizPart({ fetchQuiz }: QuizProps): JSX.Element {
  const words = useWords();
  const heading = useId();
  const [questions, setQuestions] = useState<readonly QuizQuestion[]>();
  const isWaiting = useRef(false);
  const { root, focusOn } = useFocus<HTMLElement>();
  const start = async (): Promise<void> => {
    if (isWaiting.current) return;
    isWaiting.current = true; // the button stays as it is, and keeps the focus
    const made = await fetchQuiz();
    setQuestions(made);
    focusOn(made.length === 0 ? 'h2' : 'input');
  };
  return (
    <section ref={root} class="panel-part quiz" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {words.say('quizTitle')}
      </h2>
      {questions === undefined && (
        <>
          <p class="muted">{words.say('quizLead')}</p>
          <button type="button" onClick={() => void start()}>
            {words.say('quizStart')}
          </button>
        </>
      )}
      <p role="status">{questions?.length === 0 && words.say('quizTooFew')}</p>
      {questions !== undefined && questions.length > 0 && (
        <Questions questions={questions} focusOn={focusOn} />
      )}
    </section>
  );
}

function Questions({
  questions,
  focusOn,
}: {
  readonly questions: readonly QuizQuestion[];
  readonly focusOn: (selector: string) => void;
}): JSX.Element {
  const words = useWords();
  const name = useId();
  const [chosen, setChosen] = useState<Readonly<Record<number, number>>>({});
  const [isChecked, setChecked] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const right = questions.filter(({ answer }, index) => chosen[index] === answer).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const isUnanswered = Object.keys(chosen).length === 0;
        setEmpty(isUnanswered);
        if (isUnanswered) return focusOn('input');
        setChecked(true);
        focusOn('.quiz-result');
      }}
    >
      {questions.map((question, index) => (
        <Question
          key={index}
          name={`${name}-${index}`}
          question={question}
          chosen={chosen[index]}
          isChecked={isChecked}
          onChoose={(option) => {
            setEmpty(false);
            setChosen((before) => ({ ...before, [index]: option }));
          }}
        />
      ))}
      <p role="status" class="problem">
        {isEmpty && words.say('quizNothing')}
      </p>
      <div class="buttons">
        {isChecked ? (
          <button
            type="button"
            onClick={() => {
              setChosen({});
              setChecked(false);
              focusOn('input');
            }}
          >
            {words.say('quizAgain')}
          </button>
        ) : (
          <button type="submit" class="main-button">
            {words.say('quizCheck')}
          </button>
        )}
        {isChecked && (
          <strong class="quiz-result" tabIndex={-1}>
            {words.count('quizResult', right, questions.length)}
          </strong>
        )}
      </div>
    </form>
  );
}
