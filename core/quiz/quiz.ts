import type { Pack } from '../knowledge/pack.ts';
import { firstDay } from '../time/day.ts';
import { eventQuestions } from './event-questions.ts';
import { officeQuestions } from './office-questions.ts';
import { type Proposal, type QuizQuestion, WRONG_ANSWERS } from './question.ts';
import { type Random, randomOf, shuffled } from './random.ts';

/** Three to five questions: fewer are no check, more are a test. */
export const QUIZ_SIZE = { min: 3, max: 5 } as const;
/** Wrong answers are drawn from so many of the nearest in time. */
const DRAWN_FROM = 6;

/** The article that is asked about. */
export type QuizArticle = {
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly hasDate: boolean;
  /** Ids of its entities, the most useful first. */
  readonly entities: readonly string[];
};

/**
 * A check of understanding: three to five questions about the article's own entities, the most useful first, one
 * for each as long as there are enough. The same for the same article: the seed is its date and title. Empty
 * where fewer than three questions can be asked without doubt.
 */
export function quizOf(pack: Pack, article: QuizArticle): readonly QuizQuestion[] {
  const random = randomOf(`${article.date} ${article.title}`);
  const day = firstDay(article.date);
  const ofEntities = article.entities.flatMap((id) => {
    const number = pack.numberOf(id);
    if (number === undefined) return [];
    const proposals =
      pack.kind(number) === 'leader'
        ? officeQuestions(pack, number, day)
        : eventQuestions(pack, number);
    return proposals.length === 0 ? [] : [{ number, proposals: shuffled(proposals, random) }];
  });
  const rounds = [0, 1].flatMap((round) =>
    ofEntities.flatMap(({ number, proposals }) => {
      const proposal = proposals[round];
      return proposal === undefined ? [] : [{ number, proposal }];
    }),
  );
  const chosen = withoutGiveaways(rounds).slice(0, QUIZ_SIZE.max);
  if (chosen.length < QUIZ_SIZE.min) return [];
  return chosen.flatMap(({ number, proposal }) => {
    const { options, answer } = answersOf(proposal, random);
    const { ask, subject, detail, because, sources } = proposal;
    return [
      {
        ask,
        entity: pack.idOf(number),
        kind: pack.kind(number),
        subject,
        ...(detail === undefined ? {} : { detail }),
        options,
        answer,
        because,
        sources,
      },
    ];
  });
}

type Chosen = { readonly number: number; readonly proposal: Proposal };

/** One question about one office, so that none answers another. */
function withoutGiveaways(all: readonly Chosen[]): readonly Chosen[] {
  const seen = new Set<string>();
  return all.filter(({ proposal: { subject } }) => {
    if (seen.has(subject)) return false;
    seen.add(subject);
    return true;
  });
}

/** Four answers: years by their order, names in a drawn one. */
function answersOf(
  { right, wrong, isYear }: Proposal,
  random: Random,
): Pick<QuizQuestion, 'options' | 'answer'> {
  const drawn = shuffled(wrong.slice(0, DRAWN_FROM), random).slice(0, WRONG_ANSWERS);
  const options = isYear ? [right, ...drawn].toSorted() : shuffled([right, ...drawn], random);
  return { options, answer: options.indexOf(right) };
}
