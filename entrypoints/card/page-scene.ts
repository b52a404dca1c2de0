import { createInteraction } from '../../page/interaction.ts';
import { measureScheme } from '../../page/marks/background.ts';
import { placeCard } from '../../page/placement.ts';
import { createCardHost } from '../../platform/card-host.tsx';
import type { PlaceCard } from '../../platform/draw-card.tsx';
import { createSceneMaker, type MakeScene } from '../../platform/card-scene.ts';
import type { Words } from '../../components/words/words.ts';
import type { Reading } from '../../page/reading.ts';

type Direction = 'ltr' | 'rtl';

/** Places cards beside a line of the viewport, as large as it is at that moment. */
const placeBy =
  (line: () => DOMRect, direction: Direction): PlaceCard =>
  (card) =>
    placeCard({ card, rects: [line()], direction, viewport: viewport() });

/** The viewport without its scrollbars, whatever the page's mode, and however far it is pinched. */
function viewport(): { readonly width: number; readonly height: number } {
  if (visualViewport === null) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}

/** The first line of a range that is in view. */
function lineInView(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].find(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** The maker of marks, pointer and cards for the page that this script is in. */
export function pageScene(words: Words): MakeScene<Reading> {
  return createSceneMaker({
    document,
    words,
    createCards: createCardHost,
    interact: (reading, { onOpen, ...hooks }) =>
      createInteraction(reading, {
        ...hooks,
        document,
        window,
        onOpen: ({ cause, line, direction, scheme, ...request }) =>
          onOpen({
            ...request,
            place: placeBy(line, direction),
            takesFocus: cause === 'keyboard',
            isDark: scheme === 'dark',
            isRtl: direction === 'rtl',
          }),
      }),
    besideSelection: () => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      const element = range?.startContainer.parentElement;
      if (range === undefined || !element) return undefined;
      const direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
      return {
        place: placeBy(() => lineInView(range) ?? new DOMRect(), direction),
        isDark: measureScheme(element, window) === 'dark',
        isRtl: direction === 'rtl',
        goOn: () => false, // the selection is where Tab goes on in every browser
      };
    },
  });
}
