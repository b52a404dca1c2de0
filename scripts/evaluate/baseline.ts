import type { Pack } from '../../core/knowledge/pack.ts';
import { readArticle } from '../../core/mentions/reading.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { firstDay } from '../../core/time/day.ts';
import type { Input } from '../annotate/inputs.ts';
import type { Predicted } from './score.ts';

/**
 * What every rule is measured against: the longest alias at each place, linked to its most salient entity, with no
 * look at the date, the context or anything that is not a name.
 */
export function baselineMentions(pack: Pack, input: Input, today: string): readonly Predicted[] {
  const blocks = blocksOf(input.text);
  const article = { id: input.id, title: input.title, lang: input.lang, blocks };
  const reading = readArticle(pack, article, firstDay(input.date ?? today));
  return reading.blocks.flatMap((block) =>
    block.matches.flatMap((match) => {
      const [best] = match.senses
        .filter((sense) => sense.type === 'entity')
        .toSorted((a, b) => pack.salience(b.index) - pack.salience(a.index));
      if (best === undefined) return [];
      const offset = blocks[block.index]?.offset ?? 0;
      const start = block.tokens[match.start]?.start ?? 0;
      const end = block.tokens[match.end - 1]?.end ?? start;
      return [
        {
          start: start + offset,
          end: end + offset,
          surface: block.block.text.slice(start, end),
          kind: pack.kind(best.index),
          title: pack.record(best.index).wikipedia,
        },
      ];
    }),
  );
}
