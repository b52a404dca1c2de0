import { native } from '../dom/native.ts';
import { type Color, parseColor } from './parse-color.ts';

/** What a mark stands on: decides which of its colors has 3:1 contrast. `colored` is neither light nor dark. */
export type Scheme = 'light' | 'dark' | 'colored';

/**
 * Relative luminance from which dark marks have 3:1: the lightest of them has 0.1 (marks.css), and
 * (L + 0.05) / (0.1 + 0.05) ≥ 3 from L = 0.4 on.
 */
const LIGHT_FROM = 0.4;
/** Up to which light marks have 3:1: the darkest has 0.48, and (0.48 + 0.05) / (L + 0.05) ≥ 3 up to 0.126. */
const DARK_UP_TO = 0.126;
/** Text that contrasts less than this with what was found stands on something else: a picture, a layer. */
const MIN_TEXT_CONTRAST = 2;

/**
 * The scheme of the background behind an element: the colors of its ancestors down to an opaque one.
 * Where a picture lies between, or the text could not be read on that color, the text's own color
 * decides: light text stands on dark. Reads style, never layout.
 */
export function measureScheme(element: Element, window: Window): Scheme {
  const text = luminance(parseColor(window.getComputedStyle(element).color) ?? BLACK);
  const layers: Color[] = [];
  let hasImage = false;
  for (let up: Element | null = element; up !== null; up = native.parentElement(up)) {
    const style = window.getComputedStyle(up);
    if (style.backgroundImage !== '' && style.backgroundImage !== 'none') hasImage = true;
    const color = parseColor(style.backgroundColor);
    if (color !== undefined && color.alpha > 0) layers.push(color);
    if (hasImage || color?.alpha === 1) break;
  }
  if (hasImage) return text > 0.4 ? 'dark' : 'light';
  const base = layers.at(-1)?.alpha === 1 ? layers.pop() : canvas(element, window);
  const back = luminance(layers.reduceRight(blend, base ?? WHITE));
  if (contrast(text, back) < MIN_TEXT_CONTRAST) return text > 0.4 ? 'dark' : 'light';
  if (back >= LIGHT_FROM) return 'light';
  return back <= DARK_UP_TO ? 'dark' : 'colored';
}

const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
/** Chromium's canvas in a dark color scheme. */
const DARK_CANVAS: Color = { red: 18, green: 18, blue: 18, alpha: 1 };

/** The browser's own canvas, dark only where the page supports it and the reader wants it. */
function canvas(element: Element, window: Window): Color {
  const scheme = window.getComputedStyle(element).colorScheme ?? '';
  if (!scheme.includes('dark')) return WHITE;
  const isDark =
    !scheme.includes('light') || window.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? DARK_CANVAS : WHITE;
}

function blend(below: Color, above: Color): Color {
  const mix = (a: number, b: number) => a * above.alpha + b * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A channel of 0–255 as linear light. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
