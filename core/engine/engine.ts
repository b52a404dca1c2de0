import type { CardModel, CardWhy } from '../cards/card-model.ts';
import { describeCard } from '../cards/describe-card.ts';
import { Pack } from '../knowledge/pack.ts';
import { type UnmarkedMention, mentionsOf } from '../linking/mentions-of.ts';
import type { MarkOptions } from '../marks/mark-options.ts';
import { JoinedPack } from '../packs/joined-pack.ts';
import { previewCard } from '../packs/preview.ts';
import { type QuizArticle, quizOf } from '../quiz/quiz.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import { checkPack } from '../packs/check-pack.ts';
import { knownNames } from '../packs/known-names.ts';
import { termsMeant } from '../cards/office-meant.ts';
import type { PackProblem } from '../packs/pack-problem.ts';
import type { TeacherPack } from '../packs/pack-schema.ts';
import { selectMarks } from '../marks/select-marks.ts';
import type { Article } from '../text/article.ts';
import { firstDay, isIsoDay, isoDate, isoSpan } from '../time/day.ts';
import type { AnsweredMention, EngineAnswer } from './answer.ts';

export type AnnotateOptions = {
  /** The ISO day of reading, which stands in for the date of an article without one. */
  readonly today: string;
  readonly marks: MarkOptions;
};

/** Ids that entries of a pack may name, with what they stand for. */
export type PackLists = Readonly<
  Record<
    'offices' | 'series' | 'countries',
    readonly { readonly id: string; readonly name: string }[]
  >
>;

export type Engine = {
  readonly annotate: (article: Article, options: AnnotateOptions) => EngineAnswer;
  /** The card of an entity that a chip leads to, for the same article; undefined for an unknown id. */
  readonly card: (
    id: string,
    article: { readonly day: string; readonly hasDate: boolean },
    today: string,
  ) => CardModel | undefined;
  /** What is wrong with a teacher's pack beside the knowledge of this engine. */
  readonly check: (pack: TeacherPack) => readonly PackProblem[];
  /** The card of an entry of a pack that is being written; undefined for one that cannot be used. */
  readonly preview: (addition: TeacherPack, id: string, today: string) => CardModel | undefined;
  /** Three to five questions about an article, or none. */
  readonly quiz: (article: QuizArticle) => readonly QuizQuestion[];
  /** What an entry may name by its id: offices and series, each with its name. */
  readonly lists: () => PackLists;
  /** Which of some names the knowledge has, for whatever date. */
  readonly knownNames: (names: readonly string[]) => readonly string[];
  /** The newest ISO day on which office-holders were checked as a whole. */
  readonly packDate: string;
  /** Entities by kind. */
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Opens a pack as an engine, with teachers' packs laid over it.
 * @throws PackError when the bytes are not a pack of this version.
 */
export function createEngine(buffer: ArrayBuffer, additions: readonly TeacherPack[] = []): Engine {
  // Without additions nothing is between the engine and the typed arrays.
  const pack = additions.length === 0 ? new Pack(buffer) : new JoinedPack(buffer, additions);
  return {
    annotate: (article, options) => annotate(pack, article, options),
    card: (id, { day, hasDate }, today) => {
      const entity = pack.numberOf(id);
      if (entity === undefined) return undefined;
      return describeCard({
        pack,
        entity,
        articleDay: firstDay(day),
        hasDate,
        linked: new Set(),
        today: firstDay(today),
      });
    },
    preview: (addition, id, today) => previewCard(buffer, { addition, id, today }),
    quiz: (article) => quizOf(pack, article),
    lists: () => ({
      offices: pack.lexicon.offices.map(({ id, name }) => ({ id, name })),
      countries: pack.lexicon.countries.map(({ code, name }) => ({ id: code, name })),
      series: pack.lexicon.series.map(({ id, name }) => ({ id, name })),
    }),
    knownNames: (names) => knownNames(pack, names),
    check: (addition) => checkPack(addition, new Pack(buffer)),
    packDate: pack.meta.date,
    counts: pack.meta.entities,
  };
}

function annotate(pack: Pack, article: Article, { today, marks }: AnnotateOptions): EngineAnswer {
  const hasDate = article.publishedAt !== undefined && isIsoDay(article.publishedAt);
  const articleDate = hasDate ? article.publishedAt : today;
  const day = firstDay(articleDate);
  const { mentions } = mentionsOf(pack, article, day);
  const marked = selectMarks(
    mentions.map((mention) => ({ ...mention, salience: pack.salience(mention.number) })),
    marks,
    { sections: sectionsOf(article), headlines: article.blocks.map(isHeadline) },
  );
  const linked = new Set(
    mentions.flatMap((mention) => [mention.number, ...mention.nested.map(({ number }) => number)]),
  );
  const cards: Record<string, CardModel> = Object.create(null) as Record<string, CardModel>;
  const terms = termsMeant({ pack, article, day }, mentions);
  const answered = mentions.map((mention, index): AnsweredMention => {
    const term = terms[index];
    const key = cardKey(mention, term);
    cards[key] ??= describeCard({
      pack,
      entity: mention.number,
      articleDay: day,
      hasDate,
      linked,
      ...(isRole(mention) ? { roleWords: mention.surface } : {}),
      ...(term === undefined ? {} : { term }),
      why: whyOf(pack, mention, { date: articleDate, hasDate }),
      today: firstDay(today),
    });
    const { number: _, named: _named, anchor: _anchor, nested, ...rest } = mention;
    return {
      ...rest,
      nested: nested.map(
        ({ number: _number, named: _office, anchor: _days, nested: _none, ...inner }) => ({
          ...inner,
          marked: false,
        }),
      ),
      marked: marked[index] === true,
      card: key,
    };
  });
  return { mentions: answered, cards, articleDate, hasDate };
}

/** One card for each entity and way of naming it: a role says whom it means, a title in which office; "Why this?" differs. */
const cardKey = (mention: UnmarkedMention, term: number | undefined): string =>
  [
    mention.entity,
    ...(isRole(mention) ? [mention.surface] : []),
    ...(term === undefined ? [] : [term]),
  ].join(' ');

const isRole = (mention: UnmarkedMention): boolean =>
  mention.form === 'role' || mention.form === 'role-bare';

/** The number of the section of each block: a headline begins one. */
function sectionsOf(article: Article): number[] {
  let section = 0;
  return article.blocks.map((block) => {
    if (isHeadline(block)) section += 1;
    return section;
  });
}

const isHeadline = ({ role }: Article['blocks'][number]): boolean => role === 'headline';

function whyOf(
  pack: Pack,
  mention: UnmarkedMention,
  article: { readonly date: string; readonly hasDate: boolean },
): CardWhy {
  const { from, to } = mention.anchor;
  const isOfArticle = from === to && isoDate(from) === article.date;
  // "On Thursday" is the last one or the next: of a meeting, the one on which it was.
  const [first = from, last = first] = [pack.start(mention.number), pack.end(mention.number)];
  const isOther = mention.kind === 'summit' && !isOfArticle && (to < first || from > last);
  const { start, end } = isOther ? isoSpan(first, last) : isoSpan(from, to);
  return {
    matched: mention.surface,
    rule: mention.via,
    date: start,
    ...(end === undefined ? {} : { dateEnd: end }),
    dateFrom: !isOfArticle ? 'text' : article.hasDate ? 'article' : 'today',
    runnersUp: mention.alternatives.flatMap(({ entity }) => {
      const number = pack.numberOf(entity);
      return number === undefined ? [] : [pack.record(number).name];
    }),
    confidence: mention.confidence,
  };
}
