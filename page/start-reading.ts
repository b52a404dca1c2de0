import { native } from './dom/native.ts';
import { canPaintMarks } from './marks/can-paint-marks.ts';
import { Reading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * Starts reading a page; undefined where there is nothing to read or nothing to paint with: frames,
 * documents that are not HTML (XML, SVG, images, PDF viewers), browsers without custom highlights.
 */
export function startReading(context: ReadingContext): Reading | undefined {
  const { document, window } = context;
  const type = native.contentType(document);
  const isHtml = type === 'text/html' || type === 'application/xhtml+xml';
  if (!isHtml || window.top !== window || context.signal.aborted || !canPaintMarks(window))
    return undefined;
  const reading = new Reading(context);
  reading.start();
  return reading;
}
