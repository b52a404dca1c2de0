import type { PageGold } from './page-gold.ts';
import { hashOf } from './page-gold.ts';
import { realign } from './realign.ts';

type Mention = PageGold['mentions'][number];

/** A line of a gold file, as the scorer reads it. */
export type FullGold = Pick<PageGold, 'id' | 'date' | 'exhaustive' | 'mentions' | 'traps'> & {
  readonly title: string;
  readonly text: string;
};

/** A gold article with its text, and what of the annotations has no place in it. */
export type FilledPage = {
  readonly article: FullGold;
  /** The text is another than the annotated one. */
  readonly hasChanged: boolean;
  readonly lost: readonly (Pick<Mention, 'start' | 'surface'> & { readonly isTrap: boolean })[];
};

/** Puts the extracted text into a page's gold; in a changed text every span moves to where its surface stands now. */
export function fillPage(
  gold: PageGold,
  { title, text }: { title: string; text: string },
): FilledPage {
  const { id, date, exhaustive, mentions, traps } = gold;
  const hasChanged = hashOf(text) !== gold.sha256;
  const spans = [...mentions, ...traps];
  const starts = hasChanged ? realign(spans, text) : spans.map(({ start }) => start);
  const lost = spans.flatMap(({ start, surface }, index) =>
    starts[index] === undefined ? [{ start, surface, isTrap: index >= mentions.length }] : [],
  );
  return {
    article: {
      id,
      date,
      title,
      text,
      exhaustive,
      mentions: mentions.flatMap((mention, index) => moved(mention, starts[index])),
      traps: traps.flatMap((trap, index) => movedSpan(trap, starts[mentions.length + index])),
    },
    hasChanged,
    lost,
  };
}

function moved(mention: Mention, start: number | undefined): readonly Mention[] {
  if (start === undefined) return [];
  const nested = mention.nested?.flatMap((own) =>
    movedSpan(own, own.start + start - mention.start),
  );
  return movedSpan({ ...mention, ...(nested && { nested }) }, start);
}

function movedSpan<Span extends { readonly start: number; readonly end: number }>(
  span: Span,
  start: number | undefined,
): readonly Span[] {
  return start === undefined ? [] : [{ ...span, start, end: start + span.end - span.start }];
}
