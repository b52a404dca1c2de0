/** The constructors and the registry of a page; all of CSS Custom Highlight API Level 1. */
export type HighlightWindow = Window & {
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly Highlight?: typeof Highlight;
  readonly StaticRange?: typeof StaticRange;
};

/** Whether a window can paint marks: Chromium 105, Firefox 140, Safari 17.2. */
export function canPaintMarks(window: HighlightWindow): boolean {
  return window.CSS?.highlights !== undefined && window.Highlight !== undefined;
}
