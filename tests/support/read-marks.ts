import type { TestPage } from './test-browser.ts';

/** A painted mark: its highlight's name and its range's text, with single spaces, and where its first line is. */
export type PaintedMark = {
  readonly name: string;
  readonly text: string;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

/** The marks that are painted in a page at the moment, in reading order, with rects in the viewport. */
export function readMarks(page: TestPage): Promise<readonly PaintedMark[]> {
  return page.run(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      // What a page has just removed is painted nowhere, though the registry still has it.
      [...highlight]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map((painted) => {
          // A page can shadow the document's own members.
          const range = Document.prototype.createRange.call(document);
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
          const text = range.toString().replaceAll(/\s+/g, ' ');
          return { name, text, rect: { x, y, width, height }, range };
        }),
    );
    return marks
      .filter(({ name }) => name.startsWith('backgrounder-') && name !== 'backgrounder-flash')
      .toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, text, rect }) => ({ name: name.slice('backgrounder-'.length), text, rect }));
  }, undefined);
}

/** The marks as "kind: text", once there are some. */
export function describeMarks(marks: readonly PaintedMark[]): readonly string[] {
  return marks.map(({ name, text }) => `${name}: ${text}`);
}
