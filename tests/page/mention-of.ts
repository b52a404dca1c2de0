import type { AnsweredMention } from '../../core/engine/answer.ts';

/** A marked mention for tests, a leader unless said otherwise. */
export function mentionOf(
  block: number,
  start: number,
  surface: string,
  more: Partial<AnsweredMention> = {},
): AnsweredMention {
  return {
    block,
    start,
    end: start + surface.length,
    surface,
    kind: 'leader',
    entity: surface.toLowerCase(),
    form: 'surname',
    confidence: 1,
    anchorDate: '2025-08-14',
    via: 'test',
    alternatives: [],
    marked: true,
    nested: [],
    card: surface,
    ...more,
  };
}
