/** The files that enter an article, as the build names them; the same for the manifest, granted sites and open tabs. */
export const CONTENT_SCRIPT = {
  js: ['article.js'],
  css: ['assets/article.css'],
  runAt: 'document_idle',
} as const;

/** What draws cards: enters a page only when something was found there. */
export const CARD_SCRIPT = 'card.js';
