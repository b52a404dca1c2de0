import { createEngine, type Engine, type PackLists } from '../core/engine/engine.ts';
import type { CardModel } from '../core/cards/card-model.ts';
import type { Article } from '../core/text/article.ts';
import type { EngineAnswer } from '../core/engine/answer.ts';
import type { MarkOptions } from '../core/marks/mark-options.ts';
import { parsePack } from '../core/packs/parse-pack.ts';
import type { PackProblem } from '../core/packs/pack-problem.ts';
import type { TeacherPack } from '../core/packs/pack-schema.ts';
import type { QuizQuestion } from '../core/quiz/question.ts';
import type { QuizArticle } from '../core/quiz/quiz.ts';
import { isIsoDay } from '../core/time/day.ts';
import type { PackFacts } from './messages.ts';

/** The date that an answer took for its article. */
type ArticleDay = { readonly day: string; readonly hasDate: boolean };

/** The one engine of the browser, made from the packaged knowledge when it is first asked. */
export type EngineHost = {
  readonly annotate: (article: Article, marks: MarkOptions) => Promise<EngineAnswer>;
  /** The card of an entity that a chip leads to, for an article of a day; undefined for an unknown id. */
  readonly card: (entity: string, article: ArticleDay) => Promise<CardModel | undefined>;
  readonly pack: () => Promise<PackFacts>;
  /** What is wrong with the text of a teacher's pack, by itself and beside the bundled knowledge. */
  readonly check: (json: string) => Promise<readonly PackProblem[]>;
  /** The card of an entry in the text of a pack's file; undefined for one that cannot be used. */
  readonly preview: (json: string, entity: string) => Promise<CardModel | undefined>;
  readonly lists: () => Promise<PackLists>;
  /** Which of some names the knowledge has, for whatever date. */
  readonly knownNames: (names: readonly string[]) => Promise<readonly string[]>;
  readonly quiz: (article: QuizArticle) => Promise<readonly QuizQuestion[]>;
  /** Makes the engine anew when it is next asked: the teachers' packs have changed. */
  readonly forget: () => void;
};

/**
 * Makes the host. The pack is fetched once and kept as long as the background lives; after a stop,
 * or a failure, the next question fetches it again. What it is made of comes from outside.
 */
export function createEngineHost(parts: {
  readonly loadPack: () => Promise<ArrayBuffer>;
  readonly loadAdditions: () => Promise<readonly TeacherPack[]>;
  readonly today: () => string;
}): EngineHost {
  let engine: Promise<Engine> | undefined;
  const ready = (): Promise<Engine> => {
    if (engine !== undefined) return engine;
    const made = Promise.all([parts.loadPack(), parts.loadAdditions()]).then(([pack, additions]) =>
      createEngine(pack, additions),
    );
    engine = made;
    made.catch(() => {
      if (engine === made) engine = undefined;
    });
    return made;
  };
  /** The day of reading; a clock that stands before the knowledge was checked is wrong. */
  const today = ({ packDate }: Engine): string => {
    const day = parts.today();
    return isIsoDay(day) && day > packDate ? day : packDate;
  };
  return {
    annotate: async (article, marks) => {
      const own = await ready();
      return own.annotate(article, { today: today(own), marks });
    },
    card: async (entity, article) => {
      const own = await ready();
      return own.card(entity, article, today(own));
    },
    check: async (json) => {
      const { pack, problems } = parsePack(json);
      return pack === undefined ? problems : [...problems, ...(await ready()).check(pack)];
    },
    preview: async (json, entity) => {
      const { pack } = parsePack(json);
      return pack && (await ready()).preview(pack, entity, parts.today());
    },
    lists: async () => (await ready()).lists(),
    knownNames: async (names) => (await ready()).knownNames(names),
    quiz: async (article) => (await ready()).quiz(article),
    forget: () => {
      engine = undefined;
    },
    pack: async () => {
      const { packDate, counts } = await ready();
      return { date: packDate, counts };
    },
  };
}
