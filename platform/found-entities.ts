import type { AnsweredMention, EngineAnswer } from '../core/engine/answer.ts';
import type { FoundEntity } from './messages.ts';

/** Every entity of an answer once, in the order of their first mentions. */
export function foundEntities(answer: EngineAnswer): readonly FoundEntity[] {
  const found = new Map<string, FoundEntity>();
  for (const [index, mention] of answer.mentions.entries()) {
    const before = found.get(mention.entity);
    found.set(mention.entity, {
      entity: mention.entity,
      kind: mention.kind,
      name: before?.name ?? answer.cards[mention.card]?.name ?? mention.surface,
      surface: before?.surface ?? mention.surface,
      mentions: (before?.mentions ?? 0) + 1,
      first: before?.first ?? index,
      isMarked: (before?.isMarked ?? false) || mention.marked,
    });
  }
  return [...found.values()];
}

/**
 * The mention that selected words mean: the one they are, else the longest that lies in them, else one
 * that they are a part of. Case and spaces do not count; undefined when there is none.
 */
export function mentionOfWords(words: string, answer: EngineAnswer): AnsweredMention | undefined {
  const wanted = plain(words);
  if (wanted === '') return undefined;
  const byLength = answer.mentions.toSorted((a, b) => b.surface.length - a.surface.length);
  return (
    byLength.find(({ surface }) => plain(surface) === wanted) ??
    byLength.find(({ surface }) => wanted.includes(plain(surface))) ??
    byLength.find(({ surface }) => plain(surface).split(' ').includes(wanted))
  );
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
