import { CARD_NAME_ID } from '../components/card/Card.tsx';
import { guardCard } from './card-guard.ts';
import type { Words } from '../components/words/words.ts';
import cardCss from '../assets/styles/card.css?inline';
import partsCss from '../assets/styles/card-parts.css?inline';
import mapCss from '../assets/styles/map.css?inline';
import tokensCss from '../assets/styles/tokens.css?inline';

/** A card's place in a page: the host is the page's, the frame is the dialog in the host's own root. */
export type CardFrame = {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** To be called before a card is drawn: where its sources stand is where links may lead. */
  readonly allow: (shown: unknown) => void;
};

/** Events that end in the card, so that a page's shortcuts and outside-click handlers stay quiet. */
const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'copy',
  'selectstart',
] as const;

/**
 * Makes host and frame, not yet in the page. No style of the page's reaches in: `all: initial` on the
 * host, everything else behind a closed root, the frame in the top layer. A build with `--mode axe`
 * opens the root for accessibility tests.
 */
export function createCardFrame(
  document: Document,
  {
    isDark,
    isRtl,
    isLarge,
    words,
  }: {
    readonly isDark: boolean;
    readonly isRtl: boolean;
    readonly isLarge: boolean;
    readonly words: Words;
  },
): CardFrame {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  // Inline and important, these would keep a reader's own spacing of text off (1.4.12); the card sets them itself.
  for (const property of ['letter-spacing', 'word-spacing', 'line-height'])
    host.style.setProperty(property, 'initial');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'axe' ? 'open' : 'closed' });
  const { allow } = guardCard(root);
  const style = document.createElement('style');
  style.textContent = tokensCss + mapCss + partsCss + cardCss;
  const frame = document.createElement('div');
  frame.className = isLarge ? 'card card-large' : 'card';
  frame.popover = 'manual';
  frame.tabIndex = -1;
  frame.lang = words.language;
  // A card stands on its page's side, but words from right to left are never read the other way.
  frame.dir = isRtl || words.direction === 'rtl' ? 'rtl' : 'ltr';
  frame.style.colorScheme = isDark ? 'dark' : 'light';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', CARD_NAME_ID);
  for (const type of KEPT_EVENTS) frame.addEventListener(type, (event) => event.stopPropagation());
  root.append(style, frame);
  return { host, frame, allow };
}

/**
 * The element that a card's host is put into: the page's root; the open modal dialog; or what is shown in full
 * screen, where no dialog lies above it. Everything outside of the last two is inert, and a card there could be
 * neither pointed at nor focused.
 */
export function placeToStand(document: Document): Element {
  const all = (selector: string): Element[] => [
    ...Document.prototype.querySelectorAll.call(document, selector),
  ];
  const dialog = all('dialog[open]').findLast((own) => own.matches(':modal'));
  const full = all(':fullscreen').at(-1);
  if (full !== undefined && (dialog === undefined || dialog.contains(full))) return full;
  return dialog ?? document.documentElement;
}

/**
 * Puts a card's host into the page, as large as without the page's `zoom`: what stands in a zoomed element is placed
 * in that element's pixels, and marks and pointer are told in the window's. Chromium 128 and Firefox 126 tell the zoom.
 */
export function standIn(place: Element, host: HTMLElement): void {
  const zoom = 'currentCSSZoom' in place ? place.currentCSSZoom : 1;
  if (zoom > 0 && zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
  place.append(host);
}

/** Calls back when the focus has gone from the card to the page; not when the window has lost it. */
export function watchFocusLeaving(
  { host, frame }: Pick<CardFrame, 'host' | 'frame'>,
  onLeave: () => void,
): void {
  const { ownerDocument } = frame;
  frame.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && frame.contains(relatedTarget as Node)) return; // focus is on nodes only
    // The next turn knows where it went: a followed chip is gone, and the card has taken its focus.
    setTimeout(() => {
      if (host.isConnected && ownerDocument.hasFocus() && ownerDocument.activeElement !== host)
        onLeave();
    });
  });
}

/** Whether Tab would leave the frame: the focus is on its last control, or going back on its first or itself. */
export function isAtEdge(frame: HTMLElement, isBack: boolean): boolean {
  const controls = [...frame.querySelectorAll('a[href],button')];
  const { activeElement } = frame.getRootNode() as ShadowRoot; // a frame stands in its host's root
  if (isBack) return activeElement === frame || activeElement === controls[0];
  return activeElement === (controls.at(-1) ?? frame);
}
