import type { AnsweredMention, EngineAnswer } from '../../core/engine/answer.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { DEFAULT_MARK_OPTIONS } from '../../core/marks/mark-options.ts';
import type { Article } from '../../core/text/article.ts';

const OPTIONS = { today: '2026-05-15', marks: DEFAULT_MARK_OPTIONS } as const;

/**
 * What an engine does wrong on an article; empty when all holds that must hold for any text: it answers; every
 * offset is valid and every surface the text there; mentions of a block are in order and do not overlap, nested ones
 * lie inside; every mention has its card, every link is https; no more is marked than allowed; the same question has
 * the same answer, whatever was asked between; and white space at the blocks' ends changes nothing. (Where a text is cut
 * into blocks does matter: what "the president" may mean is looked for in the blocks just before.)
 */
export function problemsOf(engine: Engine, article: Article): readonly string[] {
  try {
    const answer = engine.annotate(article, OPTIONS);
    engine.annotate({ title: '', lang: 'en', blocks: article.blocks.slice(0, 1) }, OPTIONS);
    const again = engine.annotate(article, OPTIONS);
    const spaced = engine.annotate(
      {
        ...article,
        blocks: article.blocks.map(({ role, text }) => ({ role, text: text + SPACE })),
      },
      OPTIONS,
    );
    return [
      ...answer.mentions.flatMap((mention, index) => wrongWith(mention, index, article, answer)),
      ...wrongCards(answer),
      ...(JSON.stringify(again) === JSON.stringify(answer) ? [] : ['answers differ']),
      ...(inShort(spaced) === inShort(answer) ? [] : ['white space changes the answer']),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

const SPACE = ' \n\u00a0';

function wrongWith(
  mention: AnsweredMention,
  index: number,
  { blocks }: Article,
  { mentions, cards }: EngineAnswer,
): readonly string[] {
  const { block, start, end, surface } = mention;
  const at = `${surface} ${block}:${start}-${end}`;
  const text = blocks[block]?.text ?? '';
  const before = mentions[index - 1];
  const isAfter =
    before === undefined || before.block < block || (before.block === block && before.end <= start);
  const isInside = mention.nested.every(
    (inner) =>
      inner.block === block &&
      inner.start >= start &&
      inner.end <= end &&
      inner.start < inner.end &&
      text.slice(inner.start, inner.end) === inner.surface,
  );
  return [
    ...(0 <= start && start < end && end <= text.length ? [] : [`${at}: is not in the text`]),
    ...(text.slice(start, end) === surface ? [] : [`${at}: is not the text there`]),
    ...(isAfter ? [] : [`${at}: overlaps or precedes ${before?.surface}`]),
    ...(isInside ? [] : [`${at}: a nested mention is outside`]),
    ...(Object.hasOwn(cards, mention.card) ? [] : [`${at}: has no card`]),
    ...(mention.confidence > 0 && mention.confidence <= 1 ? [] : [`${at}: confidence`]),
  ];
}

function wrongCards({ cards, mentions }: EngineAnswer): readonly string[] {
  const links = JSON.stringify(cards).match(/"url":"(?!https:)[^"]{0,80}/g) ?? [];
  const marked = mentions.filter((mention) => mention.marked).length;
  return [
    ...links.map((link) => `a link that is not https: ${link}`),
    ...(marked <= DEFAULT_MARK_OPTIONS.maxMarks ? [] : [`${marked} are marked`]),
  ];
}

function inShort({ mentions }: EngineAnswer): string {
  return JSON.stringify(
    mentions.map(({ block, start, end, entity, marked }) => [block, start, end, entity, marked]),
  );
}
