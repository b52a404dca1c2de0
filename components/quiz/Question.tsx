import { NamedSource } from '../shared/SourceList.tsx';
import { knowledgeLang } from '../words/knowledge-lang.ts';
import { dayInWords } from '../shared/days.ts';
import { useWords, type Words } from '../words/words.ts';
import type { QuizQuestion } from '../../core/quiz/question.ts';
import type { JSX } from 'preact';

type QuestionProps = {
  /** Of the group of answers, unlike all others of the page. */
  readonly name: string;
  readonly question: QuizQuestion;
  /** Index of the chosen answer; undefined before. */
  readonly chosen: number | undefined;
  readonly isChecked: boolean;
  readonly onChoose: (option: number) => void;
};

/**
 * One question with its answers, and after the check what is right, why, and who says so; nothing of it where none was
 * chosen, so that it can still be found out.
 */
export function Question(props: QuestionProps): JSX.Element {
  const { name, question, chosen, isChecked, onChoose } = props;
  const words = useWords();
  const english = knowledgeLang(words);
  const [source] = question.sources;
  return (
    <fieldset class="quiz-question">
      <legend>{inWords(question, words)}</legend>
      {question.options.map((option, index) => (
        <label key={option} class={isChecked ? markOf(props, index) : undefined}>
          <input
            type="radio"
            name={name}
            checked={chosen === index}
            disabled={isChecked}
            onChange={() => onChoose(index)}
          />
          <span {...english}>{option}</span>
        </label>
      ))}
      <div class="quiz-feedback">
        {isChecked && (
          <>
            <p>
              <strong>{verdict(props, words)}</strong>{' '}
              {chosen !== undefined && <span {...english}>{question.because}</span>}
            </p>
            {source !== undefined && chosen !== undefined && (
              <p class="muted">
                {words.say('quizSource')} <NamedSource source={source} />
              </p>
            )}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** How an answer looks after the check: the right one, and a chosen one that was not. */
function markOf({ question, chosen }: QuestionProps, option: number): string | undefined {
  if (chosen === undefined) return undefined; // still to be found
  if (option === question.answer) return 'quiz-right';
  return option === chosen ? 'quiz-wrong' : undefined;
}

/** The question in the reader's language. */
function inWords({ ask, subject, detail }: QuizQuestion, words: Words): string {
  if (detail === undefined) return words.say(`quizAsk_${ask}`, subject);
  const shown = ask === 'holder' ? dayInWords(detail, words.language) : detail;
  return words.say(`quizAsk_${ask}`, subject, shown);
}

function verdict({ question, chosen }: QuestionProps, words: Words): string {
  if (chosen === undefined) return words.say('quizMissing');
  if (chosen === question.answer) return words.say('quizRight');
  return words.say('quizWrong', question.options[question.answer] ?? '');
}
