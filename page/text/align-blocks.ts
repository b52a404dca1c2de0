import type { Block } from '../../core/text/article.ts';

/**
 * For each old block the index of the new block with the same text; undefined where its text is gone.
 * Equal texts are paired in order, so that moved and repeated paragraphs keep their mentions.
 */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  // From the end, so that pop() takes the first place.
  for (let index = after.length - 1; index >= 0; index -= 1) {
    const text = after[index]?.text ?? '';
    const list = places.get(text);
    if (list === undefined) places.set(text, [index]);
    else list.push(index);
  }
  return before.map(({ text }) => places.get(text)?.pop());
}

/** Whether two readings of an article have the same text, block by block. */
export function hasSameText(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before.length === after.length &&
    before.every((block, index) => block.text === after[index]?.text)
  );
}
