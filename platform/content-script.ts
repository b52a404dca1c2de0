/** The file that enters an article, as the build names it; the same for the manifest, granted sites and open tabs. */
export const CONTENT_SCRIPT = { js: ['article.js'], runAt: 'document_idle' } as const;

/**
 * What draws marks and cards: enters a page only when something was found there, so that no other page is slower by
 * the rules or can ask for their colors.
 */
export const SCENE = { js: 'card.js', css: 'assets/card.css' } as const;
