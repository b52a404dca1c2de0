import { nameInSentence } from '../../core/cards/name-in-sentence.ts';
import { useWords, type Words } from '../words/words.ts';
import type { SourcingQuestion } from '../../core/panel/sourcing.ts';
import type { JSX } from 'preact';

/** The three questions on where the article's statements come from, with lines to write on. */
export function SourcingQuestions({
  questions,
  answerLines,
}: {
  readonly questions: readonly SourcingQuestion[];
  readonly answerLines: number;
}): JSX.Element {
  const words = useWords();
  return (
    <section class="glossary-questions">
      <h2>{words.say('handoutQuestions')}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.ask}>
            {sourcingInWords(question, words)}
            {Array.from({ length: answerLines }, (_, line) => (
              <span key={line} class="glossary-answer" />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A question in the reader's language; what the article gives nothing for is left out of it. */
export function sourcingInWords(question: SourcingQuestion, words: Words): string {
  // The names are English: their article is only where the sentence is.
  const named = words.language === 'en' ? nameInSentence : (name: string): string => name;
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(words.language).format(names.map(named));
  switch (question.ask) {
    case 'who':
      return question.names.length === 0
        ? words.say('handoutWho')
        : `${words.say('handoutWho')} ${words.say('handoutWhoNamed', list(question.names))}`;
    case 'how':
      return question.event === undefined
        ? words.say('handoutHow')
        : words.say('handoutHowOf', question.event);
    case 'others': {
      const { site, others, disputed, publisher } = question;
      return [
        words.say('handoutOthers'),
        site === undefined ? '' : words.say('handoutSite', site),
        disputed === undefined ? '' : words.say('handoutDisputed', disputed),
        others.length === 0 ? '' : words.say('handoutAccounts', list(others)),
        publisher === undefined ? '' : words.say('handoutCompare', named(publisher)),
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}
