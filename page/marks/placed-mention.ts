import type { AnsweredMention } from '../../core/engine/answer.ts';
import type { PointRange } from '../text/text-map.ts';

/** A marked mention and where it stands in the page; replaced whenever the page's text is read again. */
export type PlacedMention = {
  readonly mention: AnsweredMention;
  readonly range: PointRange;
  /** The text nodes that the mention covers, in order. */
  readonly nodes: readonly Text[];
};
