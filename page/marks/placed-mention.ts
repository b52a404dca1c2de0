import type { AnsweredMention } from '../../core/engine/answer.ts';
import type { PointRange } from '../text/text-map.ts';

/** A marked mention and where it stands in the page; replaced whenever the page's text is read again. */
export type PlacedMention = {
  readonly mention: AnsweredMention;
  readonly range: PointRange;
  /** The text nodes that the mention covers, in order. */
  readonly nodes: readonly Text[];
  /** What stood there when the mark was placed, as the page writes it. */
  readonly words: string;
};

/** What stands now where a mark was placed. */
export function wordsAt({ range, nodes }: Pick<PlacedMention, 'range' | 'nodes'>): string {
  const { start, end } = range;
  return nodes
    .map((node) =>
      node.data.slice(
        node === start.node ? start.offset : 0,
        node === end.node ? end.offset : node.length,
      ),
    )
    .join('');
}
