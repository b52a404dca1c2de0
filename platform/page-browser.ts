import type { Browser } from './browser.ts';

// What runs in pages takes the browser's own API, of which it needs three calls: Firefox has `browser`,
// and in Manifest V3 Chromium's `chrome` returns promises too. The polyfill's 3 kB stay out of pages.
const world = globalThis as { browser?: Browser; chrome?: Browser }; // the two names of one API

/** The parts of the extension API that content scripts have. */
export const i18n: Browser['i18n'] = (world.browser ?? world.chrome)?.i18n as Browser['i18n']; // as below
export const runtime: Browser['runtime'] = (world.browser ?? world.chrome)
  ?.runtime as Browser['runtime']; // one of them is there in every content script
