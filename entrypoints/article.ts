import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { measureScheme } from '../page/marks/background.ts';
import { placeCard } from '../page/placement.ts';
import { startReading } from '../page/start-reading.ts';
import { ArticleScript } from '../platform/article-script.ts';
import { browser } from '../platform/browser.ts';
import { reportError } from '../platform/errors.ts';
import { isFirstScript } from '../platform/first-script.ts';
import type { PlaceCard } from '../platform/card-host.tsx';
import '../assets/styles/marks.css';

type Direction = 'ltr' | 'rtl';

/** Places cards beside rects of the viewport, as large as it is at that moment. */
const placeBy =
  (rects: readonly DOMRect[], direction: Direction): PlaceCard =>
  (card) =>
    placeCard({ card, rects, direction, viewport: viewport() });

/** The first line of a range that is in view. */
function inView(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].find(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** The viewport without its scrollbars, whatever the page's mode, and however far it is pinched. */
function viewport(): { readonly width: number; readonly height: number } {
  if (visualViewport === null) return { width: innerWidth, height: innerHeight };
  const { width, height, scale } = visualViewport;
  return { width: width * scale, height: height * scale };
}

export default defineUnlistedScript(() => {
  if (!isFirstScript()) return;
  const { signal } = new AbortController();
  const script = new ArticleScript({
    document,
    runtime: browser.runtime,
    signal,
    startReading: ({ onOpen, ...hooks }) =>
      startReading({
        ...hooks,
        document,
        window,
        signal,
        today: () => new Date().toISOString().slice(0, 10),
        onOpen: ({ mention, answer, cause, line, direction, scheme }) =>
          onOpen({
            mention,
            answer,
            place: placeBy([line], direction),
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
      const direction: Direction = getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
      const isDark = measureScheme(element, window) === 'dark';
      return {
        isDark,
        isRtl: direction === 'rtl',
        place: placeBy([inView(range) ?? new DOMRect()], direction),
      };
    },
  });
  const start = (): void => {
    script.start().catch((error: unknown) => reportError('start', error));
  };
  addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal });
  // A page that is drawn ahead is not the one in the tab: it would speak for the tab's button.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
});
